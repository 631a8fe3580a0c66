import type { Linked } from '../rows/useLinked';

/**
 * Ties marks with `data-place` in a chart to the other views: pointing and focus light a place up, a click or Enter
 * opens it, and the arrow keys go from mark to mark so that the chart is one stop of the keyboard.
 * @returns what ends it
 */
export function linkMarks(chart: HTMLElement, linked: Linked): () => void {
  const markOf = (target: EventTarget | null) =>
    (target as Element | null)?.closest<SVGElement>('[data-place]');
  const placeOf = (event: Event) => markOf(event.target)?.dataset.place;
  const light = (event: Event) => linked.light(placeOf(event));
  const dark = () => linked.light(undefined);
  const open = (event: Event) => {
    const place = placeOf(event);
    if (place) linked.select(place);
  };
  const step = (event: KeyboardEvent) => {
    const mark = markOf(event.target);
    if (!mark) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return open(event);
    }
    const marks = [...chart.querySelectorAll<SVGElement>('[data-place][tabindex]')].sort(byPosition);
    const move = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const ends = { Home: 0, End: marks.length - 1 }[event.key];
    const next = marks[ends ?? marks.indexOf(mark) + (move ?? 0)];
    if (!next || (move === undefined && ends === undefined)) return;
    event.preventDefault();
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  };
  const listeners = {
    pointerover: light,
    pointerleave: dark,
    focusin: light,
    focusout: dark,
    click: open,
    keydown: step,
  };
  for (const [name, listener] of Object.entries(listeners))
    chart.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      chart.removeEventListener(name, listener as EventListener);
  };
}

/** From left to right, then from top to bottom. */
function byPosition(a: Element, b: Element): number {
  const [first, second] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return first.left - second.left || first.top - second.top;
}
