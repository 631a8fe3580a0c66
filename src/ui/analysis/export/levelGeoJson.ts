import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Boundaries } from '../../../core/boundaries';
import type { Dataset } from '../../../core/dataset';
import type { LevelRow } from '../rows/levelRows';

/** Some 10 cm: finer than the boundaries are. */
const DECIMALS = 6;

function rounded(coordinates: unknown): unknown {
  return Array.isArray(coordinates)
    ? coordinates.map(rounded)
    : typeof coordinates === 'number'
      ? Number(coordinates.toFixed(DECIMALS))
      : coordinates;
}

function geometryOf(dataset: Dataset, boundaries: Boundaries, place: string): Geometry | null {
  const point = dataset.parks.get(place)?.point;
  if (point) return { type: 'Point', coordinates: [...point] };
  const shape = boundaries.shapes.get(place);
  return shape ? shape.geometry : null;
}

/**
 * The places as GeoJSON: WGS-84, longitude before latitude, outer rings anticlockwise (RFC 7946).
 * Outlines are schematic and say so.
 */
export function levelGeoJson(
  dataset: Dataset,
  boundaries: Boundaries,
  rows: readonly LevelRow[],
  notes: readonly string[],
): FeatureCollection & { readonly notes: readonly string[] } {
  const features = rows.map((row): Feature<Geometry | null> => {
    const geometry = geometryOf(dataset, boundaries, row.place);
    const figure = row.shown?.figures[0];
    const wound = geometry && (rewind(geometry as never, { reverse: false }) as Geometry);
    return {
      type: 'Feature',
      id: row.place,
      geometry:
        wound &&
        ({ ...wound, coordinates: rounded((wound as { coordinates?: unknown }).coordinates) } as Geometry),
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
  return { type: 'FeatureCollection', features: features as Feature[], notes };
}
