import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from './atlas';
import { violationsOf } from './violations';

/** National parks within 50 km of a port that work in electronics, as a link says it. */
const ASKED = 'national~~electronics~~~port,50';

test('national parks within 50 km of a port that work in electronics are found, marked and kept in the link', async ({
  atlas,
}) => {
  const { page, legend } = atlas;
  await atlas.open({ drawer: 'finder', layout: '' });
  const results = page.getByRole('region', { name: '查找结果' });
  await expect(results.getByText('未设条件')).toBeVisible();
  await page.getByLabel('级别', { exact: true }).selectOption({ label: '国家级' });
  await page.getByLabel('产业', { exact: true }).selectOption({ label: '电子信息' });
  await page.getByLabel('距离', { exact: true }).selectOption({ label: '港口' });
  await expect(results.getByRole('status').first()).toHaveText('3 个符合，0 个可能，0 个无法判断');
  await expect(results.locator('[data-group=found] li')).toHaveText([
    /广西北海出口加工区.*电子信息、精密机械、生物制药.*距北海港 5\.6 km/,
    /广西北海高新技术产业园区.*距北海港 5\.6 km/,
    /中国—马来西亚钦州产业园区.*距钦州港 7\.7 km/,
  ]);
  await expect(results.getByText('未量到（位置不详）：南宁港。')).toBeVisible();
  await expect(legend.getByText('符合条件（3）')).toBeVisible();
  expect(decodeURIComponent(page.url())).toContain(`finder=${ASKED}`);

  await page.getByLabel('以内（km）').fill('12');
  await page.getByLabel('以内（km）').press('Enter');
  await expect(results.getByRole('status').first()).toHaveText('0 个符合，3 个可能，0 个无法判断');
  await page.goBack();
  await expect(results.getByRole('status').first()).toHaveText('3 个符合，0 个可能，0 个无法判断');

  await results.getByRole('button', { name: '前 3 个加入对比' }).click();
  expect(page.url()).toContain('comparison=beihai-epz,beihai-hitech,china-malaysia-qinzhou');
  await page.getByRole('button', { name: '去掉“国家级”' }).click();
  await expect(results.getByRole('status').first()).not.toHaveText(/^3 个符合/);
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(legend.getByText('符合条件')).toHaveCount(0);
});

test('a found table is taken along with sources, and parks without a position stand apart', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open({ drawer: 'finder', layout: '', finder: 'provincial~~electronics~~~port,50' });
  const results = page.getByRole('region', { name: '查找结果' });
  await expect(results.getByRole('status').first()).toHaveText('1 个符合，0 个可能，5 个无法判断');
  await results.getByText('无法判断（5）').click();
  await expect(results.locator('[data-group=undecided] li').first()).toContainText('位置不详');
  await results.getByRole('button', { name: '表格', exact: true }).click();
  await expect(results.locator('[data-group=found] tbody tr')).toHaveCount(1);
  expect(await violationsOf(page)).toEqual([]);

  const started = page.waitForEvent('download');
  await results.getByRole('button', { name: 'CSV', exact: true }).click();
  const text = readFileSync(await (await started).path(), 'utf8').slice(1);
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data.map((row) => row.结果)).toEqual(['符合', ...Array(5).fill('无法判断')]);
  expect(data[0]?.地点).toBe('广西北海工业园区');
  expect(data[0]?.['核准面积 (km²)']).toBe('13.4436');
  expect(data[0]?.来源).toContain('序号1495');
});

test('the approved area of a city stands in its panel with how many zones it adds up', async ({ atlas }) => {
  await atlas.open({ selection: '450500', layout: '' });
  const roles = atlas.details.getByRole('region', { name: '定位与结果' });
  await expect(roles).toContainText(/开发区核准面积\s*52\.47 km²\s*（6\/6/);
  await expect(roles).toContainText(/占本地土地\s*1\.54 %/);
});
