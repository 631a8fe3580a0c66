import type { ShownValue } from '../../core/scene/scene';
import type { LevelRow } from '../rows/levelRows';

/** A place that has a value. */
export interface ValuedRow {
  readonly row: LevelRow;
  readonly shown: ShownValue;
}

/** The rows that have a value, in their order. */
export function valuesOf(rows: readonly LevelRow[]): readonly ValuedRow[] {
  return rows.flatMap((row) => (row.shown ? [{ row, shown: row.shown }] : []));
}
