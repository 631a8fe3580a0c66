import type { MultiPolygon, Polygon } from 'geojson';

/** Even-odd ray casting over every ring: point in polygon without Turf. */
export function rayInside(geometry: Polygon | MultiPolygon, x: number, y: number): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[i + 1] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

/** Great-circle distance in km by the spherical law of cosines, on the mean radius. */
export function arcDistance(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  const radians = Math.PI / 180;
  const cosine =
    Math.sin(y1 * radians) * Math.sin(y2 * radians) +
    Math.cos(y1 * radians) * Math.cos(y2 * radians) * Math.cos((x2 - x1) * radians);
  return 6371.0088 * Math.acos(Math.min(1, cosine));
}

/** Numbers between 0 and 1 that are the same in every run (Lehmer, 1951). */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Distance in km from a point to the nearest border of a shape, in a plane about the point. */
export function borderDistance(geometry: Polygon | MultiPolygon, [x, y]: readonly [number, number]): number {
  const kmPerLatitude = (6371.0088 * Math.PI) / 180;
  const kmPerLongitude = kmPerLatitude * Math.cos((y * Math.PI) / 180);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[i], ring[i + 1]].flatMap((corner) => [
        ((corner?.[0] ?? 0) - x) * kmPerLongitude,
        ((corner?.[1] ?? 0) - y) * kmPerLatitude,
      ]);
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
    }
  }
  return nearest;
}
