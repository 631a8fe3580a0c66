import { readFileSync } from 'node:fs';
import { expect, test } from './atlas';
import { violationsOf } from './violations';

test('a cell of the matrix leads to its clauses, a row to its map, and the link keeps both', async ({
  atlas,
}) => {
  const { page, legend } = atlas;
  await atlas.open({ drawer: 'matrix', layout: '' });
  await expect(page.getByRole('tab', { name: '产业×地点' })).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: /^制糖，来宾：/ }).click();
  const clauses = page.getByRole('region', { name: '制糖 · 来宾' });
  await expect(clauses.locator('li[data-evidence=catalogue]').first()).toContainText('序号1522');
  await expect(clauses.locator('li[data-evidence=catalogue]').first()).toContainText(
    '中国开发区审核公告目录',
  );
  expect(page.url()).toContain('matrix=industries~cities~likeness~sugar~451300');

  await page.getByRole('button', { name: '在地图上标出制糖' }).click();
  await expect(page.getByRole('region', { name: '制糖 · 各处' })).toBeVisible();
  await expect(legend.getByText(/^写明或目录所载/)).toBeVisible();
  await expect(atlas.caption).toContainText('标出：制糖');
  await page.reload();
  await atlas.waitForMap();
  await expect(page.getByRole('region', { name: '制糖 · 各处' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: '取消标出' }).click();
  await expect(legend.getByText(/^写明或目录所载/)).toHaveCount(0);
});

test('arrow keys go from named cell to named cell', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open({ drawer: 'matrix', layout: '', matrix: 'industries~cities~register~sugar~451300' });
  await page.getByRole('button', { name: /^制糖，来宾：/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^制糖，崇左：/ })).toBeFocused();
});

test('the matrix is taken along as a slide with a table of its own', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open({ drawer: 'matrix', layout: '' });
  const started = page.waitForEvent('download');
  await page.getByRole('region', { name: '导出' }).getByRole('button', { name: 'PPTX' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/\.pptx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
