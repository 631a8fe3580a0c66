import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset';
import { findFindings } from '../../../src/core/evidence/checks';
import { findConflicts } from '../../../src/core/evidence/conflicts';
import type { Figure } from '../../../src/core/figure';
import { indexFigures } from '../../../src/core/figureIndex';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { atlasBoundaries, atlasDataset, atlasFiles } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const findings = findFindings({ dataset, boundaries });

const computedFor = (check: string, place: string, indicator: string, period: string) =>
  findings
    .filter(
      (finding) =>
        finding.check === check &&
        finding.place === place &&
        finding.indicator === indicator &&
        finding.period === period,
    )
    .map((finding) => [finding.stated.value, Number((finding.computed.value ?? Number.NaN).toFixed(1))]);

it('lists published land areas that differ from the boundaries by more than 3 per cent, with both numbers', () => {
  // Areas of the rings on a sphere of 6,371.0088 km, added up apart from Turf; published ones from the county yearbook. Coasts make most of it: tidal land is counted or not.
  const areas = findings.filter(({ check }) => check === 'published-areas');
  expect(
    areas.map(({ place, stated, computed }) => [place, stated.value, Math.round(computed.value ?? 0)]),
  ).toEqual([
    ['450521', 2784, 2434],
    ['450681', 590, 504],
  ]);
  expect(areas.every(({ stated }) => stated.figures[0]?.locator)).toBe(true);
});

it.each([
  ['parts-and-whole', 'beibu-gulf', 'firms-over-100-million', '2015', [[1508, 1516]]],
  ['period-totals', 'laibin-park', 'completed-projects', '2021/2024', [[60, 80]]],
  ['period-totals', 'laibin-park', 'signed-projects', '2021/2024', [[142, 117]]],
  ['period-totals', 'laibin-park', 'signed-investment', '2021/2024', [[589.8, 505.8]]],
  ['period-totals', 'laibin-park', 'signed-project-completion', '2021/2024', [[49, 24]]],
  ['period-totals', 'laibin-park', 'paid-in-investment', '2021/2023', [[204.6, 204.1]]],
  ['period-totals', 'laibin-park', 'signed-investment', '2021/2023', [[436, 435.8]]],
  ['growth-and-levels', 'laibin-park', 'fixed-asset-investment-growth', '2023', [[12.6, -1.5]]],
  ['growth-and-levels', 'laibin-park', 'industrial-investment-growth', '2022', [[42.2, 45.2]]],
  ['growth-and-levels', 'laibin-park', 'industrial-investment-growth', '2023', [[4.1, -9.2]]],
  ['growth-and-levels', 'laibin-park', 'industrial-value-added-growth', '2023', [[22.8, 20.4]]],
  ['average-growth', 'beibu-gulf', 'above-scale-output-growth', '2016/2020', [[9, 10]]],
  ['average-growth', 'beibu-gulf', 'industrial-value-added-growth', '2016/2020', [[10.5, 11.9]]],
  ['average-growth', 'laibin-park', 'industrial-output-growth', '2022/2023', [[17, 13.2]]],
  ['average-growth', 'laibin-park', 'industrial-investment-growth', '2021/2023', [[30.6, 50.2]]],
  ['shares', 'beibu-gulf', 'industrial-profit-margin', '2015', [[5.9, 5.8]]],
  ['rise-times', 'beibu-gulf', 'above-scale-output-rise-times', '2010/2015', [[2.8, 1.8]]],
  ['cumulative-rise', 'laibin-park', 'industrial-output-rise', '2020/2023', [[63, 61.8]]],
  ['growth-gaps', 'guilin-etdz', 'above-scale-output-growth-gap-city', '2020-01/2020-10', [[16.1, 17.1]]],
  ['counted-members', 'beibu-gulf', 'parks-to-upgrade', '2016/2020', [[20, 13]]],
] as const)('%s finds %s %s %s', (check, place, indicator, period, expected) => {
  expect(computedFor(check, place, indicator, period)).toEqual(expected);
});

it.each([
  ['laibin-park', 'started-projects', '2021/2024'],
  ['laibin-park', 'completed-investment', '2021/2024'],
  ['laibin-park', 'industrial-investment', '2021/2023'],
  ['beibu-gulf', 'above-scale-output-multiple', '2010/2015'],
  ['beibu-gulf', 'output-share-of-parks-over-10-billion', '2015'],
  ['beibu-gulf', 'city-industry-pilots', '2016/2020'],
])('says nothing of %s %s %s, which holds', (place, indicator, period) => {
  expect(
    findings.filter(
      (finding) => finding.place === place && finding.indicator === indicator && finding.period === period,
    ),
  ).toEqual([]);
});

it('lists the parks whose point falls outside their county', () => {
  const outside = findings
    .filter((finding) => finding.check === 'points-outside')
    .map((finding) => finding.place);
  expect(outside).toEqual(
    expect.arrayContaining([
      'beihai-epz',
      'qinzhou-bonded-port',
      'airport-fusui',
      'fcg-qisha-east',
      'fcg-shatanjiang',
      'bailong-npp',
      'port-beihai',
      'port-tsg',
      'guilin-shenkeji',
      'guilin-huawei',
    ]),
  );
});

it('follows a figure that is changed in the data', () => {
  const files = atlasFiles();
  const path = 'data/figures/beibu-gulf-plan-2016-review.csv';
  const changed = {
    ...files,
    [path]: (files[path] ?? '').replace(
      'beibu-gulf,firms-over-100-million,2015,1508',
      'beibu-gulf,firms-over-100-million,2015,1516',
    ),
  };
  const after = findFindings({ dataset: buildDataset(changed), boundaries: undefined });
  expect(
    after.filter((finding) => finding.check === 'parts-and-whole' && finding.place === 'beibu-gulf'),
  ).toEqual([]);
});

it('gives every finding its own id and both languages', () => {
  expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
  expect(findings.filter((finding) => finding.text.zh === '' || finding.text.en === '')).toEqual([]);
});

describe('the order of rows and files', () => {
  const reordered = (figures: readonly Figure[]): Dataset => ({
    ...dataset,
    ...indexFigures(figures),
  });
  const summary = (data: Dataset) =>
    findFindings({ dataset: data, boundaries: undefined }).map(({ id, text }) => [id, text.zh]);
  const before = summary(dataset);
  const conflicts = findConflicts(dataset);

  it('changes no finding and no conflict', () => {
    const all = dataset.figures;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
        (figures) => {
          const data = reordered(figures);
          expect(summary(data)).toEqual(before);
          expect(findConflicts(data)).toEqual(conflicts);
        },
      ),
      { numRuns: 8 },
    );
  });
});
