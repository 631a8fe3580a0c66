import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/core/evidence/conflicts';
import { extremes } from '../../../src/core/extremes';
import { buildScene } from '../../../src/core/scene/buildScene';
import { sheetList } from '../../../src/core/sheetList';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { levelGeoJson } from '../../../src/ui/export/levelGeoJson';
import { levelTable } from '../../../src/ui/export/levelTable';
import { figureQuestions } from '../../../src/ui/figures/figureQuestions';
import { levelRows } from '../../../src/ui/rows/levelRows';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { exampleBoundaries, exampleDataset } from '../aggregate/example';

describe('a file of a level', () => {
  const dataset = exampleDataset([
    '450100 output 2017 20 more-than',
    '450200 output 2017 30',
    '450100 firms 2016 3',
    '450200 firms 2016 4.0 about',
  ]);
  const view: View = {
    ...DEFAULT_VIEW,
    level: 'city',
    indicator: 'output',
    period: '2017',
    status: 'actual',
    second: { indicator: 'firms', period: '2016', status: 'actual' },
    third: undefined,
  };
  const VALUE = 6;

  test.each<
    [normalisation: View['normalisation'], cells: readonly (readonly unknown[])[], bounds: readonly string[]]
  >([
    [
      'amount',
      [
        [20, '>20', '亿元', 2],
        [30, undefined, '亿元', 1],
      ],
      ['more-than', 'exact'],
    ],
    // The whole is more than 50, so that a share of it is at most so much: a bound that the figure itself has not.
    [
      'share',
      [
        [expect.closeTo(40, 9), '约40.0', '%', 2],
        [expect.closeTo(60, 9), '≤60.0', '%', 1],
      ],
      ['about', 'at-most'],
    ],
  ])('says the bound of the %s that it shows', (normalisation, cells, bounds) => {
    const rows = levelRows(dataset, exampleBoundaries(), { ...view, normalisation });
    expect(levelTable(dataset, rows, 'zh').rows.map((row) => row.slice(VALUE, VALUE + 4))).toEqual(cells);
    const { features } = levelGeoJson(dataset, exampleBoundaries(), rows, []);
    expect(features.map(({ properties }) => properties?.bound)).toEqual(bounds);
  });

  test('shows a second indicator as such, whatever the first is set against', () => {
    const rows = levelRows(dataset, exampleBoundaries(), { ...view, normalisation: 'share' });
    expect(rows.map(({ second, third }) => [second?.text, third])).toEqual([
      ['3', undefined],
      ['约4.0', undefined],
    ]);
  });
});

describe('the figures of a place', () => {
  const dataset = exampleDataset([
    '450100 firms 2015 1',
    '450100 output 2016 2',
    '450100 output 2018 3 exact target',
    '450100 output 2018 4',
    '450100 output 2017 5',
    '450100 output 2018 4 about',
    '450200 output 2019 6',
  ]);
  test('stand by theme and indicator, newest first, actual before target, each question once', () => {
    const [theme, ...others] = figureQuestions(dataset, '450100');
    expect(others).toEqual([]);
    expect(theme?.theme.id).toBe('all');
    expect(
      theme?.questions.map(({ indicator, period, status, figures, leads }) => [
        indicator.id,
        period,
        status,
        figures.length,
        leads,
      ]),
    ).toEqual([
      ['output', '2018', 'actual', 2, true],
      ['output', '2018', 'target', 1, false],
      ['output', '2017', 'actual', 1, false],
      ['output', '2016', 'actual', 1, false],
      ['firms', '2015', 'actual', 1, true],
    ]);
    expect(theme?.questions.map(({ conflict }) => conflict)).toEqual([true, false, false, false, false]);
  });
  test('are none where a place has none', () => {
    expect(figureQuestions(dataset, '450101')).toEqual([]);
  });
});

test('conflicts stand by place, indicator, period and status, the figure that stands first', () => {
  const dataset = exampleDataset([
    '450200 output 2017 1',
    '450200 output 2017 2',
    '450100 output 2018 8',
    '450100 output 2018 7',
    '450100 output 2017 6',
    '450100 output 2017 6 about',
    '450100 firms 2017 6',
    '450100 firms 2017 6',
  ]);
  expect(
    findConflicts(dataset).map(({ id, standing, figures }) => [id, standing.value, figures.length]),
  ).toEqual([
    ['450100|output|2017|actual', 6, 2],
    ['450100|output|2018|actual', 7, 2],
    ['450200|output|2017|actual', 1, 2],
  ]);
});

test('a sheet lists its parks with what they answer, and its figures are those that it shows', () => {
  const dataset = atlasDataset();
  const sheets = [...dataset.sheets.values()].filter(({ listed }) => listed.length > 0);
  const figures = sheets.flatMap((sheet) => {
    const view = { ...DEFAULT_VIEW, sheet: sheet.id, layout: '' };
    const scene = buildScene({ dataset, boundaries: atlasBoundaries(), view, theme: 'light' });
    return sheetList(scene, dataset).entries.flatMap((entry) =>
      entry.figures.map((figure) => ({ figure, text: entry.text })),
    );
  });
  expect(figures.length).toBeGreaterThan(20);
  for (const { figure, text } of figures)
    expect(text.replaceAll(',', '')).toContain(
      `${figure.printed}${dataset.indicators.get(figure.indicator)?.unit}`,
    );
});

test.each([
  [[], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
  [[3], [3, 3]],
  [
    [2, -5, 9, 0],
    [-5, 9],
  ],
])('the extremes of %j', (values, expected) => {
  expect(extremes(values)).toEqual(expected);
});

test('extremes of more values than a stack holds', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index);
  expect(extremes(many)).toEqual([0, 299_999]);
});
