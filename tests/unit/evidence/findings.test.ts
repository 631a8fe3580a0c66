import { describe, expect, it } from 'vitest';
import { findFindings } from '../../../src/core/evidence/checks';
import { smallDataset } from './smallDataset';

/** What one check computes from the lines, by the stated value. */
function found(
  check: string,
  lines: readonly string[],
  basis?: string,
): [stated: number | undefined, computed: number][] {
  const dataset = smallDataset(lines, basis);
  expect(dataset.problems).toEqual([]);
  return findFindings({ dataset, boundaries: undefined })
    .filter((finding) => finding.check === check)
    .map(({ stated, computed }) => [stated.value, Number((computed.value ?? Number.NaN).toFixed(2))]);
}

describe('parts and whole', () => {
  const parts = ['450100 firms 2015 6', '450200 firms 2015 5'];
  it('finds a whole that is not the sum of its members', () => {
    expect(found('parts-and-whole', [...parts, 'bay firms 2015 10'])).toEqual([[10, 11]]);
  });
  it('is silent where the sum fits', () =>
    expect(found('parts-and-whole', [...parts, 'bay firms 2015 11'])).toEqual([]));
  it('leaves room for rounding', () => {
    expect(
      found('parts-and-whole', ['450100 output 2015 6.4', '450200 output 2015 5.3', 'bay output 2015 11.8']),
    ).toEqual([]);
    expect(
      found('parts-and-whole', ['450100 output 2015 6.4', '450200 output 2015 5.3', 'bay output 2015 12.1']),
    ).toEqual([[12.1, 11.7]]);
  });
  it('says nothing of missing members unless those known exceed the whole', () => {
    expect(found('parts-and-whole', ['450100 firms 2015 6', 'bay firms 2015 10'])).toEqual([]);
    expect(found('parts-and-whole', ['450100 firms 2015 16', 'bay firms 2015 10'])).toEqual([[10, 16]]);
  });
  it('takes sub-parks for a part of their park only', () => {
    expect(
      found('parts-and-whole', ['alpha output 2020 10', 'beta output 2020 4', 'gamma output 2020 3']),
    ).toEqual([]);
    expect(
      found('parts-and-whole', ['alpha output 2020 10', 'beta output 2020 9', 'gamma output 2020 4']),
    ).toEqual([[10, 13]]);
  });
  it('never sums growth', () => {
    expect(
      found('parts-and-whole', [
        '450100 output-growth 2015 6',
        '450200 output-growth 2015 5',
        'bay output-growth 2015 10',
      ]),
    ).toEqual([]);
  });
  it('reads bounds', () => {
    expect(found('parts-and-whole', [...parts, 'bay firms 2015 10 more-than'])).toEqual([]);
    expect(found('parts-and-whole', [...parts, 'bay firms 2015 12 at-least'])).toEqual([[12, 11]]);
  });
});

describe('totals over years', () => {
  const years = ['alpha firms 2021 20', 'alpha firms 2022 21', 'alpha firms 2023 22'];
  it('finds a total that is not the sum of its years', () => {
    expect(found('period-totals', [...years, 'alpha firms 2021/2023 60'])).toEqual([[60, 63]]);
  });
  it('is silent where the years add up', () =>
    expect(found('period-totals', [...years, 'alpha firms 2021/2023 63'])).toEqual([]));
  it('does not count half a year in a forecast year', () => {
    const forecast = ['alpha firms 2024-01/2024-06 13', 'alpha firms 2024 17 exact forecast'];
    expect(
      found('period-totals', [...years, ...forecast, 'alpha firms 2021/2024 80 exact forecast']),
    ).toEqual([]);
    expect(
      found('period-totals', [...years, ...forecast, 'alpha firms 2021/2024 93 exact forecast']),
    ).toEqual([[93, 80]]);
  });
  it('tells of the longest part of the last year, in whatever order the rows stand', () => {
    const parts = ['alpha firms 2024-01/2024-06 13', 'alpha firms 2024-01/2024-09 15'];
    const told = (lines: readonly string[]) =>
      findFindings({ dataset: smallDataset(lines), boundaries: undefined })
        .filter(({ check }) => check === 'period-totals')
        .map(({ computed }) => computed.rule.zh);
    const rest = [...years, 'alpha firms 2024 17 exact forecast', 'alpha firms 2021/2024 93 exact forecast'];
    const [one = ''] = told([...parts, ...rest]);
    expect(one).toContain('1—9月');
    expect(told([...[...parts].reverse(), ...rest])).toEqual([one]);
  });
  it('keeps to one source', () => {
    expect(
      found('period-totals', [
        ...years.map((line) => `${line} exact actual book`),
        'alpha firms 2021/2023 60',
      ]),
    ).toEqual([]);
  });
  it('takes no area for a sum of years', () => {
    expect(
      found('period-totals', ['alpha land 2016 3', 'alpha land 2017 3', 'alpha land 2016/2017 3']),
    ).toEqual([]);
  });
});

