import { Atlas, expect, test } from './atlas';
import { regionId } from './places';

test('a link opened by somebody else restores layout, indicator, period and comparison', async ({
  atlas,
  page,
  newVisitor,
}) => {
  await atlas.open();
  await atlas.pickLayout('345');
  await atlas.pickIndicator('地区生产总值');
  await page.getByRole('button', { name: '地点列表' }).click();
  const list = page.getByRole('listbox', { name: '地点列表' });
  for (const city of ['南宁', '桂林', '来宾']) {
    await list.locator(`[role=option][data-place="${regionId(city)}"]`).click();
    await atlas.details.getByRole('button', { name: '加入对比' }).click();
  }
  await page.getByRole('button', { name: '对比（3）' }).click();
  const rows = atlas.details.locator('.comparison-table tbody');
  await expect(rows).toHaveCount(3);
  const title = await atlas.title.innerText();
  const texts = await rows.allInnerTexts();

  const other = new Atlas(await newVisitor());
  await other.page.goto(page.url());
  await other.waitForMap();
  await expect(other.title).toHaveText(title);
  await expect(other.page.getByRole('combobox', { name: '哪种布局' })).toHaveValue('桂林“345”');
  expect(await other.details.locator('.comparison-table tbody').allInnerTexts()).toEqual(texts);
});

test('Back and Forward go through what was chosen, and a reload keeps it', async ({ atlas, page }) => {
  await atlas.open();
  const first = await atlas.title.innerText();
  await atlas.pickLayout('345');
  const second = await atlas.title.innerText();
  await atlas.pickIndicator('地区生产总值');
  const third = await atlas.title.innerText();
  expect(new Set([first, second, third]).size).toBe(3);

  await page.goBack();
  await expect(atlas.title).toHaveText(second);
  await page.goBack();
  await expect(atlas.title).toHaveText(first);
  await page.goForward();
  await expect(atlas.title).toHaveText(second);
  await page.reload();
  await atlas.waitForMap();
  await expect(atlas.title).toHaveText(second);
});

test('a broken link falls back to what it can show and says what it did not understand', async ({
  atlas,
}) => {
  await atlas.open({ indicator: 'happiness', layout: 'guilin-345', period: '1066', colour: 'loud' });
  await expect(atlas.title).toContainText('345');
  const notice = atlas.page.locator('[data-notice="link"]');
  for (const text of ['happiness', 'colour']) await expect(notice).toContainText(text);
  await expect(atlas.legend.locator('.legend-classes li')).not.toHaveCount(0);
});

test('an untouched page has an empty link', async ({ atlas, page }) => {
  await atlas.open();
  expect(new URL(page.url()).hash).toBe('');
});
