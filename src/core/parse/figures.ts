import type * as v from 'valibot';
import type { Figure } from '../figure';
import type { figureRow } from '../schema/rows';

/** A row of `figures/*.csv` as a figure; its id is file and line. */
export function figureOf(file: string, line: number, row: v.InferOutput<typeof figureRow>): Figure {
  return {
    id: `${file}:${line}`,
    place: row.place,
    indicator: row.indicator,
    period: row.period,
    value: row.value.value,
    printed: row.value.printed,
    bound: row.bound,
    status: row.status,
    source: row.source,
    locator: row.locator,
    preferred: row.rank === 'preferred',
    reason: { zh: row.reason_zh, en: row.reason_en },
    note: { zh: row.note_zh, en: row.note_en },
  };
}
