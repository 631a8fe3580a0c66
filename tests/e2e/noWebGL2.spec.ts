import { expect, test } from './atlas';
import { regionId } from './places';

const NO_GRAPHICS = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking'];

test.use({
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: NO_GRAPHICS }),
});

test('without WebGL2 the page says so, and the SVG map answers', async ({ atlas, page }) => {
  await page.goto('./');
  await atlas.waitForMap('svg');
  await expect(page.locator('[data-notice="webgl2"]')).toContainText('不支持 WebGL2');
  const regions = page.locator('.svg-map .regions [data-place]');
  await expect(regions).toHaveCount(14);
  await page
    .locator(`.svg-map .regions [data-place="${regionId('河池')}"]`)
    .first()
    .click();
  await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
});

test('without WebGL2 the figures stand in a table and the layouts in a list', async ({ page, atlas }) => {
  await page.goto('./');
  await atlas.waitForMap('svg');
  await page.getByText('数据表', { exact: true }).click();
  await expect(page.locator('.plain-table tbody tr')).toHaveCount(14);
  await page.getByText('布局列表', { exact: true }).click();
  await expect(page.locator('.plain-layouts > li[data-layout="guilin-345"]')).toContainText('345');
});
