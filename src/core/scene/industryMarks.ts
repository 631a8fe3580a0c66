import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Layout } from '../layout';
import { anchorOf } from '../layoutDrawing/anchor';
import type { PlaceId } from '../place';
import type { View } from '../view';
import type { ParkMark } from './scene';

const RADIUS = 8;
const STEP = RADIUS * 2 + 3;

/**
 * One symbol per industry at each place that the layouts' elements name for it, in rows under the place's name, so that
 * none hides another or the name.
 */
export function industryMarks(
  layouts: readonly Layout[],
  dataset: Dataset,
  boundaries: Boundaries,
  view: View,
): readonly ParkMark[] {
  const at = new Map<PlaceId, string[]>();
  for (const layout of layouts) {
    for (const element of layout.elements) {
      if (element.industry === '' || (view.element !== '' && view.element !== element.id)) continue;
      for (const { place } of element.members) {
        const city = dataset.parks.get(place)?.city ?? place;
        const industries = at.get(city) ?? [];
        if (!industries.includes(element.industry)) industries.push(element.industry);
        at.set(city, industries);
      }
    }
  }
  return [...at].flatMap(([place, industries]) => {
    const point = anchorOf(place, dataset, boundaries);
    const name = dataset.places.get(place)?.name[view.language] ?? place;
    if (!point) return [];
    const columns = Math.ceil(Math.sqrt(industries.length));
    const rows = Math.ceil(industries.length / columns);
    return industries.flatMap((id, index): ParkMark[] => {
      const industry = dataset.industries.get(id);
      if (!industry) return [];
      const row = Math.floor(index / columns);
      const inRow = row === rows - 1 ? industries.length - columns * (rows - 1) : columns;
      return [
        {
          place,
          name: `${name} · ${industry.name[view.language] || industry.name.zh}`,
          point,
          offset: [((index % columns) - (inRow - 1) / 2) * STEP, row * STEP + STEP],
          shape: industry.symbol,
          fill: industry.colour,
          radius: RADIUS,
          number: undefined,
          shown: undefined,
          accuracy: undefined,
          areaRadius: undefined,
        },
      ];
    });
  });
}

/** Layouts of several industries by place are drawn as symbols, not as shapes: seven outlines over each other say nothing. */
export function isIndustryLayout(layout: Layout): boolean {
  const industries = layout.elements.map((element) => element.industry);
  return industries.every((industry) => industry !== '') && new Set(industries).size > 1;
}
