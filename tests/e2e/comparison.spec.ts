import { type Atlas, expect, numberIn, test, WHOLE_GUANGXI } from './atlas';
import { answerOf } from './figuresOnFile';
import { regionId } from './places';

const OUTPUT = { indicator: 'industrial-output', period: '2017', status: 'actual' };
const CITIES = ['南宁', '柳州', '桂林', '玉林', '百色'];

/** The comparison's rows: place, value, difference and ratio to the base as shown. */
async function shownRows(atlas: Atlas) {
  const rows = await atlas.details.locator('.comparison-table tbody').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('td.numeric').allInnerTexts();
      return { place: await row.getAttribute('data-place'), cells };
    }),
  );
}

const onFile = (name: string) => answerOf(regionId(name), OUTPUT) ?? Number.NaN;

test.describe('on the engine’s map', () => {
  test.use({ drawing: 'engine' });

  test('five cities clicked on the map stand side by side, each against the base', async ({ atlas }) => {
    await atlas.openAt(WHOLE_GUANGXI);
    for (const city of CITIES) await atlas.clickPlace(city, WHOLE_GUANGXI, ['Shift']);
    const rows = await shownRows(atlas);
    expect(rows.map(({ place }) => place)).toEqual(CITIES.map(regionId));
    const base = onFile('南宁');
    for (const [index, city] of CITIES.entries()) {
      const [value = '', difference = '', ratio = ''] = rows[index]?.cells ?? [];
      expect(numberIn(value)).toBeCloseTo(onFile(city), 1);
      if (index === 0) continue;
      expect(numberIn(difference)).toBeCloseTo(onFile(city) - base, 1);
      expect(numberIn(ratio)).toBeCloseTo(onFile(city) / base, 2);
    }
  });
});

test('another base, another order, one less, none', async ({ atlas, page }) => {
  await atlas.open({ comparison: CITIES.map(regionId).join(','), base: regionId('南宁') });
  await atlas.details.getByRole('radio', { name: '以柳州市为基准' }).check();
  const [first] = await shownRows(atlas);
  expect(numberIn(first?.cells[1] ?? '')).toBeCloseTo(onFile('南宁') - onFile('柳州'), 1);

  await atlas.details.getByRole('button', { name: '上移桂林市' }).click();
  await atlas.details.getByRole('button', { name: '移出玉林市' }).click();
  const order = (await shownRows(atlas)).map(({ place }) => place);
  expect(order).toEqual(['南宁', '桂林', '柳州', '百色'].map(regionId));

  await atlas.details.getByRole('button', { name: '清空对比' }).click();
  await expect(atlas.details).toBeHidden();
  await expect(page).not.toHaveURL(/comparison/);
});

test('a place clicked on the map opens its panel, and joins the comparison from there', async ({ atlas }) => {
  await atlas.openAt(WHOLE_GUANGXI);
  await atlas.clickPlace('河池', WHOLE_GUANGXI);
  await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
  const add = atlas.details.getByRole('button', { name: '加入对比' });
  await add.click();
  await expect(atlas.details.getByRole('button', { name: '移出对比' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an eleventh place is refused with a notice', async ({ atlas }) => {
  const ten = Array.from({ length: 10 }, (_, index) => `45${String(index + 1).padStart(2, '0')}00`);
  await atlas.open({ comparison: ten.join(','), selection: '451100' });
  await atlas.details.getByRole('button', { name: '加入对比' }).click();
  await expect(atlas.notices).toContainText('最多对比 10 个地点');
});
