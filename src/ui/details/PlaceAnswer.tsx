import { createMemo, Show } from 'solid-js';
import { normalise } from '../../core/aggregate/normalise';
import type { Dataset } from '../../core/dataset';
import { formatValue, unitText, withBound } from '../../core/format';
import type { Place } from '../../core/place';
import { useAtlas } from '../../state/context';
import { FigureValue } from '../figures/FigureValue';
import { ShownFigure } from '../figures/ShownFigure';
import { useWords } from '../useWords';

/** What the map asks now, answered for this place, with its rank where it has one. */
export function PlaceAnswer(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { scene, marks, boundaries } = useAtlas();
  const { t, language } = useWords();
  const shown = createMemo(() => marks().get(props.place.id)?.shown);
  const computed = createMemo(() => {
    const asked = scene()?.view;
    const shapes = boundaries();
    if (!asked?.indicator || !shapes || shown()) return undefined;
    const { indicator, period, status } = asked;
    const answer = normalise(
      props.dataset,
      shapes,
      { place: props.place.id, indicator, period, status },
      asked.normalisation,
    );
    return answer.ok ? answer : undefined;
  });
  return (
    <Show when={scene()?.view.indicator}>
      <div class="answer">
        <p class="answer-question">{scene()?.legend.title}</p>
        <Show
          when={shown()}
          fallback={
            <Show when={computed()} fallback={<p class="muted">{t('scene.noFigure')}</p>}>
              {(answer) => (
                <Show when={answer().figures[0]}>
                  {(figure) => (
                    <FigureValue
                      class="answer-value"
                      figure={figure()}
                      text={withBound(
                        formatValue(answer().value, answer().decimals),
                        answer().bound,
                        language(),
                      )}
                      unit={unitText(answer().unit, language())}
                    />
                  )}
                </Show>
              )}
            </Show>
          }
        >
          {(value) => (
            <p>
              <ShownFigure shown={value()} class="answer-value" />
              <span class="answer-rank">{t('place.rank', { rank: value().rank, of: value().rankOf })}</span>
            </p>
          )}
        </Show>
      </div>
    </Show>
  );
}
