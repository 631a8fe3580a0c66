import { expect, test } from './atlas';

test('English is one click away, stays in the link, and the way back is too', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(atlas.title).toContainText('One core, two belts');
  await expect(atlas.title).toContainText('Gross industrial output');
  await page.reload();
  await atlas.waitForMap();
  await expect(atlas.title).toContainText('One core, two belts');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(atlas.title).toContainText('一核两带');
});

test('no Chinese text is left in the English interface', async ({ atlas, page }) => {
  await atlas.open({ language: 'en', element: 'coastal-belt' });
  const chinese = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const isShown =
        parentElement?.checkVisibility() && !parentElement.closest('[lang="zh-CN"], svg, noscript, .locator');
      if (isShown && /\p{Script=Han}/u.test(textContent ?? '')) found.push(textContent?.trim() ?? '');
    }
    return found;
  });
  // A locator stays as its source numbers itself.
  expect(chinese.filter((text) => !/^Clause: 第/.test(text))).toEqual([]);
});
