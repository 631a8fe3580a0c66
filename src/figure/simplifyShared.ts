import type { Pixel } from './projection';

type Line = readonly Pixel[];

const keyOf = ([x, y]: Pixel) => `${x},${y}`;

/** Points where more than two neighbours meet: there borders part, so they must stay. */
function junctionsOf(lines: readonly Line[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  const junctions = new Set<string>();
  const meet = (from: string, to: string) => {
    const known = neighbours.get(from) ?? new Set<string>();
    known.add(to);
    neighbours.set(from, known);
    if (known.size > 2) junctions.add(from);
  };
  for (const line of lines) {
    const keys = line.map(keyOf);
    for (let i = 1; i < keys.length; i++) {
      meet(keys[i - 1] as string, keys[i] as string);
      meet(keys[i] as string, keys[i - 1] as string);
    }
    const [first, last] = [keys[0], keys.at(-1)];
    if (first !== undefined && last !== undefined && first !== last) junctions.add(first).add(last);
  }
  return junctions;
}

/** A ring turned so that it begins at a junction, or, without one, at the same point whoever draws it. */
function turned(line: Line, junctions: ReadonlySet<string>): Line {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || keyOf(first) !== keyOf(last)) return line;
  const open = line.slice(0, -1);
  let start = open.findIndex((point) => junctions.has(keyOf(point)));
  if (start < 0)
    start = open.reduce(
      (best, point, index) => (keyOf(point) < keyOf(open[best] as Pixel) ? index : best),
      0,
    );
  return [...open.slice(start), ...open.slice(0, start), open[start] as Pixel];
}

function arcsOf(line: Line, junctions: ReadonlySet<string>): Pixel[][] {
  const arcs: Pixel[][] = [];
  let arc: Pixel[] = [];
  for (const point of line) {
    arc.push(point);
    if (arc.length > 1 && junctions.has(keyOf(point))) {
      arcs.push(arc);
      arc = [point];
    }
  }
  return arc.length > 1 ? [...arcs, arc] : arcs;
}

function distanceToSegment([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Douglas and Peucker's line simplification (1973), from the same end whichever way the arc is read. */
function simplifyArc(arc: Line, tolerance: number): Pixel[] {
  const [first, last] = [arc[0] as Pixel, arc.at(-1) as Pixel];
  const [second, secondLast] = [arc[1] as Pixel, arc.at(-2) as Pixel];
  const backwards = [keyOf(first), keyOf(second)].join(' ') > [keyOf(last), keyOf(secondLast)].join(' ');
  const points = backwards ? [...arc].reverse() : arc;
  const kept = new Set([0, points.length - 1]);
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [from, to] = span;
    let [farthest, most] = [-1, tolerance];
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToSegment(points[i] as Pixel, points[from] as Pixel, points[to] as Pixel);
      if (distance > most) [farthest, most] = [i, distance];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    waiting.push([from, farthest], [farthest, to]);
  }
  const simple = points.filter((_, index) => kept.has(index));
  return backwards ? simple.reverse() : simple;
}

/**
 * Simplifies rings and lines that share borders so that they still share them: each stretch between two junctions is
 * simplified once and the same for both sides, so no gap opens.
 * @param lines rings (closed, last point as the first) and open lines, of exactly equal points where they are shared
 * @param tolerance pixels by which a line may move
 */
export function simplifyShared(lines: readonly Line[], tolerance: number): Pixel[][] {
  const junctions = junctionsOf(lines);
  return lines.map((line) =>
    arcsOf(turned(line, junctions), junctions).flatMap((arc, index) =>
      simplifyArc(arc, tolerance).slice(index === 0 ? 0 : 1),
    ),
  );
}
