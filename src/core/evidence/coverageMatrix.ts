import type { Dataset } from '../dataset';
import type { Status } from '../figure';
import { comparePeriods } from '../period';
import type { Place, PlaceId } from '../place';

export const COVERAGE_LEVELS = ['region', 'group', 'city', 'county', 'park'] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** How many places of each level answer one indicator for one period and status. */
export interface CoverageRow {
  readonly indicator: string;
  readonly period: string;
  readonly status: Status;
  readonly counts: Readonly<Record<CoverageLevel, number>>;
  readonly sources: readonly string[];
  /** All figures, conflicting ones among them. */
  readonly figures: number;
}

export interface CoverageMatrix {
  readonly rows: readonly CoverageRow[];
  /** Places that exist at each level. */
  readonly totals: Readonly<Record<CoverageLevel, number>>;
}

/** The level that a place counts for. */
const coverageLevelOf = (place: Place): CoverageLevel => (place.kind === 'region' ? place.level : place.kind);

function countLevels(dataset: Dataset, places: Iterable<PlaceId>): Record<CoverageLevel, number> {
  const counts: Record<CoverageLevel, number> = { region: 0, group: 0, city: 0, county: 0, park: 0 };
  for (const id of places) {
    const place = dataset.places.get(id);
    if (place) counts[coverageLevelOf(place)] += 1;
  }
  return counts;
}

/** Coverage of every indicator, in the register's order and by period and status; missing is never zero. */
export function coverageMatrix(dataset: Dataset): CoverageMatrix {
  const rows: CoverageRow[] = [];
  for (const indicator of dataset.indicators.keys()) {
    const found = new Map<
      string,
      { period: string; status: Status; places: Set<PlaceId>; sources: Set<string>; figures: number }
    >();
    for (const { period, status, place, source } of dataset.figuresByIndicator.get(indicator) ?? []) {
      const key = `${period}|${status}`;
      const row = found.get(key) ?? { period, status, places: new Set(), sources: new Set(), figures: 0 };
      row.places.add(place);
      row.sources.add(source);
      row.figures += 1;
      found.set(key, row);
    }
    const ordered = [...found.values()].sort(
      (a, b) => comparePeriods(a.period, b.period) || a.status.localeCompare(b.status),
    );
    for (const { period, status, places, sources, figures } of ordered) {
      rows.push({
        indicator,
        period,
        status,
        figures,
        counts: countLevels(dataset, places),
        sources: [...sources].sort(),
      });
    }
  }
  return { rows, totals: countLevels(dataset, dataset.places.keys()) };
}
