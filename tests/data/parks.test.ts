import gcoord from 'gcoord';
import { expect, it } from 'vitest';
import { type Row, readHeader, readTable } from './readData';

const COLUMNS =
  'id,name_zh,name_en,aliases,kind,parent,city,county,longitude,latitude,accuracy_km,basis_zh,basis_en,' +
  'point_source,placement,reason_zh,reason_en,grade,industries,source,locator';
const KINDS = new Set(
  'park sub-park port airport project logistics customs-zone county-cluster farm place new-district'.split(
    ' ',
  ),
);

const parks = readTable('data/parks.csv');
const drawn = parks.filter((row) => row.longitude !== '' || row.latitude !== '');
const failing = (rows: readonly Row[], holds: (row: Row) => boolean) =>
  rows.filter((row) => !holds(row)).map((row) => `${row.at} ${row.id}`);

it('has the columns of the contract', () => expect(readHeader('data/parks.csv')).toBe(COLUMNS));

it('names every place in both languages', () => {
  expect(failing(parks, (row) => row.name_zh !== '' && /^[\x20-\x7e]+$/.test(row.name_en ?? ''))).toEqual([]);
});

it('uses the kinds of the contract', () => {
  expect(failing(parks, (row) => KINDS.has(row.kind ?? ''))).toEqual([]);
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

it('states accuracy, basis and source of every point', () => {
  const complete = (row: Row) =>
    Number(row.accuracy_km) > 0 &&
    [row.basis_zh, row.basis_en, row.point_source].every((cell) => cell !== '');
  expect(failing(drawn, complete)).toEqual([]);
});

it('states no accuracy where there is no point', () => {
  const bare = parks.filter((row) => row.longitude === '');
  expect(failing(bare, (row) => row.latitude === '' && row.accuracy_km === '')).toEqual([]);
});

it('says why wherever a placement is inferred', () => {
  expect(failing(parks, (row) => row.placement === 'stated' || row.placement === 'inferred')).toEqual([]);
  const inferred = parks.filter((row) => row.placement === 'inferred');
  expect(failing(inferred, (row) => row.reason_zh !== '' && row.reason_en !== '')).toEqual([]);
});

it('names where in the document each place stands', () => {
  expect(failing(parks, (row) => row.locator !== '' && !/\bl\.\s*\d/.test(row.locator ?? ''))).toEqual([]);
});
