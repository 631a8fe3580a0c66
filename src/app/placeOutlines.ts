import type { PlaceId } from '../core/place';
import { type Pointed, pointedStrokes } from '../core/scene/looks';
import type { Ground } from '../core/scene/scene';
import type { Chosen } from '../core/view';
import { strokeAttributes } from '../figure/map/strokeSvg';

interface MarkedPlaces extends Chosen {
  readonly hover: PlaceId | undefined;
}

/** What a mark says of its place and of how it looks; an outline says and wears nothing of it. */
const OWN = ['id', 'tabindex', 'role', 'aria-label', 'fill', 'data-place', 'data-at'] as const;

function outlineOf(shape: Element, look: ReturnType<typeof strokeAttributes>): SVGElement {
  const copy = shape.cloneNode(true) as SVGElement;
  for (const text of copy.querySelectorAll('text, title')) text.remove();
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of OWN) part.removeAttribute(name);
    part.setAttribute('fill', 'none');
    for (const [name, value] of Object.entries(look)) {
      if (value === undefined) part.removeAttribute(name);
      else part.setAttribute(name, String(value));
    }
  }
  copy.setAttribute('aria-hidden', 'true');
  copy.setAttribute('pointer-events', 'none');
  return copy;
}

/** Lays outlines of the pointed-at, chosen and compared places over an SVG map, in place of those that lie there. */
export function markPlaces(
  svg: SVGSVGElement,
  { hover, selection, comparison }: MarkedPlaces,
  ground: Ground,
): void {
  for (const old of svg.querySelectorAll('.place-mark')) old.remove();
  const strokes = pointedStrokes(ground);
  const mark = (place: PlaceId, kind: Pointed) => {
    const shape = svg.querySelector(`[data-place="${CSS.escape(place)}"]`);
    if (!shape) return;
    const { casing, ...line } = strokes[kind];
    const layers = casing ? [{ ...line, ...casing, width: line.width + casing.width, dash: undefined }] : [];
    for (const layer of [...layers, line]) {
      const outline = outlineOf(shape, strokeAttributes({ ...layer, casing: undefined }));
      outline.setAttribute('class', `place-mark ${kind}`);
      svg.append(outline);
    }
  };
  for (const place of comparison) if (place !== selection) mark(place, 'compared');
  if (selection) mark(selection, 'selected');
  if (hover && hover !== selection) mark(hover, 'hover');
}
