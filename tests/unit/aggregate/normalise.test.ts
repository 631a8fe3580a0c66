import { describe, expect, test } from 'vitest';
import { liesInWhole } from '../../../src/core/aggregate/wholeOf';
import { answer } from '../../../src/core/answer';
import { indexFigures } from '../../../src/core/figureIndex';
import type { Place } from '../../../src/core/place';
import type { Normalisation } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { exampleBoundaries, exampleDataset } from './example';

const boundaries = exampleBoundaries();

/** Asks for `place indicator period status`. */
function ask(figures: readonly string[], key: string, normalisation: Normalisation) {
  const [place = '', indicator = '', period = '', status = 'actual'] = key.split(' ');
  const question = { place, indicator, period, status: status as 'actual', normalisation };
  return answer(exampleDataset(figures), boundaries, question, 'zh');
}

test('an amount is the figure itself, whatever its kind', () => {
  expect(ask(['450100 growth 2017 7.1'], '450100 growth 2017', 'amount')).toMatchObject({
    ok: true,
    value: 7.1,
    unit: '%',
  });
  expect(ask([], '450100 growth 2017', 'amount')).toMatchObject({ ok: false, reason: 'no-figure' });
});

test.each(['per-area', 'per-resident', 'share', 'growth', 'achievement'] as const)(
  '%s refuses ratios and growth',
  (normalisation) => {
    expect(ask(['450100 growth 2017 7'], '450100 growth 2017', normalisation)).toMatchObject({
      ok: false,
      reason: 'not-an-amount',
    });
  },
);

describe('per km²', () => {
  test('divides by Turf area of a region and of a group, by planned area of a park', () => {
    const area = boundaries.shapes.get('450100')?.area ?? Number.NaN;
    const other = boundaries.shapes.get('450200')?.area ?? Number.NaN;
    const one = ask(['450100 output 2017 500'], '450100 output 2017', 'per-area');
    expect(one.ok && one.value).toBeCloseTo(500 / area, 9);
    const group = ask(['both output 2017 500'], 'both output 2017', 'per-area');
    expect(group.ok && group.value).toBeCloseTo(500 / (area + other), 9);
    expect(
      ask(
        ['west-park output 2020 50', 'west-park planned-area 2020 20'],
        'west-park output 2020',
        'per-area',
      ),
    ).toMatchObject({
      value: 2.5,
      unit: '亿元/km²',
    });
    expect(ask(['west-park output 2020 50'], 'west-park output 2020', 'per-area')).toMatchObject({
      ok: false,
      reason: 'no-area',
    });
    expect(ask(['west-park planned-area 2020 5'], 'west-park planned-area 2020', 'per-area')).toMatchObject({
      reason: 'same-measure',
    });
  });
});

describe('per resident', () => {
  const census = '450100 population-census 2020-11-01 5000000';

  test('takes the year-end count of the same year before the census', () => {
    // 1000 亿元 over 400 万人 are 25,000 yuan each.
    const figures = ['450100 output 2022 1000', '450100 population-year-end 2022 400', census];
    expect(ask(figures, '450100 output 2022', 'per-resident')).toMatchObject({
      value: 25000,
      unit: '元/人',
      cautions: [],
    });
  });

  test('marks a census of another year, and gives counts per ten thousand', () => {
    expect(ask(['450100 output 2017 1000', census], '450100 output 2017', 'per-resident')).toMatchObject({
      value: 20000,
      cautions: ['population-of-another-year'],
    });
    expect(ask(['450100 output 2020 1000', census], '450100 output 2020', 'per-resident')).toMatchObject({
      cautions: [],
    });
    expect(ask(['450100 firms 2020 1000', census], '450100 firms 2020', 'per-resident')).toMatchObject({
      value: 2,
      unit: '家/万人',
    });
  });

  test('refuses where residents are unknown, for a group as soon as one member is', () => {
    expect(ask(['450101 output 2017 5'], '450101 output 2017', 'per-resident')).toMatchObject({
      reason: 'no-population',
    });
    expect(ask(['both output 2020 5', census], 'both output 2020', 'per-resident')).toMatchObject({
      reason: 'no-population',
    });
    expect(ask([census], '450100 population-census 2020-11-01', 'per-resident')).toMatchObject({
      reason: 'same-measure',
    });
  });
});

describe('share', () => {
  test("is of the whole's own figure, else of the sum of all its members", () => {
    const own = ask(['450100 output 2017 30', '450000 output 2017 120'], '450100 output 2017', 'share');
    expect(own).toMatchObject({ value: 25, unit: '%', cautions: [] });
    const summed = ask(['450100 output 2017 30', '450200 output 2017 10'], '450100 output 2017', 'share');
    expect(summed).toMatchObject({ value: 75, cautions: ['whole-is-sum-of-members'] });
  });

  test('is refused where a member of the whole has no figure', () => {
    expect(ask(['450100 output 2017 30'], '450100 output 2017', 'share')).toMatchObject({
      ok: false,
      reason: 'no-whole',
    });
  });

  test('of a whole that is at least something is at most something', () => {
    expect(
      ask(['450100 output 2017 30', '450000 output 2017 120 at-least'], '450100 output 2017', 'share'),
    ).toMatchObject({ bound: 'at-most' });
  });
});

