import { createMemo, createResource, createSignal, Show } from 'solid-js';
import { ATLAS } from '../../core/atlasFile';
import { failureReason } from '../../load/failureReason';
import { loadChina } from '../../load/loadBoundaries';
import { useAtlas } from '../../state/context';
import { NO_SURROUNDINGS } from '../../state/noSurroundings';
import { createSettings } from '../../state/settings';
import type { Stories } from '../../state/stories';
import { useWords } from '../useWords';
import { ExportFields } from './ExportFields';
import { ExportPreview } from './ExportPreview';
import { type ExportChoices, firstChoices, formatsFor } from './exportChoices';
import { type ExportInputs, exportedSheet, type SheetPage } from './exportedSheet';
import { createExportPages } from './exportPages';
import { makeExport } from './makeExport';

/** Pictures, vectors, prints and slides of the view; the preview is what comes out. */
export function ExportFiles(props: { readonly stories: Stories }) {
  const atlas = useAtlas();
  const { t, say } = useWords();
  const { settings, change: changeSettings } = createSettings();
  const [china] = createResource(() =>
    loadChina().catch((error) => {
      setMessage(t('exports.missingChina', { reason: say(failureReason(error)) }));
      return undefined;
    }),
  );
  const [message, setMessage] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [own, setOwn] = createSignal<Partial<ExportChoices>>({});
  const size = { width: window.innerWidth, height: window.innerHeight };
  const [chosenPage, setChosenPage] = createSignal(0);

  const choices = createMemo((): ExportChoices => {
    const chosen: ExportChoices = {
      ...firstChoices(atlas.scene()?.title ?? ''),
      ...own(),
      maker: own().maker ?? settings().maker,
      approvalNumber: own().approvalNumber ?? (settings().approvalNumber || (ATLAS.approvalNumber ?? '')),
      logo: own().logo ?? settings().logo,
    };
    const formats = formatsFor(chosen.kind);
    // A slide is as wide as a wall; what is previewed of a story's has that shape.
    if (chosen.kind === 'pptx' && chosen.story !== '') return { ...chosen, format: '16x9' };
    return formats.includes(chosen.format) ? chosen : { ...chosen, format: 'a4-landscape' };
  });
  const change = (patch: Partial<ExportChoices>) => {
    setMessage('');
    if (patch.story !== undefined) setChosenPage(0);
    setOwn((before) => ({ ...before, ...patch }));
    const { maker, approvalNumber, logo } = patch;
    if (maker === undefined && approvalNumber === undefined && logo === undefined) return;
    changeSettings({
      ...(maker !== undefined && { maker }),
      ...(approvalNumber !== undefined && { approvalNumber }),
      ...(logo !== undefined && { logo }),
    }).catch(() => setMessage(t('exports.settingsNotKept')));
  };

  const inputs = createMemo((): ExportInputs | undefined => {
    const [dataset, boundaries] = [atlas.dataset(), atlas.boundaries()];
    const surroundings = atlas.surroundings() ?? NO_SURROUNDINGS;
    return dataset && boundaries && { dataset, boundaries, surroundings, china: china() };
  });
  const theme = () => (choices().ground === 'light' ? 'light' : atlas.theme());
  const { scene, story, pages, failure } = createExportPages(atlas, props.stories, choices, inputs, theme);
  const page = () => Math.min(chosenPage(), Math.max(0, pages().length - 1));
  const sheetOf = (asked: SheetPage, base: ExportInputs, number: number) =>
    exportedSheet(asked, base, choices(), size, number);

  const preview = createMemo((): { readonly svg: string; readonly problem: string } => {
    const [shown, base] = [pages()[page()], inputs()];
    if (failure())
      return { svg: '', problem: t('exports.failed', { reason: say(failureReason(failure())) }) };
    if (!shown || !base) return { svg: '', problem: t('exports.notReady') };
    try {
      return { svg: sheetOf(shown, base, 0).svg, problem: '' };
    } catch (error) {
      return { svg: '', problem: t('exports.failed', { reason: say(failureReason(error)) }) };
    }
  });

  const make = async () => {
    const [drawn, base] = [scene(), inputs()];
    if (!drawn || !base) return;
    setBusy(true);
    setMessage(t('exports.making'));
    try {
      const isSheet = choices().kind !== 'pptx';
      const name = await makeExport({
        choices: choices(),
        view: atlas.view(),
        scene: drawn,
        pages: isSheet
          ? pages().map((asked, number) => ({ page: asked, sheet: sheetOf(asked, base, number) }))
          : [],
        inputs: base,
        size,
        story: story(),
      });
      setMessage(name ? t('exports.done', { name }) : t('exports.printed'));
    } catch (error) {
      setMessage(t('exports.failed', { reason: say(failureReason(error)) }));
    } finally {
      setBusy(false);
    }
  };

  /** What is on screen and cannot go along, said before the file is made. */
  const left = () =>
    choices().story === '' && atlas.view().compareMaps !== 'off' && atlas.view().second
      ? t('exports.withoutSecond')
      : '';

  return (
    <>
      <div class="export-body">
        <ExportFields
          choices={choices()}
          size={size}
          stories={props.stories}
          onChange={change}
          onProblem={setMessage}
        />
        <ExportPreview svg={preview().svg} page={page()} count={pages().length} onPage={setChosenPage} />
      </div>
      <footer>
        <p role="status">{preview().problem || message() || left()}</p>
        <button
          type="button"
          class="button export-make"
          disabled={busy() || pages().length === 0 || (preview().problem !== '' && choices().kind !== 'pptx')}
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
