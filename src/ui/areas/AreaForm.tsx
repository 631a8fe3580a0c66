import { createSignal, For, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import type { AreaShape } from '../../core/view';
import type { DrawingKind } from '../../state/areaDrawing';
import { useAtlas } from '../../state/context';
import { CheckField } from '../controls/CheckField';
import { Choice } from '../controls/Choice';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';
import { CircleFields } from './CircleFields';
import { ElementFields } from './ElementFields';
import { useAreas } from './useAreas';

const DRAWINGS: readonly DrawingKind[] = ['rectangle', 'polygon', 'lasso', 'circle'];
const WAYS = ['around', 'element'] as const;
type Way = (typeof WAYS)[number];

interface AreaFormProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The ways to an area: drawn with the pointer, or named by place and distance with the keyboard alone. */
export default function AreaForm(props: AreaFormProps) {
  const { view, mapControl, setHover, areaDrawing, drawArea, endDrawing } = useAtlas();
  const { t } = useWords();
  const areas = useAreas();
  const [way, setWay] = createSignal<Way>('around');
  const [beside, setBeside] = createSignal(false);
  const drawing = () => {
    const kind = areaDrawing()?.kind;
    return kind === 'line' ? undefined : kind;
  };
  let form: HTMLElement | undefined;

  const finish = (shape: AreaShape) => {
    areas.add(shape, beside() && view().areas.length > 0);
    props.onDone();
  };
  const draw = (kind: DrawingKind) => {
    setHover(undefined);
    if (drawing() === kind) endDrawing();
    else drawArea(kind, finish);
  };
  onMount(() => form?.querySelector<HTMLElement>('button, input, select')?.focus());
  onCleanup(endDrawing);
  return (
    <section
      ref={(element) => {
        form = element;
      }}
      class="area-form"
      classList={{ drawing: drawing() !== undefined }}
      role="dialog"
      aria-label={t('areas.areas')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (drawing()) endDrawing();
        else props.onClose();
      }}
    >
      <header class="area-head">
        <h2>{t('areas.areas')}</h2>
        <IconButton icon="close" label={t('areas.closeAreas')} onClick={props.onClose} />
      </header>
      <fieldset class="draw-buttons">
        <legend>{t('areas.draw')}</legend>
        <For each={DRAWINGS}>
          {(kind) => (
            <button
              type="button"
              class="button"
              aria-pressed={drawing() === kind}
              disabled={!mapControl()}
              onClick={() => draw(kind)}
            >
              {t(`areas.draw.${kind}`)}
            </button>
          )}
        </For>
      </fieldset>
      <Show when={drawing()}>
        {(kind) => (
          <p class="hint" role="status">
            {t(`areas.drawHelp.${kind()}`)}
          </p>
        )}
      </Show>
      <Choice
        label={t('areas.orName')}
        options={WAYS.map((value) => ({ value, label: t(`areas.way.${value}`) }))}
        value={way()}
        onChange={setWay}
      />
      <Switch>
        <Match when={way() === 'around'}>
          <CircleFields middles={areas.middles()} onShape={finish} />
        </Match>
        <Match when={way() === 'element'}>
          <ElementFields onShape={finish} />
        </Match>
      </Switch>
      <Show when={view().areas.length > 0}>
        <CheckField label={t('areas.beside')} checked={beside()} onChange={setBeside} />
      </Show>
    </section>
  );
}
