import { booleanPointInPolygon, polygonize } from '@turf/turf';
import type { Feature, LineString, Polygon } from 'geojson';
import type { Position } from '../place';

/** Places nearer than this are one, in degrees: a tenth of a millimetre. */
const GRID = 1e-9;
const snapped = (value: number) => Math.round(value / GRID) * GRID;

interface Segment {
  readonly from: Position;
  readonly to: Position;
}

const cross = (ax: number, ay: number, bx: number, by: number) => ax * by - ay * bx;

/** Where along a segment, 0 to 1, another one meets it: at a crossing, or at ends that lie on it. */
function meetings({ from, to }: Segment, other: Segment): number[] {
  const [right, up] = [to[0] - from[0], to[1] - from[1]];
  const [otherRight, otherUp] = [other.to[0] - other.from[0], other.to[1] - other.from[1]];
  const [apartX, apartY] = [other.from[0] - from[0], other.from[1] - from[1]];
  const length = Math.hypot(right, up);
  const turn = cross(right, up, otherRight, otherUp);
  if (Math.abs(turn) > GRID * length * Math.hypot(otherRight, otherUp)) {
    const along = cross(apartX, apartY, otherRight, otherUp) / turn;
    const alongOther = cross(apartX, apartY, right, up) / turn;
    const reach = GRID / Math.hypot(otherRight, otherUp);
    return alongOther >= -reach && alongOther <= 1 + reach ? [along] : [];
  }
  // Side by side: the ends of the other that lie on this one.
  return [other.from, other.to].flatMap(([x, y]) => {
    const isOn = Math.abs(cross(right, up, x - from[0], y - from[1])) <= GRID * length;
    return isOn ? [((x - from[0]) * right + (y - from[1]) * up) / length ** 2] : [];
  });
}

const key = ([x, y]: readonly number[]) => `${x} ${y}`;

/** The segments of a ring cut wherever it meets itself, each piece of line once. */
function noded(ring: readonly Position[]): Feature<LineString>[] {
  const segments = ring.flatMap((from, index): Segment[] => {
    const to = ring[(index + 1) % ring.length];
    return to && key(from) !== key(to) ? [{ from, to }] : [];
  });
  const pieces = new Map<string, Feature<LineString>>();
  for (const segment of segments) {
    const { from, to } = segment;
    const cuts = segments.flatMap((other) => (other === segment ? [] : meetings(segment, other)));
    const places = [0, ...cuts.filter((along) => along > 0 && along < 1), 1]
      .sort((a, b) => a - b)
      .map((along) => [
        snapped(from[0] + (to[0] - from[0]) * along),
        snapped(from[1] + (to[1] - from[1]) * along),
      ]);
    places.slice(1).forEach((end, index) => {
      const start = places[index] ?? end;
      if (key(start) === key(end)) return;
      pieces.set([key(start), key(end)].sort().join(), {
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: [start, end] },
      });
    });
  }
  return [...pieces.values()];
}

/** How often a ring goes round a point, one way less the other. */
function windings(ring: readonly Position[], [x = 0, y = 0]: readonly number[]): number {
  let count = 0;
  ring.forEach(([fromX, fromY], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
    if (fromY > y === toY > y) return;
    const isRight = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x;
    if (isRight) count += toY > fromY ? 1 : -1;
  });
  return count;
}

/** A point just inside of a face, beside the middle of its longest edge; undefined for one that is thinner than that. */
function besideEdge(face: Polygon): readonly number[] | undefined {
  const ring = face.coordinates[0] ?? [];
  let longest = 0;
  let found: { readonly middle: readonly number[]; readonly aside: readonly number[] } | undefined;
  ring.forEach(([x = 0, y = 0], index) => {
    const [toX = x, toY = y] = ring[index + 1] ?? [];
    const length = Math.hypot(toX - x, toY - y);
    if (length <= longest) return;
    longest = length;
    const step = (10 * GRID) / length;
    found = { middle: [(x + toX) / 2, (y + toY) / 2], aside: [(y - toY) * step, (toX - x) * step] };
  });
  if (!found) return undefined;
  const [x = 0, y = 0] = found.middle;
  const [right = 0, up = 0] = found.aside;
  return [
    [x + right, y + up],
    [x - right, y - up],
  ].find((point) => booleanPointInPolygon(point, face));
}

/**
 * The pieces of land that a ring goes round, however often: none overlaps another, so that each counts once. The ring may
 * cross or touch itself, go there and back, or be gone round twice.
 * Method: the ring is cut where it meets itself, its pieces are put together to faces (Turf's polygonize), and of them those
 * are kept that it winds round (non-zero rule).
 * @param ring WGS-84, [longitude, latitude], open or closed
 */
export function ringParts(ring: readonly Position[]): Polygon[] {
  const corners = ring.map(([x, y]): Position => [snapped(x), snapped(y)]);
  const lines = noded(corners);
  if (lines.length < 3) return [];
  return polygonize({ type: 'FeatureCollection', features: lines })
    .features.map(({ geometry }) => geometry)
    .filter((face) => {
      const inside = besideEdge(face);
      return inside !== undefined && windings(corners, inside) !== 0;
    });
}
