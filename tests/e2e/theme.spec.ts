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
