import { describe, expect, it } from 'vitest';
import { groupBy, type Row, readFigures, readTable } from './readData';

const KINDS = ['yearbook', 'panel', 'dashboard', 'census'];
const sources = readTable('data/sources.csv').filter((row) => KINDS.includes(row.kind ?? ''));
const statistics = readFigures().filter((figure) => sources.some((source) => source.id === figure.source));
const regions = readTable('geo/regions.csv');
const cities = regions.filter((row) => row.level === 'city');
const counties = regions.filter((row) => row.level === 'county');
const cityIds = new Set(cities.map((row) => row.adcode));
const bySeries = groupBy(statistics, (row) => `${row.indicator} ${row.period}`);

const cityRows = (indicator: string, period: string) =>
  (bySeries.get(`${indicator} ${period}`) ?? []).filter((row) => cityIds.has(row.place));
const countiesOf = (city: string | undefined) => counties.filter((row) => row.parent === city);
const countyRows = (city: string | undefined, indicator: string, period: string) => {
  const ids = new Set(countiesOf(city).map((row) => row.adcode));
  return (bySeries.get(`${indicator} ${period}`) ?? []).filter((row) => ids.has(row.place));
};
const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + Number(row.value), 0);
const total = (indicator: string, period: string) =>
  Number(bySeries.get(`${indicator} ${period}`)?.find((row) => row.place === '450000')?.value);
const cityValue = (place: string | undefined, indicator: string, period: string) =>
  Number(cityRows(indicator, period).find((row) => row.place === place)?.value);

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`);
const SERIES: [string, string[]][] = [
  ['industrial-output', years(2016, 2017)],
  ['industrial-investment', ['2017']],
  ['industrial-investment-growth', ['2017']],
  ['gdp', years(2019, 2023)],
  ['secondary-value-added', years(2019, 2023)],
  ['above-scale-firms', years(2018, 2022)],
  ['population-census', ['2020-11-01']],
];

describe.each(SERIES)('%s', (indicator, periods) => {
  it.each(periods)('has a figure for each of the 14 cities in %s', (period) => {
    const places = cityRows(indicator, period).map((row) => row.place);
    expect(places.sort()).toEqual(cities.map((row) => row.adcode).sort());
  });
});

it('marks every statistical source as a transcription', () => {
  expect(sources.length).toBeGreaterThanOrEqual(11);
  expect(sources.filter((row) => row.trust !== 'transcription').map((row) => row.id)).toEqual([]);
});

describe('sums of the 14 cities', () => {
  it.each([
    ['industrial-output', '2016'],
    ['industrial-output', '2017'],
    ['industrial-investment', '2017'],
    ['industrial-profit', '2016'],
    ['industrial-profit', '2017'],
  ])('lie within 0.2 %% of the Guangxi total of the dashboard: %s %s', (indicator, period) => {
    expect(Math.abs(sum(cityRows(indicator, period)) / total(indicator, period) - 1)).toBeLessThan(0.002);
  });

  it('equal the Guangxi total of the census', () => {
    expect(sum(cityRows('population-census', '2020-11-01'))).toBe(total('population-census', '2020-11-01'));
  });

  // Guangxi totals as published for their year in the region's statistical bulletins, 亿元.
  it.each([
    ['gdp', '2020', 22156.69],
    ['gdp', '2021', 24740.86],
    ['gdp', '2022', 26300.87],
    ['secondary-value-added', '2020', 7108.49],
    ['secondary-value-added', '2021', 8187.9],
    ['secondary-value-added', '2022', 8938.57],
  ])('lie within 0.002 %% of the published Guangxi total: %s %s', (indicator, period, published) => {
    expect(Math.abs(sum(cityRows(indicator, period)) / published - 1)).toBeLessThan(0.00002);
  });
});

it('agrees with the yearbooks on the secondary share of GDP within 0.06 points', () => {
  const gaps = years(2019, 2023).flatMap((year) =>
    cityRows('secondary-share', year).map((row) => {
      const share =
        (100 * cityValue(row.place, 'secondary-value-added', year)) / cityValue(row.place, 'gdp', year);
      return { at: row.at, gap: Math.abs(share - Number(row.value)) };
    }),
  );
  expect(gaps).toHaveLength(70);
  expect(gaps.filter(({ gap }) => !(gap < 0.06))).toEqual([]);
});

describe('counties', () => {
  it.each(cities.map((row) => [row.name_zh, row.adcode]))(
    'of %s add up to its census population',
    (_, city) => {
      const rows = countyRows(city, 'population-census', '2020-11-01');
      expect(rows).toHaveLength(countiesOf(city).length);
      expect(sum(rows)).toBe(cityValue(city, 'population-census', '2020-11-01'));
    },
  );

  // The four cities all of whose districts and counties are in the county yearbook: 百色, 河池, 来宾, 崇左.
  it.each(['451000', '451200', '451300', '451400'])(
    'of %s add up to its GDP and secondary value added',
    (city) => {
      for (const indicator of ['gdp', 'secondary-value-added']) {
        const rows = countyRows(city, indicator, '2020');
        expect(rows).toHaveLength(countiesOf(city).length);
        expect(sum(rows)).toBeCloseTo(cityValue(city, indicator, '2020'), 1);
      }
    },
  );

  it('have three sectors that add up to their GDP', () => {
    const gdp = (bySeries.get('gdp 2020') ?? []).filter((row) => row.source === 'county-yearbook-2021');
    expect(gdp).toHaveLength(81);
    const gaps = gdp.filter((row) => {
      const parts = ['primary', 'secondary', 'tertiary'].map((sector) =>
        countyRows(
          counties.find((county) => county.adcode === row.place)?.parent,
          `${sector}-value-added`,
          '2020',
        ).find((part) => part.place === row.place),
      );
      return parts.some((part) => !part) || Math.abs(sum(parts as Row[]) - Number(row.value)) > 0.0002;
    });
    expect(gaps).toEqual([]);
  });
});
