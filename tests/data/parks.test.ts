import gcoord from 'gcoord';
import { expect, it } from 'vitest';
import { type Row, readTable } from './readData';

const parks = readTable('data/parks.csv');
const drawn = parks.filter((row) => row.longitude !== '' || row.latitude !== '');
const failing = (rows: readonly Row[], holds: (row: Row) => boolean) =>
  rows.filter((row) => !holds(row)).map((row) => `${row.at} ${row.id}`);

it('names every place in English in Latin letters', () => {
  expect(failing(parks, (row) => /^[\x20-\x7e]+$/.test(row.name_en ?? ''))).toEqual([]);
});

it('holds the 20 parks of box 3 of the plan, each with a point', () => {
  const box = parks.filter(
    (row) => row.source === 'beibu-gulf-plan-2016' && /^专栏3(；|$)/.test(row.locator ?? ''),
  );
  expect(box).toHaveLength(20);
  expect(failing(box, (row) => row.longitude !== '')).toEqual([]);
});

it('puts every point inside the box around Guangxi, longitude first', () => {
  const inside = ({ longitude, latitude }: Row) =>
    Number(longitude) > 104.4 &&
    Number(longitude) < 112.1 &&
    Number(latitude) > 20.8 &&
    Number(latitude) < 26.4;
  expect(drawn.length).toBeGreaterThan(140);
  expect(failing(drawn, inside)).toEqual([]);
});

it('keeps points in WGS-84: the one published in GCJ-02 is converted', () => {
  const plaza = parks.find((row) => row.id === 'liudong-plaza');
  const [longitude, latitude] = gcoord.transform([109.547209349, 24.371826698], gcoord.GCJ02, gcoord.WGS84);
  expect(Number(plaza?.longitude)).toBeCloseTo(longitude ?? 0, 5);
  expect(Number(plaza?.latitude)).toBeCloseTo(latitude ?? 0, 5);
});
