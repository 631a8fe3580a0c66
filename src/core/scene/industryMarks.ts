import { localText } from '../../i18n/language';
import { anchorOf } from '../layoutDrawing/anchor';
import type { DrawnElement } from '../layoutDrawing/drawnElements';
import type { PlaceId } from '../place';
import type { SceneBasis } from './basis';
import type { IndustryMark } from './scene';

const RADIUS = 8;
const STEP = RADIUS * 2 + 3;

/**
 * One symbol per industry at each city that the active elements name for it, in rows under the city's name, so that none
 * hides another or the name. None where the layouts are drawn as shapes.
 */
export function industryMarks(basis: SceneBasis): readonly IndustryMark[] {
  const { elements, dataset, boundaries, view, isByIndustry } = basis;
  if (!isByIndustry) return [];
  const at = new Map<PlaceId, Map<string, DrawnElement>>();
  for (const drawn of elements) {
    const { industry, members } = drawn.element;
    if (industry === '' || !drawn.isActive) continue;
    for (const { place } of members) {
      const city = dataset.parks.get(place)?.city ?? place;
      const named = at.get(city) ?? new Map<string, DrawnElement>();
      if (!named.has(industry)) named.set(industry, drawn);
      at.set(city, named);
    }
  }
  return [...at].flatMap(([place, named]) => {
    const point = anchorOf(place, dataset, boundaries);
    const city = dataset.places.get(place)?.name;
    if (!point || !city) return [];
    const columns = Math.ceil(Math.sqrt(named.size));
    const rows = Math.ceil(named.size / columns);
    return [...named].flatMap(([id, drawn], index): IndustryMark[] => {
      const industry = dataset.industries.get(id);
      if (!industry) return [];
      const row = Math.floor(index / columns);
      const inRow = row === rows - 1 ? named.size - columns * (rows - 1) : columns;
      return [
        {
          id: `${place}/${id}`,
          name: `${localText(city, view.language)} · ${localText(industry.name, view.language)}`,
          at: place,
          industry: id,
          layout: drawn.layout.id,
          element: drawn.element.id,
          point,
          offset: [((index % columns) - (inRow - 1) / 2) * STEP, row * STEP + STEP],
          shape: industry.symbol,
          fill: industry.colour,
          radius: RADIUS,
        },
      ];
    });
  });
}
