import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileReport } from '../../../src/core/ownPlaces/placesReport';

const folder = mkdtempSync(join(tmpdir(), 'read-'));

function read(...files: string[]) {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'scripts/read.ts', ...files], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const reports = stdout.split('\n').filter((line) => line !== '');
  return { reports: reports.map((line): FileReport => JSON.parse(line)), stderr, status };
}

test('a line a file, in order, also of files that are refused or are not there', () => {
  const table = join(folder, '1.csv');
  writeFileSync(table, '地区,2023年工业投资（亿元）\n南宁市,12.5\n');
  const elsewhere = join(folder, '2.csv');
  writeFileSync(elsewhere, '产品,2023年产量（万t）\n钢材,1\n水泥,2\n');
  const empty = join(folder, '3.xlsx');
  writeFileSync(empty, '');
  const missing = join(folder, 'nowhere.xlsx');
  const { reports, stderr, status } = read(table, elsewhere, empty, missing);
  expect(reports.map(({ file, outcome }) => [file, outcome])).toEqual([
    [table, 'read'],
    [elsewhere, 'refused'],
    [empty, 'refused'],
    [missing, 'refused'],
  ]);
  expect(reports[0]?.tables[0]?.facts[0]).toMatchObject({ cell: 'B2', place: '450100', value: 12.5 });
  expect(reports[1]?.message).toEqual({
    zh: '没有读出数据：没有找到广西的地点。',
    en: 'No figure read: No place of Guangxi was found.',
  });
  expect(stderr).toContain(`${missing}: `);
  expect(status).toBe(1);
});

test('all that can be opened ends with 0, no file with 2', () => {
  const table = join(folder, '4.csv');
  writeFileSync(table, 'not a table');
  expect(read(table).status).toBe(0);
  expect(read().status).toBe(2);
});

test('tables of points and GeoJSON are told as places, with the datum proposed and counts per county', () => {
  const table = join(folder, '5.csv');
  writeFileSync(table, '名称,所在县区,经度,纬度\n甲,青秀区,108.42,22.81\n乙,青秀区,,\n');
  const shapes = join(folder, '6.geojson');
  const ring = [
    [108.4, 22.8],
    [108.5, 22.8],
    [108.5, 22.9],
    [108.4, 22.8],
  ];
  writeFileSync(shapes, JSON.stringify({ type: 'Polygon', coordinates: [ring] }));
  const { reports, status } = read(table, shapes);
  expect(status).toBe(0);
  expect(reports[0]).toMatchObject({ outcome: 'asks', tables: [] });
  expect(reports[0]?.places?.[0]).toMatchObject({
    kind: 'points',
    records: 2,
    used: 1,
    counties: [{ place: '450103', count: 1 }],
    datum: { proposal: 'wgs84', undeclared: 1, withCounty: 1 },
    setAside: [{ cells: '3', rule: 'no-coordinates' }],
  });
  expect(reports[1]?.places?.[0]).toMatchObject({ kind: 'shapes', shapes: 1 });
});
