import { createMemo, createUniqueId, For, Show } from 'solid-js';
import type { KeyFigure, StoryStep } from '../../../core/story';
import {
  type NumberFinding,
  numberFindings,
  numberOf,
  withBound,
  withNumberAsNow,
} from '../../../core/story/boundNumbers';
import { answerKeyFigure } from '../../../core/story/keyFigureAnswer';
import { keyFigureChoices, keyFigureId } from '../../../core/story/keyFigureChoices';
import { keyFigureWords } from '../../../core/story/keyFigureWords';
import { withUnit } from '../../../core/walk/stepWords';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';

interface StepNumbersProps {
  readonly step: StoryStep;
  /** Takes the figure's number, and how it is written with bound and unit. */
  readonly onInsert: (number: string, words: string, figure: KeyFigure) => void;
  readonly onChange: (patch: Partial<StoryStep>) => void;
}

/** The numbers in a step's words: figures to write from a list, and what the author should know of those that stand there. */
export function StepNumbers(props: StepNumbersProps) {
  const { dataset, view } = useAtlas();
  const { t, language } = useWords();
  const id = createUniqueId();
  const offered = createMemo(() => {
    const data = dataset();
    if (!data) return [];
    const questions = [...props.step.keyFigures, ...keyFigureChoices(data, view())];
    return [...new Map(questions.map((question) => [keyFigureId(question), question])).values()];
  });
  const findings = createMemo(() => {
    const data = dataset();
    return data ? numberFindings(data, props.step, language()) : [];
  });
  const words = (question: KeyFigure) => {
    const data = dataset();
    return data ? keyFigureWords(data, question, language()) : '';
  };
  const insert = (select: HTMLSelectElement) => {
    const data = dataset();
    const figure = offered().find((question) => keyFigureId(question) === select.value);
    select.value = '';
    if (!data || !figure) return;
    const number = numberOf(data, figure, language());
    const answer = answerKeyFigure(data, figure, language());
    if (number === undefined || !answer.ok) return;
    props.onInsert(number, withUnit(answer.text, answer.unit, language()), figure);
  };
  const finding = ({ kind, part, number, now, figures: [figure] }: NumberFinding) =>
    t(`present.number.${kind}`, {
      part: t(`present.number.in.${part}`),
      number: number.written,
      now: now ?? '',
      figure: figure ? words(figure) : '',
    });
  return (
    <fieldset class="step-numbers">
      <legend>{t('present.number.legend')}</legend>
      <div class="field">
        <label for={id}>{t('present.number.insert')}</label>
        <select id={id} disabled={offered().length === 0} onChange={(event) => insert(event.currentTarget)}>
          <option value="">{t('present.number.choose')}</option>
          <For each={offered()}>
            {(question) => <option value={keyFigureId(question)}>{words(question)}</option>}
          </For>
        </select>
      </div>
      <Show when={findings().length > 0}>
        <ul class="number-findings" aria-label={t('present.number.findings')}>
          <For each={findings()}>
            {(found) => (
              <li data-finding={found.kind}>
                <p>{finding(found)}</p>
                <Show when={found.kind === 'changed'}>
                  <button
                    type="button"
                    class="button"
                    onClick={() => props.onChange(withNumberAsNow(props.step, found, language()))}
                  >
                    {t('present.number.take', { now: found.now ?? '' })}
                  </button>
                </Show>
                <Show when={found.kind === 'free'}>
                  <For each={found.figures}>
                    {(figure) => (
                      <button
                        type="button"
                        class="text-button"
                        onClick={() =>
                          props.onChange({ bound: withBound(props.step, found.number.written, figure) })
                        }
                      >
                        {t('present.number.bind', { figure: words(figure) })}
                      </button>
                    )}
                  </For>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </fieldset>
  );
}
