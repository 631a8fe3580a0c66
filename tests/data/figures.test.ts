import { expect, it } from 'vitest';
import { groupBy, listFiles, type Row, readFigures, readHeader } from './readData';

const COLUMNS =
  'place,indicator,period,value,bound,status,source,locator,rank,reason_zh,reason_en,note_zh,note_en';
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const figures = readFigures();
const byKey = groupBy(figures, (row) => [row.place, row.indicator, row.period, row.status].join(' '));

/** `file:line value` of the figures whose cell fails the check. */
const failing = (name: string, holds: (cell: string, row: Row) => boolean) =>
  figures.filter((row) => !holds(row[name] ?? '', row)).map((row) => `${row.at} ${row[name]}`);

function isPeriod(text: string): boolean {
  const parts = text.split('/');
  return parts.length <= 2 && parts.every((part) => DATE.test(part)) && [...parts].sort().join('/') === text;
}

it.each(listFiles('data/figures', '.csv'))('%s has the columns of the contract', (path) => {
  expect(readHeader(path)).toBe(COLUMNS);
});

it('has figures', () => expect(figures.length).toBeGreaterThan(600));

it('writes periods as ISO 8601 years, months, days or intervals in order', () => {
  expect(failing('period', isPeriod)).toEqual([]);
});

it('writes values as plain finite numbers', () => {
  expect(failing('value', (cell) => /^-?\d+(\.\d+)?$/.test(cell) && Number.isFinite(Number(cell)))).toEqual(
    [],
  );
});

it('uses the bounds and statuses of the contract', () => {
  expect(failing('bound', (cell) => /^(exact|at-least|more-than|about|at-most)$/.test(cell))).toEqual([]);
  expect(failing('status', (cell) => /^(actual|target|forecast)$/.test(cell))).toEqual([]);
});

it('names where in its source each figure stands, by the own structure of the source', () => {
  expect(failing('locator', (cell) => cell.trim() !== '' && !/\bl\.\s*\d/.test(cell))).toEqual([]);
});

it('gives notes and reasons in both languages', () => {
  expect(failing('note_zh', (cell, row) => (cell === '') === (row.note_en === ''))).toEqual([]);
  expect(failing('reason_zh', (cell, row) => (cell === '') === (row.reason_en === ''))).toEqual([]);
});

it('ranks a figure only as preferred, and then says why', () => {
  expect(failing('rank', (cell) => cell === '' || cell === 'preferred')).toEqual([]);
  expect(failing('rank', (cell, row) => cell === '' || row.reason_zh !== '')).toEqual([]);
});

it('prefers at most one of several figures for one place, indicator, period and status', () => {
  const crowded = [...byKey].filter(([, rows]) => rows.filter((row) => row.rank === 'preferred').length > 1);
  expect(crowded.map(([key]) => key)).toEqual([]);
});

it('prefers exactly one where figures disagree', () => {
  const undecided = [...byKey].filter(([, rows]) => {
    const values = new Set(rows.map((row) => Number(row.value)));
    return values.size > 1 && rows.filter((row) => row.rank === 'preferred').length !== 1;
  });
  expect(undecided.map(([key]) => key)).toEqual([]);
});

it('holds no figure twice', () => {
  const same = groupBy(figures, ({ at: _, ...cells }) => JSON.stringify(cells));
  expect([...same.values()].filter((rows) => rows.length > 1).map(([first]) => first?.at)).toEqual([]);
});
