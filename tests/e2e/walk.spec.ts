import { expect, test } from './atlas';
import type { Locator, Page } from './browser';
import { regionId } from './places';
import { violationsOf } from './violations';

/** The places over the map, as assistive technology meets them. */
const walkOf = (page: Page): Locator => page.getByRole('application', { name: /^可走动的地图：/ });

/** Enters the map by its skip link and walks to where it begins. */
async function enterMap(page: Page) {
  await page.getByRole('link', { name: '跳到地图' }).focus();
  await page.keyboard.press('Enter');
  await expect(walkOf(page).locator(':focus')).toBeVisible();
}

const here = (page: Page) => walkOf(page).locator(':focus');

test('the map is walked by arrow keys: true neighbours, the sea, what differs most, and back', async ({
  atlas,
  page,
}) => {
  await atlas.open({ selection: regionId('来宾') });
  await expect(walkOf(page).getByRole('button')).toHaveCount(14);
  await expect(walkOf(page).locator('[tabindex="0"]')).toHaveCount(1);
  await enterMap(page);
  await expect(here(page)).toHaveAccessibleName(
    /^来宾市，[\d,.]+亿元，由低到高第 \d 档（共 5 档，.+），第 \d+ 位，共 14$/,
  );

  // Which neighbour of 来宾 has the highest output, and where does it lie?
  const status = page.locator('[role="status"]', { hasText: /来宾/ });
  await page.keyboard.press('d');
  await expect(here(page)).toHaveAccessibleName(/^柳州市，/);
  await expect(status).toContainText('与来宾市相差最大的相邻地点：柳州市比来宾市高');
  await page.keyboard.press('b');
  await expect(here(page)).toHaveAccessibleName(/^来宾市，/);
  await page.keyboard.press('n');
  await expect(status).toContainText(/在来宾市的.+方，中心相距约 \d+ 公里/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowUp');
  await expect(here(page)).toHaveAccessibleName(/^柳州市，/);

  // Numbers on the map are the start of their places' names.
  const first = walkOf(page).locator('.numbered').filter({ hasText: /^1$/ });
  await expect(first).toHaveAccessibleName(/^1 .+市，/);
  const name = ((await first.getAttribute('aria-label')) ?? '').replace(/^1 /, '').split('，')[0] ?? '';
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAccessibleName(new RegExp(`^${name}，`));

  await page.keyboard.press('l');
  await expect(here(page)).toHaveAccessibleName(/第 14 位，共 14/);
  await page.keyboard.press('h');
  await expect(here(page)).toHaveAccessibleName(/第 1 位，共 14/);
});

test('Enter opens, Escape returns to the place on the map, Space compares', async ({ atlas, page }) => {
  await atlas.open();
  await enterMap(page);
  await page.keyboard.press('h');
  const place = (await here(page).getAttribute('data-walk')) ?? '';
  await page.keyboard.press('Enter');
  await expect(atlas.details).toHaveAttribute('data-place', place);
  await expect(atlas.details.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.details).toHaveCount(0);
  await expect(here(page)).toHaveAttribute('data-walk', place);
  await page.keyboard.press(' ');
  await expect(here(page)).toHaveAttribute('aria-pressed', 'true');
});

test('the walk goes on among counties and parks, and says what has no figure', async ({ atlas, page }) => {
  await atlas.open({ level: 'county' });
  await enterMap(page);
  await expect(walkOf(page).getByRole('button')).toHaveCount(111);
  await page.keyboard.press('m');
  await expect(here(page)).toHaveAccessibleName(/，(无数据|不可比)$/);
  await page.keyboard.press('p');
  await expect(here(page)).toHaveAttribute('data-walk', /^[a-z]/);
  await page.keyboard.press('?');
  await expect(page.getByRole('status', { name: '地图按键' })).toContainText('方向键');
  expect(await violationsOf(page)).toEqual([]);
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`the focus on the map is seen in the ${theme} theme`, async ({ atlas, page }, info) => {
    await atlas.open({ theme });
    await enterMap(page);
    await expect(here(page)).toHaveCSS('outline-style', 'solid');
    await page.screenshot({ path: info.outputPath('focus.png') });
  });

test('the map is read as text beside it, brief, full and by what is in sight', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: '文字地图' }).click();
  const text = page.getByRole('region', { name: '文字地图' });
  await expect(text).toContainText(/最高：柳州市，[\d,.]+亿元/);
  await page.getByLabel('详略').selectOption('full');
  await expect(text).toContainText(/北面柳州市，比这里高 [\d,.]+亿元/);
  await page.getByLabel('详略').selectOption('sight');
  await expect(text).toContainText('画面内有 14 个地点，共 14 个');
  expect(await violationsOf(page)).toEqual([]);
});
