import type { JSX } from 'solid-js';
import { type Figure, figureHandles } from '../../core/figure';

interface FigureValueProps {
  /** The figure that it rests on; an aggregate gives its first. */
  readonly figure: Pick<Figure, 'place' | 'indicator' | 'period' | 'status' | 'source'>;
  readonly text: string;
  readonly unit: string;
  readonly class?: string;
}

/** A number on screen with the handles that say what it is and where it comes from. */
export function FigureValue(props: FigureValueProps): JSX.Element {
  return (
    <span class={`figure-value ${props.class ?? ''}`} {...figureHandles(props.figure.place, props.figure)}>
      <span class="number">{props.text}</span>
      {props.unit && <span class="unit">{` ${props.unit}`}</span>}
    </span>
  );
}
