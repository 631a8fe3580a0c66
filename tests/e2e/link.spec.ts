import { Atlas, expect, test } from './atlas';
import { regionId } from './places';

test('a link opened by somebody else restores layout, indicator, period and comparison', async ({
  atlas,
  page,
  newVisitor,
  drawing,
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

  const other = new Atlas(await newVisitor(), drawing);
  await other.page.goto(page.url());
  await other.waitForMap();
  await expect(other.title).toHaveText(title);
  await expect(other.page.getByRole('combobox', { name: '空间布局' })).toHaveValue('桂林“345”');
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
  for (const text of ['happiness', 'period', '1066', 'colour']) await expect(notice).toContainText(text);
  await expect(atlas.legend.locator('.legend-classes li')).not.toHaveCount(0);
});

test.describe('without a word about the drawing', () => {
  test.use({ drawing: 'engine' });

  test('an untouched page has an empty link', async ({ atlas, page }) => {
    await atlas.open();
    expect(new URL(page.url()).hash).toBe('');
  });
});

const HOSTILE = [
  'constructor=1',
  '__proto__=1',
  'areas=area-weighted~__proto__~x',
  'selection=__proto__',
  'comparison=__proto__',
  'brush=Infinity,Infinity',
  'story=nope',
];

test('a hostile link shows the first view and names the parameter that is wrong', async ({ atlas, page }) => {
  await atlas.open();
  const title = await atlas.title.innerText();
  const notice = page.locator('[data-notice="link"]');
  for (const fragment of HOSTILE) {
    await page.goto(`./#drawing=svg&${fragment}`);
    await expect(notice).toContainText(fragment.slice(0, fragment.indexOf('=')));
    await expect(atlas.title).toHaveText(title);
    await atlas.waitForMap();
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    await notice.getByRole('button', { name: '关闭提示' }).click();
  }
  await page.goto(`./#drawing=svg&${HOSTILE[0]}`);
  await page.reload();
  await expect(notice).toContainText('constructor');
  await expect(atlas.title).toHaveText(title);
});

test('a page that cannot go on says so, keeps the link and leads on', async ({ page }) => {
  await page.addInitScript(() => {
    window.matchMedia = () => {
      throw new Error('no media here');
    };
  });
  await page.goto('./#layout=guilin-345');
  const failure = page.getByRole('alert');
  await expect(failure.getByRole('heading', { name: '页面出错' })).toBeVisible();
  await expect(failure.getByLabel('链接')).toHaveValue(/#layout=guilin-345$/);
  await expect(failure).toContainText('no media here');
  await expect(failure.getByRole('button', { name: '重新载入' })).toBeVisible();
  await failure.getByRole('link', { name: '从首页视图开始' }).click();
  await expect(failure.getByLabel('链接')).not.toHaveValue(/#/);
});
