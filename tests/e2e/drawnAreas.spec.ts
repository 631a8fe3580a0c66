import { booleanPointInPolygon } from '@turf/turf';
import { readLayouts, readTable } from '../data/readData';
import { expect, numberIn, test, WHOLE_GUANGXI } from './atlas';
import { answerOf, sumOf } from './figuresOnFile';
import { capArea, haversine, middleOf, outlineOf, regionsAt } from './sphere';

const OUTPUT = { indicator: 'industrial-output', period: '2017', status: 'actual' };
const PORT = '钦州港';
const RADIUS = 60;

const parks = readTable('data/parks.csv');
const pointOf = (park: (typeof parks)[number]) => [Number(park.longitude), Number(park.latitude)];
const located = parks.filter(({ longitude }) => longitude !== '');

test('what lies within 60 km of 钦州港 is found by keyboard alone and equals plain arithmetic', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const port = parks.find(({ name_zh }) => name_zh === PORT);
  if (!port) throw new Error(`no ${PORT} in data/parks.csv`);
  const centre = pointOf(port);
  const distances = new Map(located.map((park) => [park.id ?? '', haversine(centre, pointOf(park))]));
  const within = [...distances].filter(([, distance]) => distance <= RADIUS).map(([id]) => id);
  const counties = regionsAt('county').filter((county) => haversine(centre, middleOf(county)) <= RADIUS);

  await page.getByRole('button', { name: '圈选区域' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '地点', exact: true }).focus();
  await page.keyboard.type(PORT);
  await page.keyboard.press('Enter');
  await page.getByRole('spinbutton', { name: '距离（公里）' }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(RADIUS));
  await page.keyboard.press('Enter');

  await expect(atlas.details.getByRole('heading', { name: '钦州港周围 60 公里' })).toBeVisible();
  // Those whose points lie inside, sure or nearer to the line than they are accurate.
  const inside = atlas.details.locator('[data-standing="inside"], [data-standing="possibly-inside"]');
  await expect(inside).toHaveCount(within.length);
  for (const item of await inside.all()) {
    const id = (await item.getAttribute('data-place')) ?? '';
    expect(within).toContain(id);
    const shown = numberIn(await item.locator('.number').innerText());
    expect(Math.abs(shown - (distances.get(id) ?? -1))).toBeLessThan(0.06);
  }
  const members = atlas.details.getByRole('list', { name: '成员县（市、区）' }).getByRole('listitem');
  const shownCounties = await members.evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-place')),
  );
  expect(shownCounties.sort()).toEqual(counties.sort());
  const area = numberIn(await atlas.details.locator('[data-area="whole"]').innerText());
  expect(Math.abs(area / capArea(RADIUS) - 1)).toBeLessThan(0.001);
  expect(new URL(page.url()).hash).toContain('circle');
});

test('an area weighed by land is told as an estimate', async ({ atlas }) => {
  await atlas.open({ areas: 'area-weighted~circle~108.6187 21.7045~60' });
  const panel = atlas.details;
  await expect(panel.getByText('估算', { exact: true })).toBeVisible();
  const shares = await panel
    .getByRole('list', { name: '成员市' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-place') ?? '', item.textContent ?? '']),
    );
  const expected = shares.reduce((sum, [place = '', text = '']) => {
    return sum + (numberIn(text) / 100) * (answerOf(place, OUTPUT) ?? 0);
  }, 0);
  const shown = panel.locator('[data-place="area-1"][data-indicator="industrial-output"] .number').first();
  const value = await shown.innerText();
  expect(value).toContain('约');
  expect(Math.abs(numberIn(value) / expected - 1)).toBeLessThan(0.005);
});

test('the coastal belt’s output stands beside the targets of its parks and is not divided by them', async ({
  atlas,
  page,
}) => {
  const element = readLayouts()
    .find(({ layout }) => layout.id === 'one-core-two-belts')
    ?.layout.elements.find(({ id }) => id === 'coastal-belt');
  const members = element?.members.map(({ place }) => place) ?? [];
  const { sum, count } = sumOf(members, OUTPUT);
  const target = { indicator: 'industrial-output', period: '2020', status: 'target' };
  const insideBelt = located.filter((park) =>
    members.some((city) => booleanPointInPolygon(pointOf(park), outlineOf(city))),
  );
  const answers = (id = '') => answerOf(id, target) !== undefined;
  const targets = insideBelt
    .filter((park) => answers(park.id) && !answers(park.parent))
    .reduce((total, park) => total + (answerOf(park.id ?? '', target) ?? 0), 0);

  await atlas.open();
  await page.getByRole('button', { name: '圈选区域' }).click();
  await page.getByRole('radio', { name: '布局要素' }).check();
  await page.getByRole('combobox', { name: '要素', exact: true }).selectOption('coastal-belt');
  await page.getByRole('button', { name: '生成区域' }).click();

  const beside = atlas.details.locator('.area-targets');
  const actual = beside.locator('[data-status="actual"]');
  expect(numberIn(await actual.locator('.number').innerText())).toBeCloseTo(sum, 1);
  await expect(actual.locator('.coverage')).toContainText(`${count}/${members.length}`);
  expect(numberIn(await beside.locator('[data-status="target"] .number').innerText())).toBeCloseTo(
    targets,
    1,
  );
  await expect(atlas.details).toContainText('只能并列，不算完成率');
});

test.describe('on the engine’s map', () => {
  test.use({ drawing: 'engine' });

  test('a rectangle drawn with the pointer becomes an area, and a second one is set beside it', async ({
    atlas,
    page,
  }) => {
    await atlas.openAt(WHOLE_GUANGXI);
    const box = await atlas.map.boundingBox();
    if (!box) throw new Error('the map has no box');
    await page.getByRole('button', { name: '圈选区域' }).click();
    await page.getByRole('button', { name: '矩形' }).click();
    await expect(page.getByText('点两个对角')).toBeVisible();
    const [left, top] = [box.x + box.width * 0.45, box.y + box.height * 0.4];
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + 60, top + 40, { steps: 5 });
    await page.mouse.move(left + 160, top + 120, { steps: 8 });
    await page.mouse.up();
    await expect(atlas.details.getByRole('heading', { name: '手绘区域（4 个顶点）' })).toBeVisible();

    await page.getByRole('button', { name: '圈选区域' }).click();
    await page.getByRole('radio', { name: '布局要素' }).check();
    await page.getByRole('checkbox', { name: '与现有区域并列比较' }).check();
    await page.getByRole('button', { name: '生成区域' }).click();
    const both = atlas.details.getByRole('region', { name: '两个区域相比' });
    await expect(both).toBeVisible();
    const land = both.getByRole('row', { name: '其中广西境内' }).getByRole('cell');
    const [first = 0, second = 0, difference = 0] = (await land.allInnerTexts()).map(numberIn);
    expect(Math.abs(second - first - difference)).toBeLessThanOrEqual(1);
  });
});
