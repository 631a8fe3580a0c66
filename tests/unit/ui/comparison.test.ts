import { describe, expect, test } from 'vitest';
import { areaColumn, placeColumn, type WideColumn } from '../../../src/ui/comparison/wideColumns';
import { wideRows } from '../../../src/ui/comparison/wideRows';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const OUTPUT = { indicator: 'industrial-output', period: '2017', status: 'actual' } as const;
const output = (place: string) =>
  dataset.figures.find(
    (figure) => figure.place === place && figure.indicator === OUTPUT.indicator && figure.period === '2017',
  )?.value ?? Number.NaN;
const row = (columns: readonly WideColumn[], base: string) =>
  wideRows({ dataset, boundaries: atlasBoundaries(), columns, base, language: 'zh' })
    .flatMap(({ rows }) => rows)
    .find(({ indicator }) => indicator.id === OUTPUT.indicator);

describe('the wide comparison', () => {
  const columns = ['450100', '450200', 'beibu-gulf'].map((id) => placeColumn(dataset, id, id, 'zh'));
  test('sets each place against the base', () => {
    const [own, other] = row(columns, '450100')?.cells ?? [];
    expect(own?.difference).toBeUndefined();
    expect(other?.difference).toBeCloseTo(output('450200') - output('450100'), 9);
    expect(other?.ratio).toBeCloseTo(output('450200') / output('450100'), 9);
    expect(other?.rank).toBe(1);
    expect(other?.percentile).toBeCloseTo((13.5 / 14) * 100, 9);
  });
  test('adds up a group’s members where it has no figure of its own, and ranks it among none', () => {
    const group = row(columns, '450100')?.cells[2];
    const members = dataset.groups.get('beibu-gulf')?.members ?? [];
    const sum = members.reduce((total, member) => total + output(member), 0);
    expect(group?.answer).toMatchObject({ computed: true });
    expect(group?.answer?.value).toBeCloseTo(sum, 6);
    expect(group?.rank).toBeUndefined();
  });
  test('weighs an area by the share of each member inside', () => {
    const members = [
      { place: '450100', share: 0.5 },
      { place: '450500', share: 1 },
    ];
    const area = areaColumn(dataset, { name: 'area', rule: 'area-weighted', members }, 0, 'zh');
    expect(area.valueOf(OUTPUT)?.value).toBeCloseTo(output('450100') / 2 + output('450500'), 9);
    expect(area.valueOf(OUTPUT)?.text).toMatch(/^约/);
  });
  test('an area that lacks a member’s figure shows no value', () => {
    const members = [
      { place: '450100', share: 1 },
      { place: '450103', share: 1 },
    ];
    const counties = areaColumn(
      dataset,
      { name: 'area', rule: 'touches', members: members.slice(1) },
      0,
      'zh',
    );
    expect(counties.valueOf(OUTPUT)).toBeUndefined();
  });
});
