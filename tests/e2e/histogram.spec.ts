import { expect, test } from './atlas';
import { answerOf } from './figuresOnFile';
import { regionsAt } from './sphere';

const output = (period: string) => ({ indicator: 'industrial-output', period, status: 'actual' });

test('brushing the histogram filters map, table and ranking alike', async ({ atlas, page }) => {
  await atlas.open({ drawer: 'table' });
  const rows = page.locator('.data-table tbody tr');
  await expect(rows).toHaveCount(14);
  const lower = atlas.legend.getByRole('slider', { name: '筛选下限' });
  await lower.focus();
  for (let press = 0; press < 15; press += 1) await page.keyboard.press('PageUp');
  const limit = Number(await lower.getAttribute('aria-valuenow'));
  expect(limit).toBeGreaterThan(1000);
  const kept = regionsAt('city').filter((city) => (answerOf(city, output('2017')) ?? 0) >= limit);
  expect(kept.length).toBeLessThan(14);

  await expect(rows).toHaveCount(kept.length);
  await expect(atlas.legend).toContainText(`${kept.length}/14`);
  await page.getByRole('tab', { name: '排名' }).click();
  const ranked = page.getByRole('list', { name: '排名' }).locator('li[data-place]');
  await expect(ranked).toHaveCount(kept.length);
  const places = await ranked.evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-place') ?? ''),
  );
  expect(places.sort()).toEqual(kept.sort());
  await page.getByRole('button', { name: '取消筛选' }).click();
  await expect(ranked).toHaveCount(14);
});

test('locked limits hold still from one period to another', async ({ atlas, page }) => {
  await atlas.open({ indicator: 'secondary-value-added', period: '2023' });
  const classes = atlas.legend.locator('.legend-classes .number');
  const before = await classes.allInnerTexts();
  expect(before).toHaveLength(5);
  await atlas.legend.getByRole('button', { name: '锁定断点' }).click();
  const slider = page.getByRole('slider', { name: '时期滑块' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '2022年');
  await expect(atlas.title).toContainText('2022年');
  expect(await classes.allInnerTexts()).toEqual(before);
  await atlas.legend.getByRole('button', { name: '断点已锁定' }).click();
  await expect.poll(() => classes.allInnerTexts()).not.toEqual(before);
});

test('a limit is typed, dragged and moved by keys, and counts follow', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.legend.getByText('输入断点').click();
  await atlas.legend.getByRole('spinbutton', { name: '断点 1 的数值' }).fill('500');
  await page.keyboard.press('Enter');
  const values = regionsAt('city').map((city) => answerOf(city, output('2017')) ?? 0);
  const lowest = atlas.legend.locator('.legend-classes li').last();
  await expect(lowest.locator('.number')).toContainText('500');
  await expect(lowest).toContainText(`${values.filter((value) => value < 500).length} 个`);

  const first = atlas.legend.getByRole('slider', { name: '断点 1' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-valuenow', '510');
  const last = atlas.legend.getByRole('slider', { name: '断点 4' });
  const box = await last.locator('path').boundingBox();
  if (!box) throw new Error('the handle has no box');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => Number(await last.getAttribute('aria-valuenow'))).toBeGreaterThan(3000);
  const limit = Number(await last.getAttribute('aria-valuenow'));
  const highest = atlas.legend.locator('.legend-classes li').first();
  await expect(highest).toContainText(`${values.filter((value) => value >= limit).length} 个`);
});

test('playing runs through the years with one legend', async ({ atlas, page }) => {
  await atlas.open({ indicator: 'secondary-value-added', period: '2021' });
  await page.getByRole('button', { name: '播放' }).click();
  await expect(page.getByRole('slider', { name: '时期滑块' })).toHaveAttribute('aria-valuetext', '2023年');
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible();
  await expect(atlas.legend.getByRole('button', { name: '断点已锁定' })).toBeVisible();
});
