import { expect, test } from './atlas';
import type { Page } from './browser';

/** Presses Tab until a control of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const names = [await focused.getAttribute('aria-label'), await focused.innerText().catch(() => '')];
    if (names.some((text) => text && (typeof name === 'string' ? text === name : name.test(text)))) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

test('places are found, opened and compared without a pointer', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到地点列表');
  await page.keyboard.press('Enter');
  const list = page.getByRole('listbox', { name: '地点列表' });
  await expect(list).toBeFocused();

  await page.keyboard.press('Home');
  const options = list.getByRole('option');
  const [first, second] = [
    await options.nth(0).getAttribute('data-place'),
    await options.nth(1).getAttribute('data-place'),
  ];
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  const compared = atlas.details.locator('.comparison-table tbody');
  await expect(compared).toHaveCount(2);
  expect(await compared.nth(0).getAttribute('data-place')).toBe(first);
  expect(await compared.nth(1).getAttribute('data-place')).toBe(second);
  await page.keyboard.press('Enter');
  await expect(atlas.details).toHaveAttribute('data-place', second ?? '');
});

test('an indicator and a layout are picked without a pointer', async ({ atlas, page }) => {
  await atlas.open();
  const layout = page.getByRole('combobox', { name: '空间布局' });
  for (
    let presses = 0;
    presses < 40 && !(await layout.evaluate((field) => field === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab');
  await expect(layout).toBeFocused();
  await page.keyboard.type('345');
  await page.keyboard.press('Enter');
  await expect(atlas.title).toContainText('345');
  await tabTo(page, /3：市属三大园区/);
  await page.keyboard.press('Enter');
  await expect(atlas.details).toHaveAttribute('data-layout', 'guilin-345');
});
