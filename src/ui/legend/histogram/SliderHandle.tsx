import type { JSX } from 'solid-js';

interface SliderHandleProps {
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly x: number;
  readonly class: string;
  readonly onGrab: (event: PointerEvent) => void;
  readonly onMove: (value: number) => void;
  readonly onRemove?: () => void;
  readonly children: JSX.Element;
}

/** A handle on the histogram's axis: dragged, or moved by the arrow keys. */
export function SliderHandle(props: SliderHandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[
      event.key
    ];
    const ends = { Home: props.least, End: props.most }[event.key];
    if (steps !== undefined) props.onMove(props.value + steps * props.step);
    else if (ends !== undefined) props.onMove(ends);
    else if (event.key === 'Delete' && props.onRemove) props.onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g
      class={`slider-handle ${props.class}`}
      role="slider"
      tabindex="0"
      aria-label={props.label}
      aria-valuenow={props.value}
      aria-valuemin={props.least}
      aria-valuemax={props.most}
      aria-valuetext={props.valueText}
      transform={`translate(${props.x} 0)`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        event.currentTarget.focus();
        props.onGrab(event);
      }}
    >
      {props.children}
    </g>
  );
}
