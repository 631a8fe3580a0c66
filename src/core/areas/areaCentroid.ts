import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../place';

/**
 * The centre of mass of a shape's land, [longitude, latitude]; it may lie outside. Turf's `centroid` is the mean of the
 * vertices, which a winding river border pulls towards itself.
 * Method: Bourke (1988), Calculating the area and centroid of a polygon, on longitude and latitude as
 * plane coordinates.
 */
export function areaCentroid(geometry: Polygon | MultiPolygon): Position {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [originX = 0, originY = 0] = polygons[0]?.[0]?.[0] ?? [];
  let doubleArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      let ringArea = 0;
      let ringX = 0;
      let ringY = 0;
      for (let i = 0; i + 1 < ring.length; i += 1) {
        const [ax = 0, ay = 0] = ring[i] ?? [];
        const [bx = 0, by = 0] = ring[i + 1] ?? [];
        const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
        ringArea += cross;
        ringX += (ax + bx - 2 * originX) * cross;
        ringY += (ay + by - 2 * originY) * cross;
      }
      // Outer rings add and holes take away, whichever way they are wound.
      const sign = Math.sign(ringArea) * (index === 0 ? 1 : -1);
      doubleArea += sign * ringArea;
      sumX += sign * ringX;
      sumY += sign * ringY;
    });
  }
  if (doubleArea === 0) return [originX, originY];
  return [originX + sumX / (3 * doubleArea), originY + sumY / (3 * doubleArea)];
}
