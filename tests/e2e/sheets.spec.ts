import { expect, test } from './atlas';

test('a thumbnail opens its sheet on the map, with its list', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: '图件', exact: true }).click();
  const cards = page.locator('.sheet-card');
  await expect(cards.first()).toContainText('附图1');
  await expect(cards.first().locator('img')).toBeVisible();
  expect(await cards.count()).toBeGreaterThan(7);
  await page.getByRole('button', { name: '在地图上打开：重点产业园区布局图' }).click();
  await atlas.waitForMap();
  await expect(page).toHaveURL(/sheet=plate-4-key-parks/);
  await expect(atlas.title).toHaveText('重点产业园区布局图');
  await page.getByText('园区名录（规划面积').click();
  const entries = page.locator('.sheet-list li');
  await expect(entries).toHaveCount(20);
  await expect(entries.first().locator('[data-indicator="planned-area"]')).toContainText('18');
  await page.getByRole('button', { name: '退出图件' }).click();
  await expect(page).not.toHaveURL(/sheet=/);
});

test('a plate is composed with title, legend, list, source and schematic note', async ({ atlas, page }) => {
  await atlas.open({ page: 'sheets', sheet: 'plate-1-pillar-industries' });
  const plate = page.locator('.plate svg');
  await expect(plate).toContainText('千亿元产业分布图');
  await expect(plate).toContainText('附图1');
  for (const industry of ['石化产业', '电子信息产业', '装备制造产业', '冶金产业']) {
    await expect(plate).toContainText(industry);
  }
  await expect(plate).toContainText('资料来源');
  await expect(plate).toContainText('示意图，不作划界依据');
  await page.locator('.plate-tools').getByRole('button', { name: '下一幅' }).click();
  await expect(page.locator('.plate svg')).toContainText('战略性新兴产业布局图');
});
