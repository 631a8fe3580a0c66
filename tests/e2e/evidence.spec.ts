import { expect, numberIn, test } from './atlas';

test.beforeEach(async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: '数据与来源' }).click();
  await expect(page.getByRole('heading', { name: '数据与来源' })).toBeVisible();
});

test('1,508 firms stated against 1,516 by city is a finding with its six figures', async ({ page }) => {
  await page.getByRole('tab', { name: /数据核查/ }).click();
  const finding = page
    .locator('.evidence-item[data-place="beibu-gulf"]')
    .filter({ hasText: '主营业务收入超亿元企业数' });
  await expect(finding).toContainText('1,508');
  await expect(finding).toContainText('1,516');
  await finding.getByText('核算所据').click();
  const parts = finding.locator('.finding-figures .figure-value');
  await expect(parts).toHaveCount(6);
  const values = await parts.locator('.number').allInnerTexts();
  expect(values.map(numberIn).reduce((sum, value) => sum + value)).toBe(1516);
});

test('a conflict shows its figures side by side and leads to the map', async ({ atlas, page }) => {
  await page.getByRole('tab', { name: /数据不一/ }).click();
  const conflict = page
    .locator('.evidence-item[data-place="beibu-gulf"]')
    .filter({ has: page.getByRole('button', { name: '规模以上工业总产值', exact: true }) });
  await conflict.locator('summary').click();
  await expect(conflict.locator('.conflict-card')).toHaveCount(2);
  await expect(conflict.locator('.conflict-card.preferred .locator')).toHaveText('表1 第1行');
  await expect(conflict.locator('.conflict-reason')).toContainText('表1');
  await conflict.getByRole('button', { name: /在地图上看/ }).click();
  await expect(page).toHaveURL(/indicator=above-scale-output/);
  await expect(atlas.details).toHaveAttribute('data-place', 'beibu-gulf');
});

test('filters leave the figures of one source and words, each with its locator', async ({ page }) => {
  await page.getByRole('tab', { name: /^数据 / }).click();
  await page.getByRole('searchbox').fill('来宾 签约总额');
  const rows = page.locator('.figures-table tbody tr');
  await expect(rows.first()).toContainText('签约总额');
  for (const row of await rows.all()) {
    await expect(row.locator('.locator')).not.toBeEmpty();
    await expect(row.locator('.figure-value')).toHaveAttribute('data-source', 'laibin-parks-2024');
  }
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows).toHaveCount(50);
});

test('a link opens the same part with the same rows, and Back goes one part back', async ({ page }) => {
  await page.getByRole('tab', { name: /^数据 / }).click();
  await page.getByRole('searchbox').fill('签约总额');
  const rows = page.locator('.figures-table tbody tr');
  await expect(rows.first()).toContainText('签约总额');
  const count = await rows.count();
  await expect(page).toHaveURL(/dataPart=figures/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('签约总额');
  await expect(rows).toHaveCount(count);
  await page.getByRole('tab', { name: /数据不一/ }).click();
  await page.goBack();
  await expect(page.getByRole('tab', { name: /^数据 / })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: '返回地图' }).click();
  await expect(page).not.toHaveURL(/data(Part|Filter)=/);
});
