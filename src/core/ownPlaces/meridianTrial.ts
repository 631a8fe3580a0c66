import { cornerOf } from './placedShape';
import type { RawPlaces, RawRecord } from './rawPlaces';
import { type Placed, placedPair, placedRow } from './recordPoints';
import type { CoordinateColumns } from './tableCoordinates';

const MERIDIANS = [108, 111, 105, 114, 102] as const;
/** Records by which the meridian of metres without a zone is tried. */
const TRIED = 2000;

function placedOf(
  raw: RawPlaces,
  record: RawRecord,
  columns: CoordinateColumns | undefined,
  meridian: number,
): Placed {
  if (columns) return placedRow(record, columns, raw.system, meridian);
  const [x = Number.NaN, y = Number.NaN] = (record.geometry && cornerOf(record.geometry)) ?? [];
  return placedPair(x, y, raw.system, meridian);
}

/** Reckons the meridian of metres without a zone: by which most of the tried records lie in their own county, else in any. */
export function bestMeridian(
  raw: RawPlaces,
  columns: CoordinateColumns | undefined,
  isIn: (record: RawRecord, longitude: number, latitude: number) => number,
): number {
  const sample = raw.records.slice(0, TRIED);
  let best: number = MERIDIANS[0];
  let most = -1;
  for (const meridian of MERIDIANS) {
    let score = 0;
    for (const record of sample) {
      const placed = placedOf(raw, record, columns, meridian);
      if (placed.kind === 'placed') score += isIn(record, placed.longitude, placed.latitude);
    }
    if (score > most) [best, most] = [meridian, score];
  }
  return best;
}
