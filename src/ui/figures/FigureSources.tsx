import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { type Figure, printedFigures } from '../../core/figure';
import { formatPeriod } from '../../core/period';
import { figuresFor } from '../../core/query';
import { LetStand } from '../ownData/sources/LetStand';
import { Locator } from '../ownData/sources/Locator';
import { useWords } from '../useWords';
import type { FigureQuestion } from './figureQuestions';
import { StatedFigure } from './StatedFigure';

/** Every figure that answers a question with document and locator, side by side where they disagree. */
export function FigureSources(props: { readonly dataset: Dataset; readonly question: FigureQuestion }) {
  const { t, say, language } = useWords();
  /** What a reckoned figure rests on stands in its place. */
  const figures = () =>
    props.question.figures.flatMap((figure) =>
      figure.behind
        ? figure.behind.figures.flatMap(printedFigures).flatMap((each) => figuresFor(props.dataset, each))
        : [figure],
    );
  const nameOf = (figure: Figure) => {
    const indicator = props.dataset.indicators.get(figure.indicator);
    const place = props.dataset.places.get(figure.place);
    const parts = [
      place && figure.place !== props.question.figures[0].place ? say(place.name) : '',
      indicator ? say(indicator.name) : figure.indicator,
      formatPeriod(figure.period, language()),
    ];
    return parts.filter((part) => part !== '').join(t('signs.joined'));
  };
  return (
    <ul class="sources">
      <For each={figures()}>
        {(figure) => {
          const source = () => props.dataset.sources.get(figure.source);
          return (
            <li>
              <Show when={figures().length > 1}>
                <p class="source-value">
                  <Show when={props.question.figures[0].behind}>{`${nameOf(figure)} `}</Show>
                  <StatedFigure dataset={props.dataset} figure={figure} />
                  <Show when={figure.preferred}>
                    <span class="tag">{t('place.preferred')}</span>
                  </Show>
                </p>
              </Show>
              <p class="source-title">
                {source() ? say(source()?.title ?? { zh: figure.source, en: '' }) : figure.source}
              </p>
              <p>
                <Locator figure={figure} />
                <LetStand figure={figure} figures={figuresFor(props.dataset, figure)} />
                <span class="muted">
                  {[source() && say(source()?.issuer ?? { zh: '', en: '' }), source()?.date]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </p>
              <Show when={source()?.trust === 'transcription'}>
                <p class="trust">{t('scene.transcription')}</p>
              </Show>
              <Show when={source()?.trust === 'own'}>
                <p class="trust">{t('evidence.trust.own')}</p>
              </Show>
              <Show when={say(figure.reason)}>
                {(reason) => <p>{t('place.reason', { reason: reason() })}</p>}
              </Show>
              <Show when={say(figure.note)}>{(note) => <p>{t('place.note', { note: note() })}</p>}</Show>
            </li>
          );
        }}
      </For>
    </ul>
  );
}
