import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Position } from 'geojson';

/** Some 10 cm: finer than the boundaries are. */
const DECIMALS = 6;

function rounded(position: Position): Position {
  return position.map((value) => Number(value.toFixed(DECIMALS)));
}

/** Twice the signed area: positive when the ring runs anticlockwise. */
function turning(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Outer rings anticlockwise, holes clockwise (RFC 7946 § 3.1.6). */
function wound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isAnticlockwise = turning(ring) > 0;
    const positions = ring.map(rounded);
    return isAnticlockwise === (index === 0) ? positions : positions.reverse();
  });
}

function exported(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(rounded) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map((line) => line.map(rounded)) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: wound(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) };
    case 'GeometryCollection':
      return { type: 'GeometryCollection', geometries: geometry.geometries.map(exported) };
  }
}

/** A place as it leaves for another program. */
export interface ExportedPlace {
  readonly id: string;
  /** Undefined for a place without an honest point or outline. */
  readonly geometry: Geometry | undefined;
  readonly properties: GeoJsonProperties;
}

/**
 * Places as GeoJSON after RFC 7946: WGS-84, longitude before latitude, outer rings anticlockwise.
 * @param notes sources and the word that outlines are schematic; a foreign member (§ 6.1)
 */
export function geoJson(
  places: readonly ExportedPlace[],
  notes: readonly string[],
): FeatureCollection<Geometry | null> & { readonly notes: readonly string[] } {
  const features = places.map(
    ({ id, geometry, properties }): Feature<Geometry | null> => ({
      type: 'Feature',
      id,
      geometry: geometry ? exported(geometry) : null,
      properties,
    }),
  );
  return { type: 'FeatureCollection', features, notes };
}
