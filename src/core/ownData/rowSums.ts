import type { PackedSheet } from './packed';
import type { Fate, RowRule } from './reason';

/** How many rows came in, and what became of them: `rows = used + aside + waiting`. */
export interface RowSum {
  readonly rows: number;
  readonly used: number;
  readonly aside: number;
  /** Rows that need a decision. */
  readonly waiting: number;
}

const PART: Readonly<Record<Fate, 'used' | 'aside' | 'waiting'>> = {
  used: 'used',
  'set-aside': 'aside',
  'needs-decision': 'waiting',
};

/** Counts the fates of all rows of some sheets. */
export function rowSum(sheets: readonly Pick<PackedSheet, 'rows'>[]): RowSum {
  const sum = { rows: 0, used: 0, aside: 0, waiting: 0 };
  for (const { rows } of sheets) {
    const parts = rows.kinds.map(({ fate }) => PART[fate]);
    sum.rows += rows.of.length;
    for (const kind of rows.of) {
      const part = parts[kind];
      if (part) sum[part] += 1;
    }
  }
  return sum;
}

/** Whether a row's label was found among the places, was not, or was never looked for. */
export type Matching = 'matched' | 'not-matched' | 'not-tried';

const NOT_MATCHED: ReadonlySet<RowRule> = new Set([
  'place-unknown',
  'place-similar',
  'place-ambiguous',
  'namesake',
  'codes-disagree',
  'parent-disagrees',
  'no-label',
]);
const MATCHED: ReadonlySet<RowRule> = new Set(['figures', 'all-missing', 'repeated']);

/** What a row's rule says of the search for its place. */
export function matchingOf(rule: RowRule): Matching {
  if (NOT_MATCHED.has(rule)) return 'not-matched';
  return MATCHED.has(rule) ? 'matched' : 'not-tried';
}
