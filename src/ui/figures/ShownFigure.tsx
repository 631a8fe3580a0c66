import { Show } from 'solid-js';
import type { ShownValue } from '../../core/scene/scene';
import { FigureValue } from './FigureValue';

/** A value of the scene. */
export function ShownFigure(props: { readonly shown: ShownValue; readonly class?: string }) {
  return (
    <Show when={props.shown.figures[0]}>
      {(figure) => (
        <FigureValue
          figure={figure()}
          text={props.shown.text}
          unit={props.shown.unit}
          class={props.class ?? ''}
        />
      )}
    </Show>
  );
}
