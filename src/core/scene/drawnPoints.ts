import Flatbush from 'flatbush';
import { toLatitude, toLongitude, toX, toY } from '../mercator';
import type { BoundingBox, Position } from '../place';
import type { PointsMark } from './scene';

/** One symbol that stands for points: a single one, a cluster with its true count, a dot or a cell of a grid. */
export interface DrawnPoint {
  readonly mark: PointsMark;
  /** In the middle of its points. */
  readonly point: Position;
  readonly count: number;
  /** The class of its points, or undefined where they are of several. */
  readonly classAt: number | undefined;
  /** Pixels. */
  readonly radius: number;
  /** Numbers of its points in their set, as they stand in the mark. */
  readonly members: () => readonly number[];
}

/** Pixels of a cell whose points are one cluster, and of one whose points are one dot. */
const CLUSTER = 62;
const DOT = 2.4;
export const DOT_RADIUS = 2.6;
const SINGLE_RADIUS = 4.5;
const LEAST_CLUSTER = 9;

/** A cluster grows with the logarithm of its count, so that a thousand and a hundred thousand both fit the map. */
const clusterRadius = (count: number): number =>
  count === 1 ? SINGLE_RADIUS : LEAST_CLUSTER + 4.5 * Math.log10(count);

interface Cell {
  count: number;
  x: number;
  y: number;
  classAt: number | undefined;
  first: number;
}

interface Projected {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly index: Flatbush;
}

const projections = new WeakMap<PointsMark, Projected>();

/** The points in Mercator, 0 … 1, and their index; made once. */
function projected(mark: PointsMark): Projected {
  const kept = projections.get(mark);
  if (kept) return kept;
  const count = mark.places.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const index = new Flatbush(Math.max(1, count));
  if (count === 0) index.add(-1, -1, -1, -1);
  for (let at = 0; at < count; at++) {
    const [px, py] = [toX(mark.positions[2 * at] ?? 0), toY(mark.positions[2 * at + 1] ?? 0)];
    x[at] = px;
    y[at] = py;
    index.add(px, py, px, py);
  }
  index.finish();
  const made = { x, y, index };
  projections.set(mark, made);
  return made;
}

/**
 * What is drawn of points at a scale: clusters whose counts sum up to all points in sight, or dots of which those that would
 * hide each other are one. Cells hold still while the map moves.
 * @param worldSize pixels of the whole world
 * @param extent what is in sight; everything where it is left out
 */
export function drawnPoints(
  mark: PointsMark,
  worldSize: number,
  extent?: BoundingBox,
): readonly DrawnPoint[] {
  const { x, y, index } = projected(mark);
  const size = mark.mode === 'dots' ? DOT : CLUSTER;
  const scale = worldSize / size;
  const isDots = mark.mode === 'dots';
  const cells = new Map<string, Cell>();
  const take = (at: number) => {
    const [px, py] = [x[at] ?? 0, y[at] ?? 0];
    const own = mark.classOf[at] ?? 0;
    const key = `${Math.floor(px * scale)} ${Math.floor(py * scale)}${isDots ? ` ${own}` : ''}`;
    const cell = cells.get(key);
    if (!cell) {
      cells.set(key, { count: 1, x: px, y: py, classAt: own, first: at });
      return;
    }
    cell.count++;
    cell.x += (px - cell.x) / cell.count;
    cell.y += (py - cell.y) / cell.count;
    if (cell.classAt !== own) cell.classAt = undefined;
  };
  if (extent) {
    // Whole cells, so that a count is the same wherever the edge of the map lies.
    const column = (longitude: number) => Math.floor(toX(longitude) * scale);
    const row = (latitude: number) => Math.floor(toY(latitude) * scale);
    const [west, south, east, north] = extent;
    const [left, right, top, bottom] = [column(west), column(east), row(north), row(south)];
    const isIn = (at: number) => {
      const [own, ownRow] = [Math.floor((x[at] ?? 0) * scale), Math.floor((y[at] ?? 0) * scale)];
      return at < x.length && own >= left && own <= right && ownRow >= top && ownRow <= bottom;
    };
    const found = index.search(left / scale, top / scale, (right + 1) / scale, (bottom + 1) / scale, isIn);
    for (const at of Uint32Array.from(found).sort()) take(at);
  } else for (let at = 0; at < x.length; at++) take(at);
  return [...cells].map(([key, cell]): DrawnPoint => {
    const [column = 0, row = 0] = key.split(' ').map(Number);
    return {
      mark,
      point: [toLongitude(cell.x), toLatitude(cell.y)],
      count: cell.count,
      classAt: cell.classAt,
      radius: isDots ? DOT_RADIUS : clusterRadius(cell.count),
      members: () =>
        index
          .search(column / scale, row / scale, (column + 1) / scale, (row + 1) / scale)
          .filter(
            (at) => Math.floor((x[at] ?? 0) * scale) === column && Math.floor((y[at] ?? 0) * scale) === row,
          )
          .filter((at) => !isDots || mark.classOf[at] === cell.classAt)
          .map((at) => mark.places[at] ?? 0)
          .sort((a, b) => a - b),
    };
  });
}

/** The colour of a symbol: its class's, or the plain one where its points are of several. */
export const drawnColour = ({ mark, classAt }: DrawnPoint, plain: string): string =>
  (classAt === undefined ? undefined : mark.classes[classAt]?.colour) ?? plain;

/** A count as it stands in a cluster: 12,345 as 1.2万 would round, so all figures are written. */
export const countText = (count: number): string => String(count);

/**
 * The symbol of own points at a position: the nearest whose edge the pointer reaches.
 * @param reach pixels by which it may miss
 */
export function pickPoint(
  points: readonly PointsMark[],
  [longitude, latitude]: Position,
  worldSize: number,
  reach: number,
): DrawnPoint | undefined {
  const [x, y] = [toX(longitude) * worldSize, toY(latitude) * worldSize];
  const room = (CLUSTER + 40) / worldSize;
  const around: BoundingBox = [
    toLongitude(toX(longitude) - room),
    toLatitude(toY(latitude) + room),
    toLongitude(toX(longitude) + room),
    toLatitude(toY(latitude) - room),
  ];
  let best: { readonly drawn: DrawnPoint; readonly away: number } | undefined;
  for (const mark of points)
    for (const drawn of drawnPoints(mark, worldSize, around)) {
      const away = Math.hypot(toX(drawn.point[0]) * worldSize - x, toY(drawn.point[1]) * worldSize - y);
      if (away <= drawn.radius + reach && (!best || away < best.away)) best = { drawn, away };
    }
  return best?.drawn;
}
