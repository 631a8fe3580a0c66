import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { regionId } from './places';

test.use({
  expectedErrors:
    /Failed to load|MIME type|module script|imported module|preload CSS|dataFiles|topo\.json|unreadable|SyntaxError|Unexpected/i,
});

const SIGN_IN = { status: 200, contentType: 'text/html', body: '<p>sign in</p>' };
const MISSING = { status: 404, body: '' };
const notice = (page: Page, id: string) => page.locator(`[data-notice="${id}"]`);
const again = (page: Page, id: string) => notice(page, id).getByRole('button', { name: '重试' });

for (const [what, answer] of Object.entries({
  missing: MISSING,
  'a proxy’s page': SIGN_IN,
  cut: { contentType: 'application/json', body: '{"type":"Topology","arcs":[[' },
}))
  test(`without boundaries (${what}) figures, table and sources answer, and the map comes at the next try`, async ({
    atlas,
    page,
  }) => {
    const file = /counties\.topo\.json/;
    await page.route(file, (route) => route.fulfill(answer));
    await page.goto('./#drawing=svg&drawer=table');
    await expect(notice(page, 'boundaries')).toContainText('counties.topo.json');
    await expect(atlas.map).toHaveAttribute('data-map-state', 'error');
    await expect(atlas.title).toContainText('工业总产值');
    await expect(page.locator('.drawer tbody tr')).toHaveCount(14);
    await expect(atlas.legend).toContainText('工业总产值');
    await expect(page.getByText('正在载入')).toHaveCount(0);
    await page.getByRole('tab', { name: '排名' }).click();
    await expect(page.locator('.drawer [data-place]').first()).toBeVisible();

    await page.unroute(file);
    await again(page, 'boundaries').click();
    await atlas.waitForMap('svg');
    await expect(page.locator('.map .svg-map .regions [data-place]')).toHaveCount(14);
    await expect(notice(page, 'boundaries')).toHaveCount(0);
  });

test('data that did not arrive are asked again', async ({ atlas, page }) => {
  const file = /dataFiles-.*\.js/;
  await page.route(file, (route) => route.abort());
  await page.goto('./#drawing=svg');
  await expect(notice(page, 'data')).toContainText('数据未能载入');
  await expect(page.getByText('正在载入')).toHaveCount(0);
  await page.unroute(file);
  await again(page, 'data').click();
  await atlas.waitForMap('svg');
  await expect(atlas.title).toContainText('工业总产值');
});

test('a slow file and a slow part are said to be waited for', async ({ atlas, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const file of [/counties\.topo\.json/, /\/assets\/DataPage-.*\.js/])
    await page.route(file, async (route) => {
      await held;
      await route.continue();
    });
  await page.goto('./#drawing=svg');
  await page.getByRole('button', { name: '数据与来源' }).click();
  await expect(notice(page, 'slow-boundaries')).toContainText('连接较慢');
  const slowPart = page.locator('[data-notice^="slow-part"]');
  await expect(slowPart).toContainText('连接较慢');
  release();
  await expect(page.locator('.data-page')).toBeVisible();
  await expect(slowPart).toHaveCount(0);
  await page.keyboard.press('Escape');
  await atlas.waitForMap('svg');
  await expect(notice(page, 'slow-boundaries')).toHaveCount(0);
});

/** Parts of the page that are fetched when they are used, how each is asked for, and what shows it is there. */
const PARTS = [
  {
    chunk: 'ExportDialog',
    use: (page: Page) => page.getByRole('button', { name: '导出' }).click(),
    shows: 'dialog.export-dialog, .export-dialog',
  },
  {
    chunk: 'AreaForm',
    use: (page: Page) => page.getByRole('button', { name: '圈选区域' }).click(),
    shows: '.area-form',
  },
  {
    chunk: 'StoriesPanel',
    use: (page: Page) => page.getByRole('button', { name: '演示' }).click(),
    shows: '.stories-panel',
  },
  {
    chunk: 'DataPage',
    use: (page: Page) => page.getByRole('button', { name: '数据与来源' }).click(),
    shows: '.data-page',
  },
];

for (const { chunk, use, shows } of PARTS)
  test(`the part ${chunk} that did not arrive says so, its button stays, and it comes at the next try`, async ({
    atlas,
    page,
  }) => {
    const file = new RegExp(`/assets/${chunk}-.*\\.js`);
    await page.route(file, (route) => route.fulfill(MISSING));
    await atlas.open();
    await use(page);
    await expect(notice(page, 'part')).toContainText('未能载入');
    await expect(notice(page, 'part')).not.toContainText('http');
    await page.unroute(file);
    await again(page, 'part').click();
    await expect(page.locator(shows).first()).toBeVisible();
    await expect(notice(page, 'part')).toHaveCount(0);
  });

test('a button whose code did not arrive stands in its place and works at the next press', async ({
  atlas,
  page,
}) => {
  const file = /\/assets\/ExportMenu-.*\.js/;
  await page.route(file, (route) => route.fulfill(SIGN_IN));
  await atlas.open();
  const button = page.getByRole('button', { name: '导出' });
  await expect(button).toBeVisible();
  await page.unroute(file);
  await button.click();
  await expect(notice(page, 'part')).toHaveCount(0);
  await button.click();
  await expect(page.getByRole('dialog').first()).toBeVisible();
});

test('an export whose code did not arrive says so in words, and works at the next press', async ({
  atlas,
  page,
}) => {
  const file = /\/assets\/levelGeoJson-.*\.js/;
  await page.route(file, (route) => route.fulfill(MISSING));
  await atlas.open({ drawer: 'table' });
  const save = page.getByRole('button', { name: 'GeoJSON' });
  await save.click();
  await expect(notice(page, 'export')).toContainText('未能载入');
  await expect(notice(page, 'export')).not.toContainText('http');
  await page.unroute(file);
  const download = page.waitForEvent('download');
  await save.click();
  expect((await download).suggestedFilename()).toMatch(/geojson$/);
});

test('a presentation whose code did not arrive can be left by key and by button', async ({ atlas, page }) => {
  await page.route(/\/assets\/PresentingView-.*\.js/, (route) => route.fulfill(MISSING));
  await atlas.open({ story: 'guilin-345', presenting: '1' });
  await expect(notice(page, 'part')).toContainText('未能载入');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/presenting/);
  await expect(page.getByRole('banner')).toBeVisible();
  await page.goBack();
  await page.goto(`./#story=guilin-345&presenting=1&drawing=svg&theme=dark`);
  await page.getByRole('button', { name: '退出放映' }).click();
  await expect(page).not.toHaveURL(/presenting/);
});

test('a newer version that took the old files away is told, and comes at one press with the view kept', async ({
  atlas,
  page,
}) => {
  await atlas.open({ selection: regionId('河池') });
  await page.route(/\/assets\/ExportDialog-.*\.js/, (route) => route.fulfill(MISSING));
  await page.route(/\?asked=/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/assets\/index-[^"]*\.js/, 'assets/index-next.js'),
    });
  });
  await page.getByRole('button', { name: '导出' }).click();
  await expect(notice(page, 'part')).toContainText('已发布新版本');
  await page.unroute(/\/assets\/ExportDialog-.*\.js/);
  await notice(page, 'part').getByRole('button', { name: '载入新版本' }).click();
  await expect(notice(page, 'part')).toHaveCount(0);
  await atlas.waitForMap('svg');
  await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
});
