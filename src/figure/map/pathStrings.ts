import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Projection } from '../projection';

/** Pixels are rounded to tenths; points that fall on the same tenth are drawn once, on both sides of a border alike. */
function linePath(
  line: readonly (readonly number[])[],
  projection: Projection,
  closed: boolean,
  isKept = false,
): string {
  let path = '';
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  let count = 0;
  for (const position of line) {
    const [x, y] = projection.toPixel(position);
    const roundX = Math.round(x * 10) / 10;
    const roundY = Math.round(y * 10) / 10;
    if (roundX === lastX && roundY === lastY) continue;
    path += `${count === 0 ? 'M' : 'L'}${roundX} ${roundY}`;
    lastX = roundX;
    lastY = roundY;
    count += 1;
  }
  if (count < 2) return isKept && count > 0 ? `${path}h.1v.1Z` : '';
  return closed ? `${path}Z` : path;
}

/** A geometry as the `d` of an SVG path; points give nothing. */
export function geometryPath(geometry: Geometry, projection: Projection): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, projection, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, projection, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, projection, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => linePath(ring, projection, true))
        .join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => geometryPath(part, projection)).join('');
    default:
      return '';
  }
}

/** Polygons as one `d`, in which one too small for the scale stands as a dot, so that none is left out. */
export function wholePath(geometry: Polygon | MultiPolygon, projection: Projection): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((rings) => rings.map((ring, index) => linePath(ring, projection, true, index === 0)).join(''))
    .join('');
}

/** All features of a collection in one path. */
export function collectionPath(collection: FeatureCollection, projection: Projection): string {
  return collection.features.map((item) => geometryPath(item.geometry, projection)).join('');
}
