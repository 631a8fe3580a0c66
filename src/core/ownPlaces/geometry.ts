import type { Geometry } from 'geojson';

/** Whether an array holds positions, nested as deep as a kind of geometry has them. */
function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 0) return value.length >= 2 && value.every((each) => typeof each === 'number');
  return value.every((each) => isNested(each, depth - 1));
}

const DEPTHS: Readonly<Record<string, number>> = {
  ...{ Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 },
};

/** Whether something is a geometry as GeoJSON has them, with numbers for all positions. */
export function isGeometry(value: unknown): value is Geometry {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'GeometryCollection')
    return 'geometries' in value && Array.isArray(value.geometries) && value.geometries.every(isGeometry);
  const depth = DEPTHS[String(value.type)];
  return depth !== undefined && 'coordinates' in value && isNested(value.coordinates, depth);
}
