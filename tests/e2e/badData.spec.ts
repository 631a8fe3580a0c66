import { expect, test } from './atlas';

const FILE = 'data/figures/gov-dashboard-2017.csv';
const BROKEN = '45O100,industrial-output,2017,many,exact,actual,gov-dashboard-2017';
const NANNING = /450100,industrial-output,2017,[\d.]+,exact,actual,gov-dashboard-2017/;
const DATA_CHUNK = /\/assets\/dataFiles-.*\.js$/;

test('a row that breaks the contract is named with file, line and value, and the rest works', async ({
  atlas,
  page,
}) => {
  await page.route(DATA_CHUNK, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    expect(body).toMatch(NANNING);
    await route.fulfill({ response, body: body.replace(NANNING, BROKEN) });
  });
  await atlas.open();
  const notice = page.locator('[data-notice="problems"]');
  await expect(notice).toContainText(new RegExp(`${FILE}:\\d+`));
  await expect(notice).toContainText('many');

  await expect(atlas.caption).toContainText('13/14 个市有数据');
  await expect(atlas.legend).toContainText('无数据');
  await atlas.pickIndicator('地区生产总值');
  await expect(atlas.caption).toContainText('14/14 个市有数据');
});

test.describe('data that cannot be read at all', () => {
  test.use({ expectedErrors: /dataFiles|Failed to load resource/ });

  test('is said, with no map that pretends', async ({ atlas, page }) => {
    await page.route(DATA_CHUNK, (route) => route.abort());
    await page.goto('./');
    await expect(page.locator('[data-notice="data"]')).toContainText('数据未能载入');
    await expect(atlas.map).toHaveAttribute('data-map-state', 'error');
  });
});

test.describe('boundaries that cannot be read', () => {
  test.use({ expectedErrors: /counties\.topo|Failed to load resource/ });

  test('are said by name', async ({ atlas, page }) => {
    await page.route(/counties\.topo\.json$/, (route) => route.fulfill({ status: 500 }));
    await page.goto('./');
    await expect(page.locator('[data-notice="boundaries"]')).toContainText('counties.topo.json');
    await expect(atlas.map).toHaveAttribute('data-map-state', 'error');
  });
});
