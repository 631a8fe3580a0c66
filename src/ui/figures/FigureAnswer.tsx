import { Show } from 'solid-js';
import { isWhole, plainAnswer } from '../../core/answer';
import type { Dataset } from '../../core/dataset';
import type { FigureKey } from '../../core/figure';
import { useWords } from '../useWords';
import { AnswerValue } from './AnswerValue';

interface FigureAnswerProps {
  readonly dataset: Dataset;
  readonly question: FigureKey;
  /** False where a heading names the unit. */
  readonly unit?: boolean;
}

/** What a place answers to a question that sets nothing against anything; a dash where it has no answer. */
export function FigureAnswer(props: FigureAnswerProps) {
  const { language } = useWords();
  const found = () => {
    const known = plainAnswer(props.dataset, props.question, language());
    return isWhole(known) ? known : undefined;
  };
  return (
    <Show when={found()} fallback={<span class="muted">–</span>}>
      {(known) => <AnswerValue place={props.question.place} answer={known()} unit={props.unit !== false} />}
    </Show>
  );
}
