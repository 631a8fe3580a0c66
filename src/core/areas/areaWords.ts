import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import { formatValue } from '../format';
import type { PlaceId, Position } from '../place';
import type { AreaShape } from '../view';

/** Links carry four decimals of a degree, some ten metres. */
const SAME = 0.00006;

/** The place whose point or middle a circle was drawn round, if any. */
function placeAt(
  dataset: Dataset,
  middles: ReadonlyMap<PlaceId, Position>,
  centre: Position,
): PlaceId | undefined {
  const near = ([longitude, latitude]: Position) =>
    Math.abs(longitude - centre[0]) < SAME && Math.abs(latitude - centre[1]) < SAME;
  for (const park of dataset.parks.values()) if (park.point && near(park.point)) return park.id;
  for (const [place, middle] of middles) if (near(middle)) return place;
  return undefined;
}

/** An area in words: 钦州港周围 60 公里. */
export function areaWords(
  dataset: Dataset,
  middles: ReadonlyMap<PlaceId, Position>,
  shape: AreaShape,
  language: Language,
): string {
  const nameOf = (id: PlaceId) => {
    const place = dataset.places.get(id);
    return place ? localText(place.name, language) : id;
  };
  switch (shape.kind) {
    case 'polygon':
      return translate(language, 'areas.areaPolygon', { corners: shape.ring.length });
    case 'circle': {
      const place = placeAt(dataset, middles, shape.centre);
      const [longitude, latitude] = shape.centre;
      const centre = place
        ? nameOf(place)
        : translate(language, 'areas.position', {
            longitude: longitude.toFixed(3),
            latitude: latitude.toFixed(3),
          });
      return translate(language, 'areas.areaCircle', { centre, radius: formatDistance(shape.radius) });
    }
    case 'buffer': {
      const names = shape.places.slice(0, 3).map(nameOf).join(translate(language, 'signs.listed'));
      const more = shape.places.length > 3;
      return translate(language, more ? 'areas.areaBufferMany' : 'areas.areaBuffer', {
        places: names,
        count: shape.places.length,
        distance: formatDistance(shape.distance),
      });
    }
    case 'element': {
      const layout = dataset.layouts.get(shape.layout);
      const element = layout?.elements.find(({ id }) => id === shape.element);
      return layout && element
        ? `${localText(layout.name, language)} · ${localText(element.name, language)}`
        : shape.element;
    }
  }
}

/** An area's name as short as a map's label: without corners, without the layout that an element belongs to. */
export function areaName(
  dataset: Dataset,
  middles: ReadonlyMap<PlaceId, Position>,
  shape: AreaShape,
  language: Language,
): string {
  if (shape.kind === 'polygon') return translate(language, 'scene.drawnArea');
  const element =
    shape.kind === 'element' &&
    dataset.layouts.get(shape.layout)?.elements.find(({ id }) => id === shape.element);
  return element ? localText(element.name, language) : areaWords(dataset, middles, shape, language);
}

/** Kilometres with one decimal where there is one. */
export function formatDistance(kilometres: number): string {
  return formatValue(kilometres, Math.abs(kilometres - Math.round(kilometres)) < 0.05 ? 0 : 1);
}
