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
