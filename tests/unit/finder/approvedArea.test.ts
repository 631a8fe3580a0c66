import { describe, expect, test } from 'vitest';
import { approvedLand } from '../../../src/core/finder/approvedArea';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const land = (region: string) => approvedLand(atlasDataset(), atlasBoundaries(), region);

/** Hectares of the catalogue of 2018, added up by city apart from the atlas's own files, as km². */
const SUMS: readonly (readonly [city: string, zones: number, area: number])[] = [
  ['450100', 9, 56.115],
  ['450200', 6, 64.3772],
  ['450300', 6, 57.5174],
  ['450400', 4, 27.3166],
  ['450500', 6, 52.4701],
  ['450600', 3, 21.891],
  ['450700', 6, 62.8591],
  ['450800', 4, 44.5754],
  ['450900', 4, 50.1889],
  ['451000', 4, 48.136],
  ['451100', 4, 24.4756],
  ['451200', 3, 16.3536],
  ['451300', 2, 20.9323],
  ['451400', 4, 21.423],
];

describe('the approved area of a city', () => {
  test.each(SUMS)('%s: %i zones, %f km²', (city, zones, area) => {
    const found = land(city);
    expect(found?.area).toMatchObject({ ok: true, unit: 'km²', coverage: { count: zones, total: zones } });
    expect(found?.area.ok && found.area.value).toBeCloseTo(area, 6);
  });

  test('is a share of its land', () => {
    // 52.4701 km² of some 3,414 km²; published land areas of 北海 lie between 3,337 and 3,989 km².
    expect(land('450500')?.share).toMatchObject({ ok: true, unit: '%', value: expect.closeTo(1.537, 2) });
  });

  test('yields what zones with both figures yield, and says how many they are', () => {
    // 南宁高新 1,445.8 亿元 on 850 ha; 北海 two zones of more than 500 亿元 each on 1,344.36 and 1,707.25 ha.
    expect(land('450100')?.yields).toMatchObject([
      {
        question: { indicator: 'industrial-output', period: '2015', status: 'actual' },
        perArea: { ok: true, value: expect.closeTo(1445.8 / 8.5, 6), coverage: { count: 1, total: 1 } },
      },
    ]);
    expect(land('450500')?.yields[0]?.perArea).toMatchObject({
      ok: true,
      bound: 'more-than',
      value: expect.closeTo(1000 / (13.4436 + 17.0725), 6),
      coverage: { count: 2, total: 2 },
    });
    expect(land('450200')?.yields).toEqual([]);
  });
});

test('a county without a zone has no approved area, which is not zero', () => {
  expect(land('450124')).toBeUndefined();
});
