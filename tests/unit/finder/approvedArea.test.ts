import { describe, expect, test } from 'vitest';
import { answer, plainAnswer } from '../../../src/core/answer';
import { approvedLand } from '../../../src/core/finder/approvedArea';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import type { Normalisation } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset, atlasFiles } from '../../fixtures/atlas';

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

/** `text unit` of what a city answers to its approved area. */
const answerOf = (place: string, normalisation: Normalisation = 'amount') => {
  const question = {
    place,
    indicator: 'approved-area',
    period: '2018',
    status: 'actual',
    normalisation,
  } as const;
  return answer(atlasDataset(), atlasBoundaries(), question, 'zh');
};

describe('the approved area as an indicator', () => {
  test.each(SUMS)('%s answers the sum of its %i zones, and leads to them', (city, zones, area) => {
    const found = answerOf(city);
    expect(found).toMatchObject({ ok: true, rule: 'member-sum', unit: 'km²', conflict: false });
    expect(found.ok && found.value).toBeCloseTo(area, 9);
    expect(found.ok && found.figures.length).toBe(zones + 1);
  });

  test('is set against land in per cent, and residents', () => {
    expect(answerOf('450500', 'per-area')).toMatchObject({ ok: true, text: '1.54', unit: '%' });
    // 52.4701 km² over 1,853,227 residents at the census.
    expect(answerOf('450500', 'per-resident')).toMatchObject({ ok: true, unit: 'km²/万人' });
  });

  test('is no figure of a document, and none of a city where a zone lacks its own', () => {
    expect(atlasDataset().figures.some(({ behind }) => behind)).toBe(false);
    const files = atlasFiles();
    const path = 'data/figures/development-zone-catalogue-2018.csv';
    const rows = files[path]?.split('\n').filter((row) => !row.startsWith('nanning-etdz,approved-area'));
    const dataset = buildDataset({ ...files, [path]: rows?.join('\n') ?? '' });
    const key = { indicator: 'approved-area', period: '2018', status: 'actual' } as const;
    expect(plainAnswer(dataset, { ...key, place: '450100' }, 'zh')).toMatchObject({ reason: 'no-figure' });
    expect(plainAnswer(dataset, { ...key, place: '450200' }, 'zh').ok).toBe(true);
  });
});

test('a county without a zone has no approved area, which is not zero', () => {
  expect(land('450124')).toBeUndefined();
});
