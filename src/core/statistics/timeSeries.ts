import { isComparable } from '../aggregate/comparablePeriods';
import type { Dataset } from '../dataset';
import { type Figure, printedFigures } from '../figure';
import { comparePeriods, periodEnd } from '../period';
import type { PlaceId } from '../place';
import { figureFor } from '../query';

/** A place's figures of one indicator through time. */
export interface TimeSeries {
  /** One figure a period and status, oldest first; periods as long as the asked one only. */
  readonly figures: readonly Figure[];
  /** Runs of actual figures of years that follow each other: what a line may join. A gap parts two runs. */
  readonly runs: readonly (readonly Figure[])[];
  /** Whether its runs hold figures of a panel spliced from values as first published, between which no growth is reckoned. */
  readonly isSpliced: boolean;
}

/** The year in which a period ends. */
export function yearOf(period: string): number {
  return Number(periodEnd(period).slice(0, 4));
}

/**
 * The standing figures of a place and indicator for periods that last as long as the asked one.
 * @param period tells which periods compare: `2017` gives whole years
 */
export function timeSeries(dataset: Dataset, place: PlaceId, indicator: string, period: string): TimeSeries {
  const found = new Map<string, Figure>();
  for (const figure of dataset.figuresByPlace.get(place) ?? []) {
    if (figure.indicator !== indicator || !isComparable(figure.period, period)) continue;
    const standing = figureFor(dataset, figure);
    if (standing) found.set(`${figure.period} ${figure.status}`, standing);
  }
  const figures = [...found.values()].sort(
    (a, b) => comparePeriods(a.period, b.period) || a.status.localeCompare(b.status),
  );
  const runs: Figure[][] = [];
  for (const figure of figures) {
    if (figure.status !== 'actual') continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && yearOf(figure.period) - yearOf(last.period) === 1) run.push(figure);
    else runs.push([figure]);
  }
  const isSpliced = runs.some(
    (run) =>
      run.length > 1 &&
      run.flatMap(printedFigures).some(({ source }) => dataset.sources.get(source)?.kind === 'panel'),
  );
  return { figures, runs, isSpliced };
}