describe('growth', () => {
  const figures = ['450100 output 2015 80', '450100 output 2016 100', '450100 output 2017 120'];

  test('counts from the last comparable period', () => {
    const last = ask(figures, '450100 output 2017', 'growth');
    expect(last.ok && last.value).toBeCloseTo(20, 9);
    expect(ask(figures, '450100 output 2015', 'growth')).toMatchObject({
      ok: false,
      reason: 'no-earlier-period',
    });
  });

  test('compares ten months with ten months and never with a year', () => {
    const months = [
      '450100 output 2019 200',
      '450100 output 2019-01/2019-10 100',
      '450100 output 2020-01/2020-10 110',
    ];
    const answer = ask(months, '450100 output 2020-01/2020-10', 'growth');
    expect(answer.ok && answer.value).toBeCloseTo(10, 9);
  });

  test('marks a target set against an actual, and refuses a base of zero', () => {
    const target = ask(
      ['450100 output 2015 80', '450100 output 2020 160 at-least target'],
      '450100 output 2020 target',
      'growth',
    );
    expect(target).toMatchObject({ value: 100, bound: 'at-least', cautions: ['mixed-statuses'] });
    expect(
      ask(['450100 output 2016 0', '450100 output 2017 5'], '450100 output 2017', 'growth'),
    ).toMatchObject({ reason: 'not-positive' });
  });

  test('is not derived from the panel whose years are spliced as first published', () => {
    const question = {
      place: '450100',
      indicator: 'gdp',
      period: '2023',
      status: 'actual',
      normalisation: 'growth',
    } as const;
    expect(answer(atlasDataset(), atlasBoundaries(), question, 'zh')).toMatchObject({
      ok: false,
      reason: 'spliced-series',
    });
  });
});

describe('achievement', () => {
  test('is the actual in per cent of the target of its period, else of the next one, which is marked', () => {
    const figures = [
      '450100 output 2017 120',
      '450100 output 2020 160 at-least target',
      '450100 output 2020 200',
    ];
    expect(ask(figures, '450100 output 2020', 'achievement')).toMatchObject({
      value: 125,
      bound: 'exact',
      cautions: [],
    });
    const early = ask(figures, '450100 output 2017', 'achievement');
    expect(early).toMatchObject({ value: 75, cautions: ['target-of-a-later-period'] });
    expect(early.ok && early.figures[1]).toMatchObject({
      status: 'target',
      period: '2020',
      bound: 'at-least',
    });
  });

  test('is refused without a target and for a target itself', () => {
    expect(ask(['450100 output 2017 120'], '450100 output 2017', 'achievement')).toMatchObject({
      ok: false,
      reason: 'no-target',
    });
    expect(
      ask(['450100 output 2020 1 exact target'], '450100 output 2020 target', 'achievement'),
    ).toMatchObject({ reason: 'not-an-actual' });
  });
});

test("output of 2017: Nanning's share, growth and output per resident as reckoned by hand", () => {
  const question = {
    place: '450100',
    indicator: 'industrial-output',
    period: '2017',
    status: 'actual',
  } as const;
  const asked = (normalisation: Normalisation) =>
    answer(atlasDataset(), atlasBoundaries(), { ...question, normalisation }, 'zh');
  const perResident = asked('per-resident');
  // 3989.82 亿元 over 8,741,584 residents of the census of 2020.
  expect(perResident.ok && perResident.value).toBeCloseTo(45641.84, 1);
  const share = asked('share');
  // Guangxi's own output of 2017 is 27,138.4 亿元, not the sum of its cities.
  expect(share.ok && share.value).toBeCloseTo((3989.82 / 27138.4) * 100, 9);
});

