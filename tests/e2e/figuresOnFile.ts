import { type Row, readFigures } from '../data/readData';

/** A question about one place. */
export interface Question {
  readonly indicator: string;
  readonly period: string;
  readonly status: string;
}

/** The rows that answer a question for a place, as they stand in the data files. */
export function rowsFor(place: string, { indicator, period, status }: Question): Row[] {
  return readFigures().filter(
    (row) =>
      row.place === place && row.indicator === indicator && row.period === period && row.status === status,
  );
}

/** The value of the one row that answers, or of the preferred one; undefined without a row. */
export function answerOf(place: string, question: Question): number | undefined {
  const rows = rowsFor(place, question);
  const row = rows.find(({ rank }) => rank === 'preferred') ?? rows[0];
  return row && Number(row.value);
}

/** What places add up to, and how many of them have a figure: plain arithmetic on the data files. */
export function sumOf(places: readonly string[], question: Question): { sum: number; count: number } {
  const values = places.map((place) => answerOf(place, question)).filter((value) => value !== undefined);
  return { sum: values.reduce((total, value) => total + value, 0), count: values.length };
}
