import { readFileSync } from 'node:fs';
import * as sheetJs from '@e965/xlsx';
import type { Feature, MultiPolygon } from 'geojson';
import Papa from 'papaparse';
import { type Atlas, expect, test } from './atlas';
import { answerOf } from './figuresOnFile';
import { nameOf, regionsAt } from './sphere';

const OUTPUT = { indicator: 'industrial-output', period: '2017', status: 'actual' };

/** Clicks an export button of the table and gives the path of what was downloaded. */
async function download(atlas: Atlas, button: string): Promise<{ name: string; path: string }> {
  const started = atlas.page.waitForEvent('download');
  await atlas.page.getByRole('button', { name: button, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test('CSV holds a row a place with value, source and locator, and opens in Excel', async ({ atlas }) => {
  await atlas.open({ drawer: 'table' });
  const { name, path } = await download(atlas, 'CSV');
  expect(name).toBe('industrial-output-city-2017.csv');
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(14);
  for (const city of regionsAt('city')) {
    const row = data.find((each) => each.地点代码 === city);
    expect(row?.地点).toBe(nameOf(city));
    expect(Number(row?.数值)).toBe(answerOf(city, OUTPUT));
    expect(row?.位置).toContain(nameOf(city));
  }
});

test('XLSX holds numbers as numbers, with a sheet of sources and one of notes', async ({ atlas }) => {
  await atlas.open({ drawer: 'table', scope: 'layout' });
  const { path } = await download(atlas, 'XLSX');
  const { Sheets } = sheetJs.read(readFileSync(path));
  const byName = new Map(
    Object.entries(Sheets).map(([name, sheet]) => [
      name,
      sheetJs.utils.sheet_to_json<unknown[]>(sheet, { header: 1 }),
    ]),
  );
  expect([...byName.keys()]).toEqual(['数据', '来源', '说明']);
  const [header = [], ...rows] = byName.get('数据') ?? [];
  expect(rows).toHaveLength(6);
  const column = header.indexOf('数值');
  for (const row of rows) expect(row[column]).toBe(answerOf(String(row[0]), OUTPUT));
  expect(JSON.stringify(byName.get('来源'))).toContain('gov-dashboard-2017');
  expect(JSON.stringify(byName.get('说明'))).toContain('示意图，不作划界依据');
});

test('GeoJSON holds what is filtered, wound after RFC 7946', async ({ atlas }) => {
  await atlas.open({ drawer: 'table', brush: '2000,6000' });
  const { path } = await download(atlas, 'GeoJSON');
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: Feature<MultiPolygon>[] };
  const kept = regionsAt('city').filter((city) => (answerOf(city, OUTPUT) ?? 0) >= 2000);
  expect(features.map(({ id }) => id).sort()).toEqual(kept.sort());
  for (const { geometry, properties, id } of features) {
    expect(properties?.value).toBe(answerOf(String(id), OUTPUT));
    const ring = geometry.coordinates[0]?.[0] ?? [];
    const turning = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
      const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
      return sum + beforeX * y - x * beforeY;
    }, 0);
    expect(turning).toBeGreaterThan(0);
    expect(ring[0]).toEqual(ring.at(-1));
  }
});

test('the copied table is cells parted by tabs, and the copied link opens the same view', async ({
  atlas,
  page,
  context,
  newVisitor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open({ drawer: 'table', brush: '2000,6000' });
  const rows = page.locator('.data-table tbody tr');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  await page.getByRole('button', { name: '复制表格' }).click();
  await expect(page.getByText(`已复制 ${count} 行`)).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  expect(lines).toHaveLength(count + 1);
  expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);

  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await newVisitor();
  await other.goto(link);
  await expect(other.locator('.data-table tbody tr')).toHaveCount(count);
});

test('a table narrowed to national parks says their sum, and its file holds these rows as sorted', async ({
  atlas,
}) => {
  await atlas.open({
    drawer: 'table',
    level: 'park',
    indicator: 'planned-area',
    period: '2016/2020',
    status: 'target',
  });
  const table = atlas.page.locator('.table-view');
  await table.getByText('条件', { exact: true }).click();
  await table.getByRole('combobox', { name: '级别' }).selectOption('国家级');
  await expect(table.locator('tfoot')).toContainText('1,665.00');
  const { path } = await download(atlas, 'CSV');
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data[0]?.地点代码).toBe('dongxing-pilot');
  expect(data.every((row) => row.级别?.includes('国家级'))).toBe(true);
});
