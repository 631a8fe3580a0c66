import Papa from 'papaparse';
import type { Workbook } from '../../../core/ownData/workbook';

export type Separator = NonNullable<Workbook['separator']>;

/** Earlier ones win a tie: a comma also stands in numbers and sentences. */
const CANDIDATES: readonly Separator[] = ['\t', ';', '|', ','];
const SAMPLE_ROWS = 300;
/** In characters. */
const SAMPLE = 2 ** 18;

/** Share of the rows with any text that have the commonest count of columns, where that is over one; 0 to 1. */
function evenness(text: string, separator: Separator): number {
  const rows = Papa.parse<string[]>(text, { delimiter: separator, preview: SAMPLE_ROWS }).data.filter((row) =>
    row.some((cell) => cell !== ''),
  );
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  // One line of several is a sentence with a comma, not a table.
  if (rows.length === 0 || (most === 1 && rows.length > 2)) return 0;
  return most / rows.length;
}

/** The separator that gives most rows equally many columns; `undefined` where none parts any row. */
export function separatorOf(text: string): Separator | undefined {
  const declared = /^sep=([,\t;|])\r?\n/i.exec(text)?.[1];
  if (declared) return CANDIDATES.find((candidate) => candidate === declared);
  const sample = text.slice(0, SAMPLE);
  const scored = CANDIDATES.map((separator) => ({ separator, score: evenness(sample, separator) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return best === 0 ? undefined : scored.find(({ score }) => score >= best - 0.05)?.separator;
}
