import type { Status } from './figure';
import { comparePeriods } from './period';

/** What there is of an indicator among some places: how many have a figure, for one period and status. */
export interface Availability {
  readonly period: string;
  readonly status: Status;
  readonly count: number;
  readonly total: number;
}

/** What is comes before what is expected, and that before what is aimed at. */
const STATUS_ORDER: readonly Status[] = ['actual', 'forecast', 'target'];
/** The part of the best coverage that a period needs to count as well covered. */
const WELL_COVERED = 0.8;

/** Orders availabilities from the oldest to the newest; actual before forecast before target within a period. */
export function compareAvailability(
  a: Pick<Availability, 'period' | 'status'>,
  b: Pick<Availability, 'period' | 'status'>,
): number {
  return (
    comparePeriods(a.period, b.period) || STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status)
  );
}

/** What covers at least four fifths as many places as the best covered entry does. */
export function wellCovered<Entry extends Availability>(available: readonly Entry[]): readonly Entry[] {
  const most = available.reduce((best, { count }) => Math.max(best, count), 0);
  return available.filter(({ count }) => count >= most * WELL_COVERED);
}

/**
 * Which period and status opens where none is asked for that exists: the one rule for links, pickers, stories,
 * comparisons and whatever else has to choose.
 *
 * 1. Well covered: it has figures for at least four fifths as many places as the best covered one. One city's actual
 *    does not push away the target of all fourteen, and thirteen cities of this year stand beside fourteen of the last.
 * 2. Of these, actual before forecast before target.
 * 3. Of these, the newest: the period that ends last, of equals the one that begins last.
 *
 * @returns undefined where nothing is available; no order of the entries changes the choice
 */
export function bestPeriod<Entry extends Availability>(available: readonly Entry[]): Entry | undefined {
  return [...wellCovered(available)].sort(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || comparePeriods(b.period, a.period),
  )[0];
}

/**
 * The question where it has figures at the level; else what comes nearest: the period that was asked for with another
 * status, the status with another period, else the best there is, see `bestPeriod`.
 * @param existing what there is of its indicator at the level
 * @param asked which of both somebody asked for
 */
export function openingQuestion<Asked extends Pick<Availability, 'period' | 'status'>>(
  existing: readonly Availability[],
  question: Asked,
  asked: { readonly period: boolean; readonly status: boolean },
): Pick<Availability, 'period' | 'status'> {
  const ofPeriod = existing.filter(({ period }) => period === question.period);
  if (existing.length === 0 || ofPeriod.some(({ status }) => status === question.status)) return question;
  const ofStatus = existing.filter(({ status }) => status === question.status);
  const nearest = asked.period && ofPeriod.length > 0 ? ofPeriod : asked.status ? ofStatus : [];
  const choice = nearest.length > 0 ? nearest : existing;
  return bestPeriod(choice) ?? question;
}
