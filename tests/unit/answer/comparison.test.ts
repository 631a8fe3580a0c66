import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/question';
import { comparisonRows } from '../../../src/ui/comparison/comparisonRows';
import { areaColumn, placeColumn, type WideColumn } from '../../../src/ui/comparison/wideColumns';
import { wideRows } from '../../../src/ui/comparison/wideRows';
import { exampleBoundaries, exampleDataset } from '../aggregate/example';

const boundaries = exampleBoundaries();
const OUTPUT: Question = { indicator: 'output', period: '2017', status: 'actual', normalisation: 'amount' };
const dataset = exampleDataset([
  '450100 output 2017 20',
  '450200 output 2017 30.50 at-least',
  '450101 output 2017 -5',
  '450102 output 2017 0',
  '450100 firms 2017 3',
  '450100 firms 2016 3',
  '450200 firms 2016 4',
  '450100 growth 2017 1',
  '450200 growth 2017 2',
  '450101 growth 2017 3',
  '450102 growth 2017 3',
  '450201 growth 2017 4',
  '450202 growth 2017 6',
]);

describe('compared places', () => {
  const rows = (comparison: readonly string[], base: string, asked: Partial<Question> = {}) =>
    comparisonRows(dataset, boundaries, { comparison, base, language: 'zh' }, { ...OUTPUT, ...asked }).map(
      ({ place, answer, difference, ratio, decimals }) => [
        place.id,
        answer?.text,
        difference,
        ratio,
        decimals,
      ],
    );

  test.each<[name: string, found: ReturnType<typeof rows>, expected: ReturnType<typeof rows>]>([
    [
      'are set against the base, with the most decimals that any shows',
      rows(['450100', '450200'], '450100'),
      [
        ['450100', '20', undefined, undefined, 2],
        ['450200', '≥30.50', 10.5, 1.525, 2],
      ],
    ],
    [
      'have no ratio where signs differ',
      rows(['450100', '450101'], '450100'),
      [
        ['450100', '20', undefined, undefined, 0],
        ['450101', '−5', -25, undefined, 0],
      ],
    ],
    [
      'have a ratio of nothing, but none to nothing',
      rows(['450100', '450102'], '450100').concat(rows(['450102', '450100'], '450102')),
      [
        ['450100', '20', undefined, undefined, 0],
        ['450102', '0', -20, 0, 0],
        ['450102', '0', undefined, undefined, 0],
        ['450100', '20', 20, undefined, 0],
      ],
    ],
    [
      'are set against nothing where the base has no answer, or is none of them',
      rows(['450100', '450201'], '450201').concat(rows(['450100'], '')),
      [
        ['450100', '20', undefined, undefined, 0],
        ['450201', undefined, undefined, undefined, 0],
        ['450100', '20', undefined, undefined, 0],
      ],
    ],
    [
      'answer as a group does whose members all have a figure',
      rows(['both'], 'both'),
      [['both', '≥50.5', undefined, undefined, 1]],
    ],
    [
      'do not answer as a group that lacks a member',
      rows(['both', '450100'], '450100', { indicator: 'firms' }),
      [
        ['both', undefined, undefined, undefined, 0],
        ['450100', '3', undefined, undefined, 0],
      ],
    ],
    [
      'are set against what the question asks',
      rows(['450100', '450200'], '450100', { normalisation: 'share' }),
      [
        ['450100', '≤39.6', undefined, undefined, 1],
        ['450200', '约60.4', expect.closeTo(20.792, 3) as number, expect.closeTo(1.525, 9) as number, 1],
      ],
    ],
    ['leave out what is no place', rows(['nowhere'], 'nowhere'), []],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('the wide comparison', () => {
  const column = (id: string) => placeColumn(dataset, id, id, 'zh');
  const cells = (columns: readonly WideColumn[], base: string, indicator: string) =>
    wideRows({ dataset, boundaries, columns, base, language: 'zh' })
      .flatMap(({ rows }) => rows)
      .filter((row) => row.indicator.id === indicator)
      .flatMap((row) =>
        row.cells.map((cell) => ({
          asked: `${row.question.period} ${row.question.status}`,
          largest: row.largest,
          decimals: row.decimals,
          text: cell.answer?.text,
          difference: cell.difference,
          ratio: cell.ratio,
          rank: cell.rank && `${cell.rank}/${cell.rankOf}`,
          percentile: cell.percentile,
        })),
      );

  test('sets each against the base, ranks it in its level and scales its bars', () => {
    expect(cells(['450100', '450200', 'both'].map(column), '450100', 'output')).toEqual([
      {
        asked: '2017 actual',
        largest: 50.5,
        decimals: 2,
        text: '20',
        difference: undefined,
        ratio: undefined,
        rank: '2/2',
        percentile: undefined,
      },
      {
        asked: '2017 actual',
        largest: 50.5,
        decimals: 2,
        text: '≥30.50',
        difference: 10.5,
        ratio: 1.525,
        rank: '1/2',
        percentile: undefined,
      },
      {
        asked: '2017 actual',
        largest: 50.5,
        decimals: 2,
        text: '≥50.5',
        difference: 30.5,
        ratio: 2.525,
        rank: undefined,
        percentile: undefined,
      },
    ]);
  });

  test('asks for the period that opens among the columns', () => {
    expect(cells(['450100', '450200'].map(column), '450100', 'firms').map(({ asked }) => asked)).toEqual([
      '2016 actual',
      '2016 actual',
    ]);
    expect(cells([column('450100')], '450100', 'firms').map(({ asked }) => asked)).toEqual(['2017 actual']);
  });

  test('leaves out what only one of several answers, and headings without a row', () => {
    expect(cells(['450100', '450101'].map(column), '450100', 'firms')).toEqual([]);
    expect(wideRows({ dataset, boundaries, columns: [column('450000')], base: '', language: 'zh' })).toEqual(
      [],
    );
  });

  test('has percentiles among five values or more, and the largest bar of a negative value too', () => {
    const counties = exampleDataset([
      ...['450101', '450102', '450201', '450202'].map((place, index) => `${place} output 2017 ${index}`),
      '450101 growth 2017 -9',
      '450102 growth 2017 2',
    ]);
    const columns = ['450101', '450102'].map((id) => placeColumn(counties, id, id, 'zh'));
    const rows = wideRows({ dataset: counties, boundaries, columns, base: '450101', language: 'zh' })
      .flatMap((theme) => theme.rows)
      .map(({ indicator, largest, cells: found }) => [
        indicator.id,
        largest,
        found.map(({ percentile, ratio }) => [percentile, ratio]),
      ]);
    expect(rows).toEqual([
      // A base of nothing gives no ratio, and four values no percentile.
      [
        'output',
        1,
        [
          [undefined, undefined],
          [undefined, undefined],
        ],
      ],
      [
        'growth',
        9,
        [
          [undefined, undefined],
          [undefined, undefined],
        ],
      ],
    ]);
    const parks = exampleDataset(
      ['west-park', 'west-sub', 'stray-park', 'near-park', 'city-park'].map(
        (place, index) => `${place} output 2017 ${index}`,
      ),
    );
    const [row] = wideRows({
      dataset: parks,
      boundaries,
      columns: [placeColumn(parks, 'stray-park', '', 'zh')],
      base: '',
      language: 'zh',
    }).flatMap((theme) => theme.rows);
    expect(row?.cells[0]).toMatchObject({ rank: 3, rankOf: 5, percentile: 50 });
  });

  test('a drawn area adds up whole members, weighs cut ones, and says nothing where one lacks a figure', () => {
    const area = (rule: 'touches' | 'area-weighted', ...members: readonly (readonly [string, number])[]) =>
      areaColumn(
        dataset,
        { name: 'x', rule, members: members.map(([place, share]) => ({ place, share })) },
        1,
        'zh',
      );
    const ask = (found: WideColumn) => found.valueOf(OUTPUT);
    expect(area('touches', ['450100', 1])).toMatchObject({ id: 'area-2', name: 'x', level: undefined });
    expect(ask(area('touches', ['450100', 1]))).toMatchObject({ text: '20', computed: true, decimals: 0 });
    expect(ask(area('touches', ['450100', 1], ['450200', 1]))).toMatchObject({ text: '≥50.5', value: 50.5 });
    expect(ask(area('area-weighted', ['450100', 0.5]))).toMatchObject({ text: '约10.0', value: 10 });
    expect(ask(area('touches', ['450100', 1], ['450201', 1]))).toBeUndefined();
    expect(ask(area('touches'))).toBeUndefined();
  });

  test('a place says whether its value is stated or its members’', () => {
    expect(column('450100').valueOf(OUTPUT)).toMatchObject({ computed: false, figure: { place: '450100' } });
    expect(column('both').valueOf(OUTPUT)).toMatchObject({ computed: true, figure: { place: '450100' } });
    expect(column('both').valueOf({ ...OUTPUT, indicator: 'firms' })).toBeUndefined();
    expect(column('450100').level).toBe('city');
    expect(column('both').level).toBeUndefined();
    expect(column('nowhere').level).toBeUndefined();
  });
});
