import type { PlaceId } from '../core/place';

interface MarkedPlaces {
  readonly hover: PlaceId | undefined;
  readonly selection: PlaceId;
  readonly comparison: readonly PlaceId[];
}

/** Lays outlines of the pointed-at, chosen and compared places over an SVG map. */
export function markPlaces(svg: SVGSVGElement, { hover, selection, comparison }: MarkedPlaces): void {
  for (const old of svg.querySelectorAll('.place-mark')) old.remove();
  const outline = (place: PlaceId, kind: string) => {
    const shape = svg.querySelector(`[data-place="${CSS.escape(place)}"]`);
    const copy = shape?.cloneNode(true) as SVGElement | undefined;
    if (!copy) return;
    for (const name of ['id', 'tabindex', 'role', 'aria-label', 'data-place', 'fill'])
      copy.removeAttribute(name);
    copy.setAttribute('class', `place-mark ${kind}`);
    copy.setAttribute('aria-hidden', 'true');
    svg.append(copy);
  };
  for (const place of comparison) outline(place, 'compared');
  if (selection) outline(selection, 'selected');
  if (hover && hover !== selection) outline(hover, 'hovered');
}
