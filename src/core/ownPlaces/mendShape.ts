import { difference, featureCollection } from '@turf/turf';
import type { Position as Corner, Feature, MultiPolygon, Polygon } from 'geojson';
import { NoArea } from '../areas/noArea';
import { mergeShapes, ringShape } from '../areas/shapes';

/** What was wrong with a shape and is mended. */
export type Mending = 'crossing' | 'winding' | 'open' | 'height' | 'repeated';

export interface MendedShape {
  readonly geometry: Polygon | MultiPolygon;
  readonly mendings: readonly Mending[];
}

const same = (a: Corner, b: Corner) => a[0] === b[0] && a[1] === b[1];

function turn(a: Corner, b: Corner, c: Corner): number {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = [a[0], a[1], b[0], b[1], c[0], c[1]];
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Whether two edges cut through each other; a shared end is no cut. */
function cuts(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [one, two, three, four] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  return one * two < 0 && three * four < 0;
}

interface Edge {
  readonly from: Corner;
  readonly to: Corner;
  readonly at: number;
  readonly west: number;
  readonly east: number;
}

/** Whether a closed ring crosses itself or comes back to a corner of its own. */
function crossesItself(ring: readonly Corner[]): boolean {
  const count = ring.length - 1;
  const corners = new Set<string>();
  for (let at = 0; at < count; at++) corners.add(`${ring[at]?.[0]} ${ring[at]?.[1]}`);
  if (corners.size < count) return true;
  const edges: Edge[] = [];
  for (let at = 0; at < count; at++) {
    const [from, to] = [ring[at], ring[at + 1]];
    if (!from || !to) continue;
    const [x1 = 0, x2 = 0] = [from[0], to[0]];
    edges.push({ from, to, at, west: Math.min(x1, x2), east: Math.max(x1, x2) });
  }
  edges.sort((a, b) => a.west - b.west);
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index];
    if (!edge) continue;
    for (let other = index + 1; other < edges.length; other++) {
      const second = edges[other];
      if (!second || second.west > edge.east) break;
      const apart = Math.abs(edge.at - second.at);
      if (apart === 1 || apart === count - 1) continue;
      if (cuts(edge.from, edge.to, second.from, second.to)) return true;
    }
  }
  return false;
}

/** Twice the signed area; more than 0 where the ring turns against the clock. */
function signed(ring: readonly Corner[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[at], ring[at + 1]];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

interface MendedRing {
  readonly shape: Polygon | MultiPolygon;
  readonly ring: Corner[] | undefined;
}

/**
 * @throws NoArea where a ring encloses no land
 */
function mendRing(given: readonly Corner[], isOuter: boolean, found: Set<Mending>): MendedRing {
  if (given.some(({ length }) => length > 2)) found.add('height');
  const flat = given.map(([x = 0, y = 0]): Corner => [x, y]);
  const ring = flat.filter((corner, at) => at === 0 || !same(corner, flat[at - 1] ?? []));
  if (ring.length < flat.length) found.add('repeated');
  const [first] = ring;
  const last = ring.at(-1);
  if (first && last && !same(first, last)) {
    ring.push([...first]);
    found.add('open');
  }
  if (ring.length < 4) throw new NoArea('areas.threeCorners', { count: Math.max(0, ring.length - 1) });
  if (crossesItself(ring)) {
    found.add('crossing');
    return { shape: ringShape(ring.map(([x = 0, y = 0]) => [x, y] as const)), ring: undefined };
  }
  const area = signed(ring);
  if (area === 0) throw new NoArea('areas.noLand', {});
  if (area > 0 !== isOuter) {
    found.add('winding');
    ring.reverse();
  }
  return { shape: { type: 'Polygon', coordinates: [ring] }, ring };
}

const feature = (geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> => ({
  type: 'Feature',
  properties: {},
  geometry,
});

function mendPolygon(
  rings: readonly (readonly Corner[])[],
  found: Set<Mending>,
): Polygon | MultiPolygon | undefined {
  const [outer, ...inner] = rings;
  if (!outer) throw new NoArea('areas.noLand', {});
  const shell = mendRing(outer, true, found);
  const holes = inner.map((ring) => mendRing(ring, false, found));
  const plain = holes.flatMap(({ ring }) => (ring ? [ring] : []));
  if (shell.ring && plain.length === holes.length)
    return { type: 'Polygon', coordinates: [shell.ring, ...plain] };
  if (holes.length === 0) return shell.shape;
  return difference(featureCollection([feature(shell.shape), ...holes.map(({ shape }) => feature(shape))]))
    ?.geometry;
}

/**
 * A polygon as maps can draw and measure it: rings closed, outer ones against the clock, without heights, and where a ring
 * crosses itself the land that it encloses.
 * @param geometry WGS-84
 * @throws NoArea where no land is left
 */
export function mendShape(geometry: Polygon | MultiPolygon): MendedShape {
  const found = new Set<Mending>();
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.flatMap((rings) => mendPolygon(rings, found) ?? []);
  const flat = parts.flatMap((part) => (part.type === 'Polygon' ? [part.coordinates] : part.coordinates));
  if (flat.length === 0) throw new NoArea('areas.noLand', {});
  const [only] = flat;
  const whole: Polygon | MultiPolygon | undefined = found.has('crossing')
    ? mergeShapes(parts)
    : only && flat.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: flat };
  if (!whole) throw new NoArea('areas.noLand', {});
  return { geometry: whole, mendings: [...found] };
}
