import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import type { KeyFigure } from '../../core/story';
import { answerKeyFigure, answerSources, type KeyFigureAnswer } from '../../core/story/keyFigureAnswer';
import { localText } from '../../i18n/language';
import { FigureValue } from '../figures/FigureValue';
import { useWords } from '../useWords';

/** Whom a key figure is about, as `data-place` says it. */
const subjectId = (question: KeyFigure) =>
  question.kind === 'figure' ? question.place : `${question.layout}/${question.element}`;

/** The figures that a step shows large, each with whom, what, when, and on how many members it rests. */
export function KeyFigures(props: { readonly dataset: Dataset; readonly questions: readonly KeyFigure[] }) {
  const { t, say, language } = useWords();
  const answers = () =>
    props.questions.map((question) => answerKeyFigure(props.dataset, question, language()));
  const label = ({ subject, indicator, question }: KeyFigureAnswer) =>
    `${say(subject)} · ${indicator ? localText(indicator.name, language()) : question.indicator}`;
  return (
    <ul class="key-figures">
      <For each={answers()}>
        {(answer) => (
          <li data-place={subjectId(answer.question)}>
            <p class="key-figure-label">{label(answer)}</p>
            <Show
              when={answer.ok && answer}
              fallback={<p class="key-figure-none">{t('present.noAnswer')}</p>}
            >
              {(known) => (
                <FigureValue
                  class="key-figure-value"
                  figure={{
                    place: subjectId(known().question),
                    indicator: known().question.indicator,
                    period: known().question.period,
                    status: known().question.status,
                    source: [...new Set(known().figures.map(({ source }) => source))].join(' '),
                  }}
                  text={known().text}
                  unit={known().unit}
                />
              )}
            </Show>
            <p class="key-figure-note">
              <span>{formatPeriod(answer.question.period, language())}</span>
              <span class={`status-tag ${answer.question.status}`}>
                {t(`common.status.${answer.question.status}`)}
              </span>
              <Show when={answer.coverage}>
                {(coverage) => (
                  <span>{t('present.coverage', { count: coverage().count, total: coverage().total })}</span>
                )}
              </Show>
              <Show when={answer.ok && answer.conflict}>
                <span class="conflict-mark">{t('present.conflict')}</span>
              </Show>
              <span class="visually-hidden">
                {answerSources(props.dataset, answer, language()).join('; ')}
              </span>
            </p>
          </li>
        )}
      </For>
    </ul>
  );
}
