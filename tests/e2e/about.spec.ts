import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './atlas';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('the page says its version, the date of its data, its licences and whom to tell of an error', async ({
  atlas,
  page,
}) => {
  await atlas.open({ page: 'data' });
  await page.getByRole('tab', { name: '关于' }).click();
  await expect(page).toHaveURL(/dataPart=about/);
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText(`广西工业空间布局图 ${version}`);
  await expect(panel).toContainText(/最新一份来源文件的日期为 \d{4}/);
  await expect(panel).toContainText('请告诉向你提供本图的单位');
  await expect(panel.getByRole('textbox', { name: /许可/ })).toHaveValue(
    /maplibre-gl \d[\s\S]*Redistributions/i,
  );
});

test('licences that cannot be read are told, and asked for again', async ({ atlas, page }) => {
  await page.route('**/licences.txt', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<p>' }),
  );
  await atlas.open({ page: 'data', dataPart: 'about' });
  const told = page.getByRole('tabpanel').getByRole('alert');
  await expect(told).toContainText('licences.txt');
  await page.unroute('**/licences.txt');
  await told.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('textbox', { name: /许可/ })).toHaveValue(/MIT License/);
});

test('the file of licences has the text of every library that ships', () => {
  const text = readFileSync(join(process.env.ATLAS_DIST ?? 'dist', 'licences.txt'), 'utf8');
  const parts = new Map(
    text
      .split(`\n${'='.repeat(78)}\n`)
      .map((part) => [/^\S+(?= \d)/.exec(part.trim())?.[0] ?? 'atlas', part]),
  );
  for (const name of [
    ...['maplibre-gl', 'solid-js', '@observablehq/plot', 'd3-array', 'pptxgenjs', 'jszip', 'idb-keyval'],
    // Of the workers and the boundaries.
    ...['@e965/xlsx', 'papaparse', 'world-atlas', '@turf/jsts'],
  ])
    expect([...parts.keys()], name).toContain(name);
  const short = [...parts].filter(([, part]) => part.length < 250).map(([name]) => name);
  expect(short, 'a name of a licence is not its text').toEqual([]);
});
