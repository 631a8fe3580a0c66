import { createEffect, createMemo, createSignal, For, on } from 'solid-js';
import { useAtlas } from '../../state/context';
import { useCompare } from '../comparison/useCompare';
import { useWords } from '../useWords';
import { PlaceOption } from './PlaceOption';

interface PlaceListProps {
  /** Pinned open by its button; else it shows while the keyboard is in it. */
  readonly open: boolean;
}

export const PLACE_LIST_ID = 'place-list';

/** Every place of the map as a list: one tab stop, arrows move, Enter opens, C adds to the comparison. */
export function PlaceList(props: PlaceListProps) {
  const { marks, hover, setHover, select, mapControl, dataset, boundaries, view } = useAtlas();
  const { t } = useWords();
  const compare = useCompare();
  const [active, setActive] = createSignal(0);
  const places = createMemo(() =>
    [...marks().values()].sort(
      (a, b) => (a.shown?.rank ?? Number.MAX_SAFE_INTEGER) - (b.shown?.rank ?? Number.MAX_SAFE_INTEGER),
    ),
  );
  const current = () => places()[Math.min(active(), places().length - 1)];

  const pointOf = (id: string) => {
    const place = dataset()?.places.get(id);
    return place?.kind === 'park' ? place.point : boundaries()?.shapes.get(id)?.labelPoint;
  };
  const show = (index: number) => {
    setActive(Math.min(places().length - 1, Math.max(0, index)));
    const place = current()?.place;
    if (!place) return;
    const point = pointOf(place);
    const at = point && mapControl()?.project(point);
    setHover({ place, x: at?.x, y: at?.y });
  };
  createEffect(
    on(hover, (hovered) => {
      const index = hovered ? places().findIndex(({ place }) => place === hovered.place) : -1;
      if (index >= 0) setActive(index);
    }),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowDown: active() + 1,
      ArrowUp: active() - 1,
      PageDown: active() + 10,
      PageUp: active() - 10,
      Home: 0,
      End: places().length - 1,
    }[event.key];
    const place = current()?.place;
    if (target !== undefined) show(target);
    else if (event.key === 'Enter' && place) select(place);
    else if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey && place)
      compare.toggle(place);
    else return;
    event.preventDefault();
  };
  return (
    <div class="place-list" classList={{ pinned: props.open }}>
      <p class="place-list-help" id={`${PLACE_LIST_ID}-help`}>
        {t('place.listHelp')}
      </p>
      <div
        id={PLACE_LIST_ID}
        role="listbox"
        tabIndex={0}
        aria-label={t('place.list')}
        aria-describedby={`${PLACE_LIST_ID}-help`}
        aria-activedescendant={current() ? `${PLACE_LIST_ID}-${current()?.place}` : undefined}
        onFocus={() => show(active())}
        onBlur={() => setHover(undefined)}
        onKeyDown={onKeyDown}
      >
        <For each={places()}>
          {(mark) => (
            <PlaceOption
              id={`${PLACE_LIST_ID}-${mark.place}`}
              mark={mark}
              active={mark.place === current()?.place}
              selected={mark.place === view().selection}
              onOpen={() => select(mark.place)}
            />
          )}
        </For>
      </div>
    </div>
  );
}
