import type { Geometry } from 'geojson';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { geoJson } from '../../core/export/geoJson';
import type { PlaceId } from '../../core/place';
import type { LevelRow } from '../rows/levelRows';

function geometryOf(dataset: Dataset, boundaries: Boundaries, place: PlaceId): Geometry | undefined {
  const point = dataset.parks.get(place)?.point;
  if (point) return { type: 'Point', coordinates: [...point] };
  return boundaries.shapes.get(place)?.geometry;
}

/** The places with what is shown of them as GeoJSON; outlines are schematic, which the notes say. */
export function levelGeoJson(
  dataset: Dataset,
  boundaries: Boundaries,
  rows: readonly LevelRow[],
  notes: readonly string[],
) {
  const places = rows.map(({ place, name, within, shown }) => {
    const figure = shown?.figures[0];
    return {
      id: place,
      geometry: geometryOf(dataset, boundaries, place),
      properties: {
        place,
        name,
        within,
        indicator: figure?.indicator ?? null,
        period: figure?.period ?? null,
        status: figure?.status ?? null,
        value: shown?.value ?? null,
        unit: shown?.unit ?? null,
        bound: shown?.bound ?? null,
        source: figure?.source ?? null,
        locator: figure?.locator ?? null,
      },
    };
  });
  return geoJson(places, notes);
}
