import { expect, test } from './atlas';

test.describe('on the engine’s map', () => {
  test.use({ drawing: 'engine' });

  test('light, dark and high contrast follow each other, and the link keeps the choice', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'light');
    for (const theme of ['dark', 'contrast', 'light']) {
      await page.getByRole('button', { name: /^主题：/ }).click();
      await expect(root).toHaveAttribute('data-theme', theme);
      await atlas.waitForMap();
      expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('theme')).toBe(theme);
    }
  });
});

test.describe('a system that prefers dark', () => {
  test.use({ colorScheme: 'dark' });

  test('is followed until something else is chosen', async ({ atlas, page }) => {
    await atlas.open();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('where the system chooses the colours, classes keep theirs and what is chosen is told by a line', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open();
  const colours = await atlas.legend
    .locator('.legend-classes .swatch')
    .evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).backgroundColor));
  expect(new Set(colours).size).toBe(5);
  const fills = await page
    .locator('.svg-map .regions [data-place]')
    .evaluateAll((regions) => regions.map((region) => getComputedStyle(region).fill));
  expect(new Set(fills)).toEqual(new Set(colours));
  const chosen = page.locator('.choice-option input:checked + span').first();
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('who has letters twice as large gets them, with the room that they need', async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  await page.setViewportSize({ width: 1360, height: 768 });
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  // As in a window of half the size: one sheet beside the map, and nothing wider than the window.
  await expect(page.getByRole('tab', { name: '图例' })).toBeVisible();
  await expect.poll(() => size('.legend-title')).toBeGreaterThanOrEqual(24);
  await expect.poll(() => size('h1')).toBeGreaterThanOrEqual(28);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const map = await atlas.map.boundingBox();
  expect((map?.width ?? 0) * (map?.height ?? 0)).toBeGreaterThan(0.25 * 1366 * 768);
});
