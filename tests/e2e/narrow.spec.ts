import { expect, test } from './atlas';
import { regionId } from './places';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.describe('on the engine’s map', () => {
  test.use({ drawing: 'engine' });

  test('at 390 px everything is in one sheet, and nothing runs over the edge', async ({ atlas, page }) => {
    await atlas.open();
    const sheet = page.getByRole('region', { name: '面板' });
    const handle = sheet.getByRole('button', { name: /面板/ }).first();
    await handle.focus();
    for (const [key, stop] of [
      ['ArrowUp', 'full'],
      ['ArrowDown', 'half'],
      ['ArrowDown', 'peek'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(sheet).toHaveAttribute('data-stop', stop);
    }
    await sheet.getByRole('tab', { name: '选择' }).tap();
    await expect(sheet).toHaveAttribute('data-stop', 'half');
    await atlas.pickIndicator('地区生产总值');
    await sheet.getByRole('tab', { name: '图例' }).tap();
    await expect(atlas.legend).toContainText('地区生产总值');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

test('at 390 px a place opens in the sheet', async ({ atlas, page }) => {
  await atlas.open({ selection: regionId('桂林') });
  const sheet = page.getByRole('region', { name: '面板' });
  await expect(sheet.getByRole('tab', { name: '地点' })).toHaveAttribute('aria-selected', 'true');
  await expect(atlas.details).toHaveAttribute('data-place', regionId('桂林'));
  await expect(atlas.details).toContainText('第');
});
