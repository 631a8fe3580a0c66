import type { MultiPolygon, Polygon } from 'geojson';
import { NOWHERE, type PlaceFinder, placeFinder } from './placeFinder';

/** Cells along each side. */
const SIDE = 1024;
/** Stands in a cell whose answer was not asked for yet, and in one that a border crosses. */
const NOT_ASKED = 0xfffe;
const BORDER = 0xfffd;
/** By how much of a cell a border is taken to be wider than it is, so that rounding cannot hide it. */
const MARGIN = 1e-6;

const clamped = (value: number) => Math.max(0, Math.min(SIDE - 1, value));

/** Gives a cell and all that it reaches without crossing a border their one answer. */
function flood(cells: Uint16Array, from: number, answer: number): void {
  const waiting = [from];
  cells[from] = answer;
  const reach = (cell: number) => {
    if (cells[cell] !== NOT_ASKED) return;
    cells[cell] = answer;
    waiting.push(cell);
  };
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const column = cell % SIDE;
    if (column > 0) reach(cell - 1);
    if (column < SIDE - 1) reach(cell + 1);
    reach(cell - SIDE);
    reach(cell + SIDE);
  }
}

/**
 * The same answers as `placeFinder`, for very many points: a cell of a grid that no border crosses has one answer for all
 * its points, and only those in the other cells are tried one by one. So points on borders are where Turf puts them.
 * @param shapes at most 65,532, WGS-84
 * @throws RangeError on too many shapes
 */
export function gridFinder(shapes: readonly (Polygon | MultiPolygon)[]): PlaceFinder {
  const locate = placeFinder(shapes);
  if (shapes.length >= BORDER) throw new RangeError(`${shapes.length} shapes, at most ${BORDER - 1}`);
  const rings = shapes.flatMap((shape) =>
    shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat(),
  );
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const ring of rings)
    for (const [x = 0, y = 0] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  if (!(east > west && north > south)) return locate;
  const [width, height] = [(east - west) / SIDE, (north - south) / SIDE];
  const cells = new Uint16Array(SIDE * SIDE).fill(NOT_ASKED);
  const markEdge = (x1: number, y1: number, x2: number, y2: number) => {
    const [left, right] = x1 < x2 ? [x1, x2] : [x2, x1];
    const first = clamped(Math.floor(left - MARGIN));
    const last = clamped(Math.floor(right + MARGIN));
    for (let column = first; column <= last; column++) {
      // The part of the edge within the column.
      const from = Math.max(left, column - MARGIN);
      const to = Math.min(right, column + 1 + MARGIN);
      const yAt = (x: number) => (x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
      const [a, b] = right - left < MARGIN ? [y1, y2] : [yAt(from), yAt(to)];
      const bottom = clamped(Math.floor(Math.min(a, b) - MARGIN));
      const top = clamped(Math.floor(Math.max(a, b) + MARGIN));
      for (let row = bottom; row <= top; row++) cells[row * SIDE + column] = BORDER;
    }
  };
  for (const ring of rings)
    for (let at = 0; at + 1 < ring.length; at++) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[at], ring[at + 1]];
      markEdge((x1 - west) / width, (y1 - south) / height, (x2 - west) / width, (y2 - south) / height);
    }

  return (longitude, latitude) => {
    if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north)) return NOWHERE;
    const column = clamped(Math.floor((longitude - west) / width));
    const row = clamped(Math.floor((latitude - south) / height));
    const cell = row * SIDE + column;
    const known = cells[cell] ?? BORDER;
    if (known === BORDER) return locate(longitude, latitude);
    if (known !== NOT_ASKED) return known;
    const found = locate(west + (column + 0.5) * width, south + (row + 0.5) * height);
    flood(cells, cell, found);
    return found;
  };
}
