import { createMemo, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { Place } from '../../core/place';
import { useAtlas } from '../../state/context';
import { ShownFigure } from '../figures/ShownFigure';
import { AgeNote } from '../overlay/AgeNote';
import { useWords } from '../useWords';
import { ComputedAnswer } from './ComputedAnswer';

/** What the map asks now, answered for this place, with its rank where it has one. */
export function PlaceAnswer(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { scene, marks } = useAtlas();
  const { t } = useWords();
  const asking = () => {
    const current = scene();
    return current?.view.indicator ? current : undefined;
  };
  const shown = createMemo(() => marks().get(props.place.id)?.shown);
  return (
    <Show when={asking()}>
      {(asked) => (
        <div class="answer">
          <p class="answer-question">{asked().legend.title}</p>
          <Show
            when={shown()}
            fallback={<ComputedAnswer dataset={props.dataset} place={props.place} view={asked().view} />}
          >
            {(value) => (
              <p>
                <ShownFigure shown={value()} class="answer-value" />
                <span class="answer-rank">{t('place.rank', { rank: value().rank, of: value().rankOf })}</span>
              </p>
            )}
          </Show>
          <AgeNote />
        </div>
      )}
    </Show>
  );
}