describe('what an amount is set against', () => {
  const censuses = [
    '450100 population-census 2020-11-01 5000000',
    '450200 population-census 2020-11-01 3000000',
  ];
  const against = (figures: readonly string[], key: string, normalisation: Normalisation) => {
    const found = ask(figures, key, normalisation);
    return found.ok ? { ...found.against, cautions: found.cautions } : found;
  };

  test('residents of a group may be counted at a year’s end here and at a census there', () => {
    const found = against(
      ['both output 2022 800', '450100 population-year-end 2022 400 about', ...censuses],
      'both output 2022',
      'per-resident',
    );
    expect(found).toMatchObject({
      kind: 'residents',
      places: ['450100', '450200'],
      indicators: ['population-year-end', 'population-census'],
      periods: ['2022', '2020-11-01'],
      value: 7_000_000,
      bound: 'about',
      unit: '人',
      cautions: ['population-of-another-year'],
    });
  });

  test('the year is that in which a period ends', () => {
    const figures = ['450100 output 2016/2020 10', ...censuses];
    expect(against(figures, '450100 output 2016/2020', 'per-resident')).toMatchObject({ cautions: [] });
  });

  test('a census that is only aimed at counts nobody', () => {
    const figures = ['450100 output 2020 10', '450100 population-census 2020 9 exact target'];
    expect(ask(figures, '450100 output 2020', 'per-resident')).toMatchObject({ reason: 'no-population' });
  });

  test.each([
    ['450100 output 2020 5', '450100 population-year-end 2020 0', 'per-resident'],
    ['450100 output 2020 5', '450000 output 2020 0', 'share'],
    ['450100 output 2020 5', '450100 output 2020 0 exact target', 'achievement'],
    ['450100 output 2020 5', '450100 output 2019 -3', 'growth'],
    ['west-park output 2020 5', 'west-park planned-area 2020 0', 'per-area'],
  ] as const)('%s is not divided by %s', (figure, divisor, normalisation) => {
    const key = figure.split(' ').slice(0, 3).join(' ');
    expect(ask([figure, divisor], key, normalisation)).toMatchObject({ ok: false, reason: 'not-positive' });
  });

  test('money is per person in yuan, of whatever size its unit is; all else per ten thousand', () => {
    const figures = ['450100 trade-volume 2020 5', '450100 firms 2020 5', ...censuses];
    expect(ask(figures, '450100 trade-volume 2020', 'per-resident')).toMatchObject({
      value: 100,
      unit: '元/人',
      decimals: 0,
    });
    expect(ask(figures, '450100 firms 2020', 'per-resident')).toMatchObject({
      value: 0.01,
      unit: '家/万人',
      decimals: 2,
    });
  });

  test('growth says a change of source in between', () => {
    const more = {
      'data/sources.csv':
        'id,title_zh,title_en,issuer_zh,issuer_en,date,kind,trust,note_zh,note_en\ndoc,文,Doc,局,Office,2020,plan,document,,\nbook,册,Book,局,Office,2020,yearbook,document,,\n',
      'data/figures/book.csv':
        'place,indicator,period,value,bound,status,source,locator,rank,reason_zh,reason_en,note_zh,note_en\n450100,output,2016,80,exact,actual,book,表1,,,,,\n',
    };
    const question = { place: '450100', indicator: 'output', period: '2017', status: 'actual' } as const;
    const found = answer(
      exampleDataset(['450100 output 2017 100'], more),
      boundaries,
      { ...question, normalisation: 'growth' },
      'zh',
    );
    expect(found).toMatchObject({ ok: true, value: 25, cautions: ['different-sources'] });
  });

  test('growth and achievement take only figures of their own indicator and status', () => {
    const figures = [
      '450100 output 2017 100',
      '450100 output 2016 10 exact target',
      '450100 firms 2016 20',
      '450100 firms 2020 30 exact target',
    ];
    expect(ask(figures, '450100 output 2017', 'growth')).toMatchObject({ reason: 'no-earlier-period' });
    expect(ask(figures, '450100 output 2017', 'achievement')).toMatchObject({ reason: 'no-target' });
  });
});

describe('what lies in the whole', () => {
  const dataset = exampleDataset([]);
  const outside = {
    ...dataset,
    places: new Map(
      [...dataset.places].map(([id, place]) => [id, id === '450200' ? elsewhere(place) : place]),
    ),
    regions: new Map(
      [...dataset.regions].map(([id, place]) => [id, id === '450200' ? { ...place, parent: '' } : place]),
    ),
  };
  test.each([
    ['450000', true, true],
    ['450100', true, true],
    ['450101', true, true],
    ['west-park', true, true],
    ['450200', true, false],
    ['450201', true, false],
    ['both', true, false],
    ['nowhere', false, false],
  ])('%s: %s, and with a city elsewhere %s', (place, inside, insideWithout) => {
    expect(liesInWhole(dataset, place)).toBe(inside);
    expect(liesInWhole(outside, place)).toBe(insideWithout);
  });
  test('a share of what lies elsewhere is refused', () => {
    const figures = indexFigures(exampleDataset(['450200 output 2017 5', '450000 output 2017 9']).figures);
    const question = { place: '450200', indicator: 'output', period: '2017', status: 'actual' } as const;
    expect(
      answer({ ...outside, ...figures }, boundaries, { ...question, normalisation: 'share' }, 'zh'),
    ).toMatchObject({ ok: false, reason: 'outside-whole' });
  });
});

function elsewhere(place: Place): Place {
  return place.kind === 'region' ? { ...place, parent: '' } : place;
}
