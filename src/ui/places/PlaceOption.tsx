import { createEffect, on, Show } from 'solid-js';
import { absenceName } from '../../core/scene/absence';
import { useAtlas } from '../../state/context';
import type { PlaceMark } from '../../state/placeMarks';
import { RemainderText } from '../figures/RemainderText';
import { ShownFigure } from '../figures/ShownFigure';
import { useWords } from '../useWords';

interface PlaceOptionProps {
  readonly id: string;
  readonly mark: PlaceMark;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onOpen: () => void;
}

/** A place of the list with its value and rank. */
export function PlaceOption(props: PlaceOptionProps) {
  const { dataset, view } = useAtlas();
  const { t } = useWords();
  let row: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.active,
      (active) => active && row?.scrollIntoView({ block: 'nearest' }),
      { defer: true },
    ),
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox holds the focus and answers the keys
    <div
      ref={(element) => {
        row = element;
      }}
      id={props.id}
      role="option"
      tabIndex={-1}
      class="place-option"
      classList={{ active: props.active }}
      aria-selected={props.selected}
      data-place={props.mark.place}
      onClick={() => props.onOpen()}
    >
      <span class="place-rank">{props.mark.shown?.rank ?? '–'}</span>
      <span class="place-name">{props.mark.name}</span>
      <Show
        when={props.mark.shown}
        fallback={
          <span class="muted">
            {t(absenceName(props.mark.pattern))}
            <Show when={dataset()}>
              {(loaded) => (
                <RemainderText
                  dataset={loaded()}
                  question={{ ...view(), place: props.mark.place }}
                  detail="short"
                />
              )}
            </Show>
          </span>
        }
      >
        {(shown) => <ShownFigure shown={shown()} />}
      </Show>
    </div>
  );
}
