import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees that no edge exceeds. */
const LONGEST = 0.05;

function denseRing(ring: readonly Position[]): Position[] {
  return ring.flatMap((corner, index): Position[] => {
    const next = ring[index + 1];
    if (!next) return [corner];
    const [x = 0, y = 0] = corner;
    const [right, up] = [(next[0] ?? 0) - x, (next[1] ?? 0) - y];
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(right), Math.abs(up)) / LONGEST));
    return Array.from({ length: parts }, (_, part) => [x + (right * part) / parts, y + (up * part) / parts]);
  });
}

/**
 * The same shape with points along its long edges. Turf reckons a ring's area from the latitudes of its corners, so
 * that a few corners far apart give another area than the same ring cut at borders: 3 of 18,000 km².
 */
export function denseEdges(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(denseRing) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(denseRing)) };
}
