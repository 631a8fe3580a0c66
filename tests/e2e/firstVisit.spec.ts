import { expect, test } from './atlas';

test.describe('on the engine’s map', () => {
  test.use({ drawing: 'engine' });

  test('a first visit shows 一核两带 over gross industrial output of 2017', async ({ atlas, page }) => {
    await atlas.open();
    await expect(atlas.title).toContainText('一核两带');
    await expect(atlas.title).toContainText('工业总产值，2017年');
    await expect(page.getByRole('combobox', { name: '空间布局' })).toHaveValue('一核两带');
    await expect(atlas.caption).toContainText('14/14 个市有数据');
    await expect(page.getByRole('list', { name: '构成' })).toContainText('沿海产业带');
    await expect(page).toHaveTitle(/广西工业空间布局图/);
  });

  // A link that says anything, the drawing too, is no first visit.
  test('a first visit offers three ways in, once', async ({ atlas, page }) => {
    await atlas.open();
    const welcome = page.getByRole('region', { name: '从这里开始' });
    for (const way of ['查看布局', '地区对比', '汇报演示'])
      await expect(welcome.getByRole('button', { name: way })).toBeVisible();
    await welcome.getByRole('button', { name: '地区对比' }).click();
    await expect(atlas.details.locator('tbody[data-place]')).toHaveCount(3);
    await page.reload();
    await atlas.waitForMap();
    await expect(welcome).toBeHidden();
  });
});

test('the coloured map stands before the engine arrives', async ({ atlas, page }) => {
  await page.route(/\/assets\/map-.*\.js$/, () => new Promise(() => undefined));
  await page.goto('./');
  await atlas.waitForMap('svg');
  await expect(page.locator('.regions [data-place^="45"][data-indicator="industrial-output"]')).toHaveCount(
    14,
  );
});
