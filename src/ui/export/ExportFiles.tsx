import { createMemo, createResource, createSignal, Show } from 'solid-js';
import { buildScene } from '../../core/scene/buildScene';
import { validateView } from '../../core/validateView';
import { loadLocator } from '../../load/loadBoundaries';
import { useAtlas } from '../../state/context';
import { EMPTY_CONTEXT } from '../../state/emptyContext';
import { createSettings } from '../../state/settings';
import type { Stories } from '../../state/stories';
import { useWords } from '../useWords';
import { ExportFields } from './ExportFields';
import { type ExportChoices, formatsFor } from './exportChoices';
import { type ExportGround, exportedSheet } from './exportedSheet';
import { makeExport } from './makeExport';
import { screenExtent } from './screenExtent';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Pictures, vectors, prints and slides of the view; the preview is what comes out. */
export function ExportFiles(props: { readonly stories: Stories }) {
  const atlas = useAtlas();
  const { t } = useWords();
  const { settings, change: changeSettings } = createSettings();
  const [locator] = createResource(() =>
    loadLocator().catch((error) => {
      setMessage(t('exports.missingLocator', { reason: messageOf(error) }));
      return undefined;
    }),
  );
  const [message, setMessage] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [own, setOwn] = createSignal<Partial<ExportChoices>>({});
  const size = { width: window.innerWidth, height: window.innerHeight };
  const seen = screenExtent(atlas);

  const choices = createMemo((): ExportChoices => {
    const chosen: ExportChoices = {
      kind: 'png',
      format: 'screen',
      title: atlas.scene()?.title ?? '',
      date: new Date().toISOString().slice(0, 10),
      withLink: false,
      ground: 'screen',
      extent: 'screen',
      story: '',
      withChart: false,
      withTable: false,
      ...own(),
      approvalNumber: own().approvalNumber ?? settings().approvalNumber,
    };
    const formats = formatsFor(chosen.kind);
    return formats.includes(chosen.format) ? chosen : { ...chosen, format: 'a4-landscape' };
  });
  const change = (patch: Partial<ExportChoices>) => {
    setMessage('');
    setOwn((before) => ({ ...before, ...patch }));
    const { approvalNumber } = patch;
    if (approvalNumber === undefined) return;
    changeSettings({ approvalNumber }).catch(() => setMessage(t('exports.settingsNotKept')));
  };

  const ground = createMemo((): ExportGround | undefined => {
    const [dataset, boundaries] = [atlas.dataset(), atlas.boundaries()];
    const context = atlas.context() ?? EMPTY_CONTEXT;
    return dataset && boundaries && { dataset, boundaries, context, locator: locator() };
  });
  const theme = () => (choices().ground === 'light' ? 'light' : atlas.theme());
  const scene = createMemo(() => {
    const base = ground();
    if (!base) return undefined;
    const { view } = validateView(atlas.view(), base.dataset);
    const built = buildScene({
      dataset: base.dataset,
      boundaries: base.boundaries,
      view,
      theme: theme(),
      outlines: atlas.areaOutlines(),
    });
    return choices().extent === 'screen' && seen ? { ...built, extent: seen } : built;
  });
  const sheet = createMemo((): { readonly svg: string } | { readonly problem: string } => {
    const [drawn, base] = [scene(), ground()];
    if (!drawn || !base) return { problem: t('exports.notReady') };
    try {
      return { svg: exportedSheet(drawn, base, choices(), size, window.location.href) };
    } catch (error) {
      return { problem: t('exports.failed', { reason: messageOf(error) }) };
    }
  });
  const svg = () => {
    const made = sheet();
    return 'svg' in made ? made.svg : '';
  };
  const problem = () => {
    const made = sheet();
    return 'problem' in made ? made.problem : '';
  };

  const make = async () => {
    const [drawn, base] = [scene(), ground()];
    if (!drawn || !base) return;
    setBusy(true);
    setMessage(t('exports.making'));
    try {
      const name = await makeExport({
        choices: choices(),
        scene: drawn,
        svg: svg(),
        ground: base,
        size,
        story: props.stories.find(choices().story),
        theme: theme(),
      });
      setMessage(name ? t('exports.done', { name }) : t('exports.printed'));
    } catch (error) {
      setMessage(t('exports.failed', { reason: messageOf(error) }));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <div class="export-body">
        <ExportFields choices={choices()} size={size} stories={props.stories} onChange={change} />
        <figure class="export-preview" aria-label={t('exports.preview')}>
          {/* The application's own drawing, with every text of the data escaped. */}
          <div class="export-sheet" innerHTML={svg()} />
        </figure>
      </div>
      <footer>
        <p role="status">{problem() || message()}</p>
        <button
          type="button"
          class="button export-make"
          disabled={busy() || (problem() !== '' && choices().kind !== 'pptx')}
          onClick={() => void make()}
        >
          <Show when={choices().kind === 'print'} fallback={t('exports.make')}>
            {t('exports.makePrint')}
          </Show>
        </button>
      </footer>
    </>
  );
}
