import { For, onCleanup, Show } from 'solid-js';
import type { LayoutFile } from '../../core/ownLayouts/ownLayout';
import type { PlaceId } from '../../core/place';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

type FileElement = LayoutFile['elements'][number];

/** Degrees of a drawn corner, to about a metre. */
const DIGITS = 5;
const PLAIN_COLOUR = '#1f6f8b';

/** How an element of an own layout looks: its colour, and an arrow or a line drawn on the map in place of the derived one. */
export function ElementLook(props: {
  readonly element: FileElement;
  readonly nameOf: (place: PlaceId) => string;
  readonly onChange: (changes: Partial<FileElement>) => void;
}) {
  const { areaDrawing, drawLine, endDrawing, mapControl } = useAtlas();
  const { t } = useWords();
  const memberOptions = () =>
    props.element.members.map(({ place }) => ({ value: place, label: props.nameOf(place) }));
  const arrow = () => (props.element.drawing?.kind === 'arrow' ? props.element.drawing : undefined);
  const line = () => (props.element.drawing?.kind === 'path' ? props.element.drawing : undefined);
  const setArrow = (from: PlaceId, to: PlaceId) =>
    props.onChange({
      drawing: from !== '' && to !== '' && from !== to ? { kind: 'arrow', from, to } : undefined,
    });
  /** Moves one end of the arrow; the other stays, or is the next member where there was no arrow. */
  const turnArrow = (end: 'from' | 'to', place: PlaceId) => {
    const next = props.element.members.find((each) => each.place !== place)?.place ?? '';
    if (end === 'from') setArrow(place, arrow()?.to ?? next);
    else setArrow(arrow()?.from ?? next, place);
  };
  const isDrawing = () => areaDrawing()?.kind === 'line';
  const draw = () => {
    if (isDrawing()) return endDrawing();
    const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS));
    drawLine((path) =>
      props.onChange({
        drawing: { kind: 'path', path: path.map(([x, y]) => [rounded(x), rounded(y)]), through: [] },
      }),
    );
  };
  onCleanup(() => isDrawing() && endDrawing());
  return (
    <>
      <div class="own-places-look">
        <label>
          {t('ownLayouts.colour')}{' '}
          <input
            type="color"
            value={props.element.colour ?? PLAIN_COLOUR}
            onChange={(event) => props.onChange({ colour: event.currentTarget.value.toLowerCase() })}
          />
        </label>
        <Show when={props.element.colour}>
          <button type="button" class="text-button" onClick={() => props.onChange({ colour: undefined })}>
            {t('ownLayouts.nextColour')}
          </button>
        </Show>
        <Show when={mapControl()}>
          <button type="button" class="button" aria-pressed={isDrawing()} onClick={draw}>
            {t('ownLayouts.drawLine')}
          </button>
        </Show>
        <Show when={line()}>
          <button type="button" class="text-button" onClick={() => props.onChange({ drawing: undefined })}>
            {t('ownLayouts.removeLine', { count: line()?.path.length ?? 0 })}
          </button>
        </Show>
      </div>
      <Show when={isDrawing()}>
        <p class="hint" role="status">
          {t('ownLayouts.lineHint')}
        </p>
      </Show>
      <Show when={props.element.members.length > 1}>
        <div class="own-places-look">
          <For each={['from', 'to'] as const}>
            {(end) => (
              <SelectField
                label={t(`ownLayouts.arrow.${end}`)}
                options={[{ value: '', label: t('ownLayouts.noArrow') }, ...memberOptions()]}
                value={arrow()?.[end] ?? ''}
                onChange={(place) => turnArrow(end, place)}
              />
            )}
          </For>
        </div>
      </Show>
    </>
  );
}
