import { expect, test } from './atlas';

test('counties open with figures of all of them, and a question that counties cannot answer offers what can', async ({
  atlas,
  page,
}) => {
  await atlas.open({ layout: '', level: 'county', indicator: 'industrial-investment', period: '2017' });
  await expect(atlas.caption).toContainText('县一级没有这个时期的数据');
  await expect(page.getByRole('combobox', { name: '时期' })).toHaveCount(0);
  await atlas.caption.getByRole('button', { name: '看市（14 个）' }).click();
  await atlas.waitForMap();
  await expect(atlas.caption).toContainText('14/14');
  await expect(atlas.caption).not.toContainText('没有这个时期的数据');

  await page.goBack();
  await atlas.waitForMap();
  const field = page.getByRole('combobox', { name: '数据指标' });
  await field.click();
  const list = page.getByRole('listbox', { name: '数据指标' });
  const first = list.getByRole('option').first();
  await expect(first).toContainText('111/111');
  const single = list.getByRole('option', { name: '新增10亿元工业企业数' });
  await expect(single).toHaveCount(0);
  await list.getByRole('option', { name: '只有一个地点有数据，点此列出' }).click();
  await expect(single.first()).toBeAttached();
  await list.getByRole('option', { name: '从业人口中制造业占比' }).click();
  await atlas.waitForMap();
  await expect(atlas.caption).toContainText('111/111');
});

test('a district without a figure says what its city leaves for it, with the sum written out', async ({
  atlas,
  page,
}) => {
  await atlas.open({ layout: '', level: 'county', indicator: 'gdp', period: '2020', selection: '450102' });
  const left = atlas.details.locator('[data-remainder="450100"]');
  await expect(left).toContainText('合计 3,365.70 亿元');
  await expect(left).toContainText('4,726.34');
  await left.getByText('推算所据的数字').click();
  await expect(left.getByRole('listitem')).toHaveCount(8);
  await page.getByRole('button', { name: '地点列表' }).click();
  const row = page.getByRole('listbox', { name: '地点列表' }).locator('[data-place="450102"]');
  await expect(row).toContainText('含于合计 3,365.70');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a map without figures offers what has some', async ({ atlas }) => {
    await atlas.open({ layout: '', level: 'county', indicator: 'industrial-investment', period: '2017' });
    await atlas.caption.getByRole('button', { name: '看市（14 个）' }).click();
    await atlas.waitForMap();
    await expect(atlas.caption).toContainText('14/14');
  });
});
