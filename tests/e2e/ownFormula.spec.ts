import { formulaId } from '../../src/core/formulas/formula';
import { expect, test } from './atlas';

const REVENUE_PER_RESIDENT = formulaId({
  rule: 'ratio',
  first: 'budget-revenue',
  second: 'population-census',
  name: '',
});

test('two indicators make a third, which map, table, panel and link take as any other', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open({ level: 'county', layout: '', indicator: 'gdp', period: '2020', drawer: 'table' });
  await page.locator('.own-formulas > summary').click();
  const choose = async (field: string, name: string) => {
    await page.getByRole('combobox', { name: field }).fill(name);
    await page.getByRole('option', { name }).first().click();
  };
  const add = page.getByRole('button', { name: '添加公式' });
  await choose('第一个指标', '地方一般公共预算收入');
  await page.getByRole('combobox', { name: '算法' }).selectOption({ label: '相加（＋）' });
  await choose('第二个指标', '常住人口（人口普查）');
  await expect(page.getByText('两个指标单位不同（亿元、人）')).toBeVisible();
  await expect(add).toBeDisabled();

  await page.getByRole('combobox', { name: '算法' }).selectOption({ label: '相除（÷）' });
  await expect(page.getByText('单位：元/人。')).toContainText('县 82/111（2020年）');
  await page.getByLabel('名称（可不填）').fill('人均财力');
  await add.click();
  await atlas.waitForMap();
  await expect(atlas.title).toContainText('人均财力，2020年（元/人）');
  await expect(page.getByRole('button', { name: '人均财力', exact: true, pressed: true })).toBeFocused();
  await expect(atlas.caption).toContainText('自定公式：地方一般公共预算收入 ÷ 常住人口（人口普查）');

  // Yearbook's revenue over the census's residents, reckoned apart: 右江区 first with 5,369 元, 马山县 last with 526.
  const rows = page.locator('.drawer tr[data-place]');
  await expect(rows.filter({ hasText: '右江区' })).toContainText('5,369');
  await expect(rows.filter({ hasText: '马山县' })).toContainText('526');
  await expect(rows.filter({ hasText: '兴宁区' })).not.toContainText('元');

  const link = page.url();
  await page.goto('about:blank');
  await page.goto(`${link}&selection=451002`);
  await atlas.waitForMap();
  await expect(atlas.title).toContainText('人均财力，2020年（元/人）');
  await expect(
    atlas.details.locator(`.figure-value[data-indicator="${REVENUE_PER_RESIDENT}"]`).first(),
  ).toContainText('5,369');
  await atlas.details.getByRole('button', { name: '人均财力（2020年）的出处' }).click();
  await expect(atlas.details.locator('.sources')).toContainText('常住人口（人口普查）');

  await page.locator('.own-formulas > summary').click();
  await page.getByRole('button', { name: '删除公式“人均财力”' }).click();
  await expect(page).not.toHaveURL(/formulas=/);
  await expect(page.locator('.own-formulas > summary')).toBeFocused();
});
