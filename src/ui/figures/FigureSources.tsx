import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { LetStand } from '../ownData/sources/LetStand';
import { Locator } from '../ownData/sources/Locator';
import { useWords } from '../useWords';
import type { FigureQuestion } from './figureQuestions';
import { StatedFigure } from './StatedFigure';

/** Every figure that answers a question with document and locator, side by side where they disagree. */
export function FigureSources(props: { readonly dataset: Dataset; readonly question: FigureQuestion }) {
  const { t, say } = useWords();
  return (
    <ul class="sources">
      <For each={props.question.figures}>
        {(figure) => {
          const source = () => props.dataset.sources.get(figure.source);
          return (
            <li>
              <Show when={props.question.figures.length > 1}>
                <p class="source-value">
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
                <LetStand figure={figure} figures={props.question.figures} />
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
