import { expect, test } from './atlas';

test('a layout that no document has: from nothing to the map, with members pasted, and there at the next visit', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open({ page: 'data', dataPart: 'own' });
  await page.getByRole('button', { name: '新建布局' }).click();
  const list = page.getByRole('list', { name: '自有布局' });
  await list.getByText('编辑', { exact: true }).click();
  await list.getByLabel('名称', { exact: true }).fill('两心一轴');
  await list.getByLabel('名称', { exact: true }).press('Enter');
  await expect(list.getByRole('heading', { name: '两心一轴' })).toBeVisible();
  await list.getByLabel('粘贴一列地名或代码').fill('南宁市\n柳州市\n火星');
  await list.getByRole('button', { name: '加入这些地名' }).click();
  await expect(list).toContainText('没有认出，未加入：火星');
  await expect(list.getByRole('listitem').filter({ hasText: '柳州市' }).first()).toBeVisible();
  await list.getByRole('button', { name: '在地图上显示' }).click();
  await expect(atlas.title).toContainText('两心一轴');
  await expect(atlas.caption).toContainText('自有布局：两心一轴');
  await page.reload();
  await atlas.waitForMap();
  await expect(atlas.title).toContainText('两心一轴');
});
