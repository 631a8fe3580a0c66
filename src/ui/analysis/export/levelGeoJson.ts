import type { FeatureCollection, Geometry } from 'geojson';
import type { Boundaries } from '../../../core/boundaries';
import type { Dataset } from '../../../core/dataset';
import { geoJson } from '../../../core/export/geoJson';
import type { LevelRow } from '../rows/levelRows';

function geometryOf(dataset: Dataset, boundaries: Boundaries, place: string): Geometry | undefined {
  const point = dataset.parks.get(place)?.point;
  if (point) return { type: 'Point', coordinates: [...point] };
  return boundaries.shapes.get(place)?.geometry;
}

/** The places as GeoJSON with what is shown of them. Outlines are schematic and say so. */
export function levelGeoJson(
  dataset: Dataset,
  boundaries: Boundaries,
  rows: readonly LevelRow[],
  notes: readonly string[],
): FeatureCollection<Geometry | null> {
  const places = rows.map((row) => {
    const figure = row.shown?.figures[0];
    return {
      id: row.place,
      geometry: geometryOf(dataset, boundaries, row.place),
      properties: {
        place: row.place,
        name: row.name,
        within: row.within,
        indicator: figure?.indicator ?? null,
        period: figure?.period ?? null,
        status: figure?.status ?? null,
        value: row.shown?.value ?? null,
        unit: row.shown?.unit ?? null,
        bound: figure?.bound ?? null,
        source: figure?.source ?? null,
        locator: figure?.locator ?? null,
      },
    };
  });
  return geoJson(places, notes);
}
