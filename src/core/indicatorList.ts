import { type Availability, bestPeriod } from './bestPeriod';
import type { Dataset } from './dataset';
import type { Indicator } from './indicator';
import { LEVELS, type Level } from './place';
import { availability } from './query';

/** What an indicator covers at one level: the period that opens, and all that it has. */
export interface LevelCoverage {
  readonly level: Level;
  /** Places with a figure in the period that opens, see `bestPeriod`. */
  readonly count: number;
  readonly total: number;
  /** Oldest first. */
  readonly available: readonly Availability[];
}

/**
 * Where an indicator stands in a list: `here`, it compares places of the level that is shown; `elsewhere`, those of
 * other levels only; `single`, it never has a figure for more than one place at a time, so that no map compares anything.
 */
export type ListStanding = 'here' | 'elsewhere' | 'single';

export interface ListedIndicator {
  readonly indicator: Indicator;
  readonly standing: ListStanding;
  /** The level that is shown first, where it has figures there; then the others from cities to parks. */
  readonly coverage: readonly LevelCoverage[];
}

const STANDINGS: readonly ListStanding[] = ['here', 'elsewhere', 'single'];

function coverageAt(dataset: Dataset, indicator: string, level: Level): LevelCoverage | undefined {
  const available = availability(dataset, indicator, level);
  const opening = bestPeriod(available);
  return opening && { level, count: opening.count, total: opening.total, available };
}

/**
 * Every indicator that can be mapped at some level, for choosing one while a level is shown: first what covers this
 * level, widest coverage first, then what has figures at other levels, last what never has more than one place.
 */
export function listIndicators(dataset: Dataset, level: Level): readonly ListedIndicator[] {
  const levels = [level, ...LEVELS.filter((other) => other !== level)];
  const listed = [...dataset.indicators.values()].flatMap((indicator): readonly ListedIndicator[] => {
    const coverage = levels.flatMap((each) => coverageAt(dataset, indicator.id, each) ?? []);
    if (coverage.length === 0) return [];
    const standing = coverage.every(({ count }) => count === 1)
      ? 'single'
      : coverage.some((each) => each.level === level && each.count > 1)
        ? 'here'
        : 'elsewhere';
    return [{ indicator, standing, coverage }];
  });
  const share = ({ coverage: [first] }: ListedIndicator) => (first ? first.count / first.total : 0);
  return listed.sort(
    (a, b) =>
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      (a.standing === 'here' ? share(b) - share(a) : 0),
  );
}
