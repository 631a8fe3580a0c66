import { expect, test } from './atlas';
import { regionId } from './places';

const NO_GRAPHICS = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking'];

test.use({
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: NO_GRAPHICS }),
});

// Whoever asks for the engine is told why it is not there.
test('without WebGL2 the page says so, and the SVG map answers', async ({ atlas, page }) => {
  await page.goto('./#drawing=engine');
  await atlas.waitForMap('svg');
  await expect(page.locator('[data-notice="engine"]')).toContainText('不支持 WebGL2');
  await expect(page.locator('[data-notice="engine"]')).not.toContainText('http');
  const regions = page.locator('.svg-map .regions [data-place]');
  await expect(regions).toHaveCount(14);
  await page
    .locator(`.svg-map .regions [data-place="${regionId('河池')}"]`)
    .first()
    .click();
  await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
});

test('without WebGL2 the places chosen now are outlined and no others, by pointer as by keyboard', async ({
  atlas,
  page,
}) => {
  await page.goto('./');
  await atlas.waitForMap('svg');
  const region = (name: string) => page.locator(`.svg-map .regions [data-place="${regionId(name)}"]`);
  /** An outline is a line over its casing. */
  const outlines = page.locator('.svg-map .place-mark.selected');
  const shape = (name: string) => region(name).getAttribute('d');
  await region('河池').click();
  await expect(outlines).toHaveCount(2);
  await expect(outlines.last()).toHaveAttribute('d', (await shape('河池')) ?? '');

  // Another indicator draws the map anew; the outline is not baked into it.
  await atlas.pickIndicator('地区生产总值');
  await page.locator(`[data-walk="${regionId('柳州')}"]`).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(atlas.details).toHaveAttribute('data-place', regionId('桂林'));
  await expect(outlines).toHaveCount(2);
  await expect(outlines.last()).toHaveAttribute('d', (await shape('桂林')) ?? '');
  await expect(page.locator('.svg-map [data-chosen]')).toHaveCount(0);

  await page.getByRole('button', { name: '关闭面板' }).click();
  await expect(atlas.details).toHaveCount(0);
  await expect(outlines).toHaveCount(0);
  await expect(page.locator('.svg-map title')).toHaveCount(0);
});

test('without WebGL2 the figures stand in a table and the layouts in a list', async ({ page, atlas }) => {
  await page.goto('./#drawing=engine');
  await atlas.waitForMap('svg');
  await page.getByText('数据表', { exact: true }).click();
  await expect(page.locator('.plain-table tbody tr')).toHaveCount(14);
  await page.getByText('布局列表', { exact: true }).click();
  await expect(page.locator('.plain-layouts > li[data-layout="guilin-345"]')).toContainText('345');
});
