import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { regionId } from './places';

test.use({
  drawing: 'engine',
  expectedErrors: /Failed to load|MIME type|module script|preload CSS|WebGL|worker/i,
});

const notice = (page: Page) => page.locator('[data-notice="engine"]');
const again = (page: Page) => notice(page).getByRole('button', { name: '再试一次' });
const region = (page: Page, name: string) =>
  page.locator(`.svg-map .regions [data-place="${regionId(name)}"]`);

const SIGN_IN = { status: 200, contentType: 'text/html', body: '<p>sign in</p>' };

/** Every file of the engine, and how each may fail to arrive. */
const FAULTS = [
  { what: 'the code is missing', file: /\/assets\/map-.*\.js$/, answer: { status: 404 } },
  { what: 'the code is a page', file: /\/assets\/map-.*\.js$/, answer: SIGN_IN },
  {
    what: 'the code is cut',
    file: /\/assets\/map-.*\.js$/,
    answer: { contentType: 'text/javascript', body: 'export {' },
  },
  { what: 'the stylesheet is missing', file: /\/assets\/map-.*\.css$/, answer: { status: 404 } },
  {
    what: 'the stylesheet is cut',
    file: /\/assets\/map-.*\.css$/,
    answer: { contentType: 'text/css', body: '.maplibregl-map{' },
  },
  { what: 'the worker is missing', file: /maplibre-gl-worker-.*\.js$/, answer: { status: 404 } },
  { what: 'the worker is a page', file: /maplibre-gl-worker-.*\.js$/, answer: SIGN_IN },
];

for (const { what, file, answer } of FAULTS) {
  test(`where ${what} the SVG map stands and says so, and the engine comes at the next try`, async ({
    atlas,
    page,
  }) => {
    await page.route(file, (route) => route.fulfill(answer));
    await page.goto('./#camera=108.3,23.6,6');
    await expect(notice(page)).toContainText('地图改以矢量图显示');
    await expect(notice(page)).not.toContainText(/http|[a-z]{3,} [a-z]{3,}/);
    await atlas.waitForMap('svg');
    await region(page, '河池').first().click();
    await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
    await expect(atlas.map).toHaveAttribute('data-map-state', 'svg');

    await page.unroute(file);
    await again(page).click();
    await atlas.waitForMap();
    await expect(notice(page)).toHaveCount(0);
    await expect(page.locator('.svg-map')).toHaveCount(0);
    await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
  });
}

test('where workers are refused the map is never called ready while it is empty', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    });
  });
  await page.goto('./');
  await expect(notice(page)).toContainText('地图改以矢量图显示');
  await atlas.waitForMap('svg');
  await expect(page.locator('.svg-map .regions [data-place]')).toHaveCount(14);
});

/** Takes the WebGL context of a map away, and says whether the browser may give it back. */
const loseContext = (page: Page, canvasOf = '.engine-map canvas') =>
  page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector);
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!lose) throw new Error('no context to lose');
    Object.assign(window, { giveBack: () => lose.restoreContext() });
    lose.loseContext();
  }, canvasOf);

test('a context that stays away gives the map to SVG, and one that returns brings the engine back', async ({
  atlas,
  page,
}) => {
  await atlas.openAt({ longitude: 108.3, latitude: 23.6, zoom: 6.4 });
  await loseContext(page);
  await atlas.waitForMap('svg');
  await expect(notice(page)).toContainText('地图改以矢量图显示');
  await expect(region(page, '河池')).toHaveCount(1);
  await page.getByRole('button', { name: '放大' }).click();
  await expect(page).toHaveURL(/camera=[^&]*7\.4/);

  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await atlas.waitForMap();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('.svg-map')).toHaveCount(0);
  await expect(page).toHaveURL(/camera=[^&]*7\.4/);

  await loseContext(page);
  await atlas.waitForMap('svg');
  await again(page).click();
  await atlas.waitForMap();
});

test('a second map whose context stays away goes on as SVG beside the first one’s engine, and comes back', async ({
  atlas,
  page,
}) => {
  await atlas.open({ second: 'industrial-investment,2017,actual', compareMaps: 'side' });
  const second = page.locator('.second-map');
  await expect(second).toHaveAttribute('data-second-map-state', 'ready', { timeout: 60_000 });
  await loseContext(page, '.second-map canvas');
  await expect(second).toHaveAttribute('data-second-map-state', 'svg');
  const told = page.locator('[data-notice="second-map"]');
  await expect(told).toContainText('矢量图');
  await second
    .locator(`.regions [data-place="${regionId('百色')}"]`)
    .first()
    .click();
  await expect(atlas.details).toHaveAttribute('data-place', regionId('百色'));
  await expect(atlas.map).toHaveAttribute('data-map-state', 'ready');

  await told.getByRole('button', { name: '再试一次' }).click();
  await expect(second).toHaveAttribute('data-second-map-state', 'ready', { timeout: 60_000 });
  await expect(told).toHaveCount(0);
});