describe('growth and amounts', () => {
  const amounts = ['alpha output 2021 100.0', 'alpha output 2022 110.5'];
  it('finds growth that the amounts do not give', () => {
    expect(found('growth-and-levels', [...amounts, 'alpha output-growth 2022 12.6'])).toEqual([[12.6, 10.5]]);
  });
  it('is silent within rounding', () => {
    expect(found('growth-and-levels', [...amounts, 'alpha output-growth 2022 10.5'])).toEqual([]);
    expect(found('growth-and-levels', [...amounts, 'alpha output-growth 2022 11'])).toEqual([]);
  });
  it('sets a forecast against the actual year before', () => {
    const forecast = [
      'alpha output 2021 100.0',
      'alpha output 2022 110.5 exact forecast',
      'alpha output-growth 2022 20.5 exact forecast',
    ];
    expect(found('growth-and-levels', forecast)).toEqual([[20.5, 10.5]]);
  });
  it('derives no growth across sources', () => {
    expect(
      found('growth-and-levels', [...amounts, 'alpha output-growth 2022 12.6 exact actual book']),
    ).toEqual([]);
  });
});

describe('average growth', () => {
  const ends = ['bay output 2015 9793', 'bay output 2020 15800 exact target'];
  it('finds a rate that does not lead from the first amount to the last', () => {
    expect(found('average-growth', [...ends, 'bay output-growth 2016/2020 9 exact target'])).toEqual([
      [9, 10.04],
    ]);
  });
  it('is silent where it does', () => {
    expect(found('average-growth', [...ends, 'bay output-growth 2016/2020 10 exact target'])).toEqual([]);
    expect(found('average-growth', [...ends, 'bay output-growth 2016/2020 10 more-than target'])).toEqual([]);
  });
});

describe('average and yearly growth', () => {
  const yearly = ['alpha output-growth 2021 10.0', 'alpha output-growth 2022 20.0'];
  it('finds an average that the years do not give', () => {
    expect(found('compound-growth', [...yearly, 'alpha output-growth 2021/2022 18.0'])).toEqual([
      [18, 14.89],
    ]);
  });
  it('is silent where they do, or where a year is missing', () => {
    expect(found('compound-growth', [...yearly, 'alpha output-growth 2021/2022 14.9'])).toEqual([]);
    expect(found('compound-growth', [...yearly, 'alpha output-growth 2021/2023 18.0'])).toEqual([]);
  });
});

describe('cumulative growth', () => {
  it('reads both ends', () => {
    const ends = ['alpha output 2020 100', 'alpha output 2023 160'];
    expect(found('cumulative-rise', [...ends, 'alpha output-rise 2020/2023 70'])).toEqual([[70, 60]]);
    expect(found('cumulative-rise', [...ends, 'alpha output-rise 2020/2023 60'])).toEqual([]);
  });
  it('takes a missing first year back from the next by its growth', () => {
    const ends = ['alpha output 2021 110', 'alpha output-growth 2021 10', 'alpha output 2023 160'];
    expect(found('cumulative-rise', [...ends, 'alpha output-rise 2020/2023 70'])).toEqual([[70, 60]]);
  });
});

describe('multiples', () => {
  it('reads both ends', () => {
    const ends = ['bay output 2010 3466.6', 'bay output 2015 9793'];
    expect(found('multiples', [...ends, 'bay output-multiple 2010/2015 2.8'])).toEqual([]);
    expect(found('multiples', [...ends, 'bay output-multiple 2010/2015 3.8'])).toEqual([[3.8, 2.82]]);
  });
  it('reads average growth', () => {
    expect(
      found('multiples', ['bay output-growth 2011/2015 13.4', 'bay output-multiple 2010/2015 1.9']),
    ).toEqual([]);
    expect(
      found('multiples', ['bay output-growth 2011/2015 13.4', 'bay output-multiple 2010/2015 2.4']),
    ).toEqual([[2.4, 1.88]]);
  });
});

describe('shares', () => {
  const margin = ['bay profit 2015 10.0', 'bay output 2015 80.0'];
  it('reads the register for part and whole', () => {
    expect(found('shares', [...margin, 'bay margin 2015 13.5'])).toEqual([[13.5, 12.5]]);
    expect(found('shares', [...margin, 'bay margin 2015 12.5'])).toEqual([]);
  });
  it('sets a share of the region against both amounts', () => {
    const amounts = ['450100 output 2015 25.0', '450000 output 2015 100.0'];
    expect(found('shares', [...amounts, '450100 output-share 2015 30.0'])).toEqual([[30, 25]]);
    expect(found('shares', [...amounts, '450100 output-share 2015 25.0'])).toEqual([]);
  });
});

describe('gaps in growth', () => {
  const rates = ['alpha output-growth 2020 22.8', '450100 output-growth 2020 5.7'];
  it('finds a gap that the two rates do not give', () => {
    expect(found('growth-gaps', [...rates, 'alpha output-growth-gap-city 2020 16.1'])).toEqual([
      [16.1, 17.1],
    ]);
  });
  it('is silent where they do', () =>
    expect(found('growth-gaps', [...rates, 'alpha output-growth-gap-city 2020 17.1'])).toEqual([]));
});

describe('counts and names', () => {
  it('finds a number that differs from the places named', () => {
    expect(found('counted-members', ['bay parks 2020 3'])).toEqual([[3, 2]]);
  });
  it('is silent where it fits', () => expect(found('counted-members', ['bay parks 2020 2'])).toEqual([]));
  it('is silent where members are inferred', () =>
    expect(found('counted-members', ['bay parks 2020 3'], 'inferred')).toEqual([]));
});
