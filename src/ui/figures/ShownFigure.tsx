import type { ShownValue } from '../../core/scene/scene';
import { FigureValue } from './FigureValue';

/** A value of the scene. */
export function ShownFigure(props: { readonly shown: ShownValue; readonly class?: string }) {
  return (
    <FigureValue
      figure={props.shown.figures[0]}
      text={props.shown.text}
      unit={props.shown.unit}
      class={props.class ?? ''}
    />
  );
}
