import type { Answered } from '../../core/answer';
import type { PlaceId } from '../../core/place';
import { FigureValue } from './FigureValue';

interface AnswerValueProps {
  /** Who answers; a group may rest on its members' figures. */
  readonly place: PlaceId;
  readonly answer: Answered;
  /** False where a heading names the unit. */
  readonly unit?: boolean;
  readonly class?: string;
}

/** An answer as it reads, with the handles that say whose it is and what it rests on. */
export function AnswerValue(props: AnswerValueProps) {
  return (
    <FigureValue
      class={props.class ?? ''}
      figure={{ ...props.answer.figures[0], place: props.place }}
      text={props.answer.text}
      unit={props.unit === false ? '' : props.answer.unit}
    />
  );
}
