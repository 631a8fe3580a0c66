import type { Position } from '../place';
import { DATUMS, type Datum, type StatedDatum, toWgs84 } from './datum';
import { metresBetween } from './metresBetween';

/** How many of the points without a stated datum lie where they say, were they on this one. */
export interface DatumTrial {
  readonly datum: Datum;
  readonly inOwn: number;
  readonly inRegion: number;
}

/** From where a position as the file has it moves to where it is in WGS-84. */
export interface Shift {
  readonly from: Position;
  readonly to: Position;
}

export interface DatumFinding {
  /** Points whose datum their file or row states, and the datums stated. */
  readonly declared: number;
  readonly stated: readonly Datum[];
  readonly undeclared: number;
  /** Of the undeclared, those that say in which county or city they are. */
  readonly withCounty: number;
  readonly trials: readonly DatumTrial[];
  readonly proposal: Datum;
  /** False where the trials do not tell the datums apart. */
  readonly isTold: boolean;
  readonly chosen: Datum;
  /** Of undeclared points on the proposed or chosen datum: some of the shifts, and their median in metres. */
  readonly shifts: readonly Shift[];
  readonly medianShift: number;
}

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

interface TrialInput<Each extends Point> {
  readonly points: readonly Each[];
  readonly statedOf: (point: Each) => StatedDatum | undefined;
  readonly chosen: Datum | undefined;
  /** The number of the county that holds a WGS-84 position. */
  readonly countyOf: (longitude: number, latitude: number) => number | undefined;
  /** Whether a county is the one that the point states; undefined where it states none. */
  readonly isOwn: (point: Each, county: number) => boolean | undefined;
}

const MOST_SHIFTS = 60;

/**
 * Tries every datum on the points that state none, and proposes the one by which most lie in the county that they name,
 * else in any county; where they agree, WGS-84.
 */
export function tryDatums<Each extends Point>(input: TrialInput<Each>): DatumFinding {
  const undeclared = input.points.filter((point) => !input.statedOf(point));
  const stated = new Set<Datum>();
  for (const point of input.points) {
    const each = input.statedOf(point);
    if (each) stated.add(each.datum);
  }
  let withCounty = 0;
  for (const point of undeclared) if (input.isOwn(point, -1) !== undefined) withCounty++;
  const trials = DATUMS.map((datum): DatumTrial => {
    let [inOwn, inRegion] = [0, 0];
    for (const point of undeclared) {
      const county = input.countyOf(...toWgs84(datum, point.longitude, point.latitude));
      if (county === undefined) continue;
      inRegion++;
      if (input.isOwn(point, county)) inOwn++;
    }
    return { datum, inOwn, inRegion };
  });
  const best = trials.reduce((most, each) =>
    each.inOwn > most.inOwn || (each.inOwn === most.inOwn && each.inRegion > most.inRegion) ? each : most,
  );
  const isTold =
    undeclared.length > 0 &&
    trials.every(
      (each) =>
        each === best || each.inOwn < best.inOwn || (withCounty === 0 && each.inRegion < best.inRegion),
    );
  const chosen = input.chosen ?? best.datum;
  const step = Math.max(1, Math.floor(undeclared.length / MOST_SHIFTS));
  const shifts = undeclared
    .filter((_, at) => at % step === 0)
    .slice(0, MOST_SHIFTS)
    .map(({ longitude, latitude }): Shift => {
      return { from: [longitude, latitude], to: toWgs84(chosen, longitude, latitude) };
    });
  const lengths = shifts.map(({ from, to }) => metresBetween(from, to)).sort((a, b) => a - b);
  return {
    declared: input.points.length - undeclared.length,
    stated: [...stated],
    undeclared: undeclared.length,
    withCounty,
    trials,
    proposal: best.datum,
    isTold,
    chosen,
    shifts,
    medianShift: lengths[Math.floor(lengths.length / 2)] ?? 0,
  };
}
