import type { Position as Corner, Geometry } from 'geojson';
import { UnreadableFile } from '../workbook/unreadableFile';

/** What one record of a `.shp` holds: a geometry, nothing, or bytes that are none. */
export type ShpRecord = Geometry | undefined | 'broken';

const HEAD = 100;
const POINTS = new Set([1, 11, 21]);
const LINES = new Set([3, 13, 23]);
const POLYGONS = new Set([5, 15, 25]);
const MULTIPOINTS = new Set([8, 18, 28]);

function signed(ring: readonly Corner[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[at], ring[at + 1]];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** Whether a point lies in a ring, by crossings. */
function isInside([x = 0, y = 0]: Corner, ring: readonly Corner[]): boolean {
  let inside = false;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[at], ring[at + 1]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/**
 * Rings of a shapefile as polygons: those that turn with the clock are outer ones, the others holes of the one around them.
 * A hole that lies in none is an outer ring that turns the wrong way.
 */
function polygonsOf(rings: readonly Corner[][]): Geometry {
  const outer: Corner[][][] = [];
  const holes: Corner[][] = [];
  for (const ring of rings) {
    if (rings.length === 1 || signed(ring) <= 0) outer.push([ring]);
    else holes.push(ring);
  }
  for (const hole of holes) {
    const around = outer.find(([ring]) => ring && hole[0] && isInside(hole[0], ring));
    if (around) around.push(hole);
    else outer.push([hole]);
  }
  // As GeoJSON has them: outer against the clock, holes with it.
  for (const polygon of outer)
    polygon.forEach((ring, index) => {
      if (signed(ring) > 0 !== (index === 0)) ring.reverse();
    });
  const [only] = outer;
  return only && outer.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: outer };
}

function readRecord(view: DataView, start: number, length: number): ShpRecord {
  const kind = view.getInt32(start, true);
  if (kind === 0) return undefined;
  const corner = (at: number): Corner => [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
  if (POINTS.has(kind)) return { type: 'Point', coordinates: corner(start + 4) };
  if (MULTIPOINTS.has(kind)) {
    const count = view.getInt32(start + 36, true);
    if (count < 0 || 40 + 16 * count > length) return 'broken';
    const coordinates = Array.from({ length: count }, (_, at) => corner(start + 40 + 16 * at));
    return { type: 'MultiPoint', coordinates };
  }
  if (!LINES.has(kind) && !POLYGONS.has(kind)) return 'broken';
  const [parts, points] = [view.getInt32(start + 36, true), view.getInt32(start + 40, true)];
  const first = start + 44 + 4 * parts;
  if (parts < 1 || points < 1 || 44 + 4 * parts + 16 * points > length) return 'broken';
  const starts = Array.from({ length: parts }, (_, part) => view.getInt32(start + 44 + 4 * part, true));
  const lines = starts.map((from, part): Corner[] => {
    const to = starts[part + 1] ?? points;
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => corner(first + 16 * (from + at)));
  });
  return POLYGONS.has(kind) ? polygonsOf(lines) : { type: 'MultiLineString', coordinates: lines };
}

/**
 * The records of a `.shp`, in their order; heights and measures are left out.
 * @throws UnreadableFile where it is none
 */
export function readShapes(bytes: Uint8Array): readonly ShpRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getInt32(0) !== 9994) throw new UnreadableFile('damaged', { part: '.shp' });
  const records: ShpRecord[] = [];
  let at = HEAD;
  while (at + 12 <= bytes.length) {
    const length = 2 * view.getInt32(at + 4);
    if (length < 4) throw new UnreadableFile('damaged', { part: '.shp' });
    if (at + 8 + length > bytes.length) {
      records.push('broken');
      break;
    }
    try {
      records.push(readRecord(view, at + 8, length));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      records.push('broken');
    }
    at += 8 + length;
  }
  return records;
}
