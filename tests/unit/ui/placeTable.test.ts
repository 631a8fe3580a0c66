import { describe, expect, test } from 'vitest';
import { sumShown } from '../../../src/core/aggregate/sumShown';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { levelTable } from '../../../src/ui/export/levelTable';
import { levelRows } from '../../../src/ui/rows/levelRows';
import { valuesOfFact } from '../../../src/ui/rows/placeFacts';
import { filterRows, sortRows } from '../../../src/ui/table/tableColumns';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const question = { indicator: 'planned-area', period: '2016/2020', status: 'target' } as const;
const parks = levelRows(dataset, boundaries, { ...DEFAULT_VIEW, ...question, level: 'park' });
const cities = levelRows(dataset, boundaries, { ...DEFAULT_VIEW, level: 'city' });
const sumOf = (rows: typeof parks) =>
  sumShown(
    dataset,
    rows.map(({ place }) => place),
    question,
  );

describe('a table of parks', () => {
  test('narrowed to national parks adds up their planned areas', () => {
    const sum = sumOf(filterRows(parks, '', { grade: '国家级' }));
    expect(sum.ok && sum.value).toBeCloseTo(1664.9994, 3);
    expect(sum.coverage.count).toBe(10);
  });

  test('is narrowed by several facts and words at once', () => {
    const found = filterRows(parks, '港', { city: '钦州市', kind: '园区', grade: '国家级' });
    expect(found.map(({ place }) => place)).toContain('qinzhou-port-etdz');
    expect(found.every(({ facts }) => facts.city[0] === '钦州市')).toBe(true);
    expect(filterRows(parks, '', { industry: '石化' }).length).toBeGreaterThan(1);
    expect(filterRows(parks, '', { parent: '来宾市工业园区' }).length).toBeGreaterThan(5);
  });

  test('goes into a file as it is sorted, with its facts', () => {
    const shown = sortRows(
      filterRows(parks, '', { grade: '国家级' }),
      { column: 'value', descending: false },
      'zh',
    );
    const { header, rows } = levelTable(dataset, shown, 'zh');
    expect(rows.map(([id]) => id)).toEqual(shown.map(({ place }) => place));
    expect(rows.every((row) => String(row[header.indexOf('级别')]).includes('国家级'))).toBe(true);
  });
});

test('cities are told apart by no such fact, and counties by their city', () => {
  expect(valuesOfFact(cities, 'grade')).toEqual([]);
  expect(valuesOfFact(cities, 'city')).toEqual([]);
  expect(levelTable(dataset, cities, 'zh').header).not.toContain('级别');
  const counties = levelRows(dataset, boundaries, { ...DEFAULT_VIEW, level: 'county' });
  expect(valuesOfFact(counties, 'city')).toHaveLength(14);
});
