import gcoord from 'gcoord';
import iconv from 'iconv-lite';
import { type Atlas, expect, test, WHOLE_GUANGXI } from './atlas';

/** Enterprises about the middle of two districts, in the shifted coordinates of a web map, in GBK, one row without any. */
function enterprises(): Buffer {
  const middles = [
    ['兴宁区', 108.45, 22.95],
    ['柳北区', 109.37, 24.42],
  ] as const;
  const lines = Array.from({ length: 40 }, (_, at) => {
    const [county, x, y] = middles[at % 2] ?? middles[0];
    const place = [x + 0.002 * (at % 7), y + 0.002 * (at % 5)];
    const [east = 0, north = 0] = gcoord.transform(place as [number, number], gcoord.WGS84, gcoord.GCJ02);
    return `企业${at}<b>,${county},${east.toFixed(6)},${north.toFixed(6)},${at},高德`;
  });
  const text = `企业名称,所在县区,经度,纬度,产值（亿元）,坐标系\n${lines.join('\n')}\n没有坐标,兴宁区,,,3,\n`;
  return iconv.encode(text, 'gbk');
}

async function drop({ page }: Atlas, name: string, content: Uint8Array) {
  const data = await page.evaluateHandle(
    ([file, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], file));
      return transfer;
    },
    [name, [...content]] as const,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

test('a list of enterprises becomes clusters with true counts, attributes on click, and an indicator', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAt(WHOLE_GUANGXI);
  await drop(atlas, '企业.csv', enterprises());
  const dialog = page.getByRole('dialog', { name: '导入地点：企业.csv' });
  await expect(dialog).toContainText('共 41 条记录：用了 40 条，搁置 1 条');
  await expect(dialog).toContainText('没有坐标');
  await expect(dialog).toContainText('40 条写明了坐标基准');
  await dialog.getByRole('button', { name: '放到地图上（40 个）' }).click();
  await expect(dialog).toBeHidden();
  const clusters = page.locator('.own-points circle');
  await expect(clusters).toHaveCount(2);
  const counts = await clusters.evaluateAll((all) =>
    all.map((each) => Number(each.getAttribute('data-count'))),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
  await expect(atlas.legend).toContainText('企业');
  // A link says that it needs them.
  await expect.poll(() => decodeURIComponent(page.url())).toContain('ownData=企业');

  // A name of a city may lie over the symbol; what lies under the pointer answers all the same.
  const box = await clusters.first().boundingBox();
  if (!box) throw new Error('the cluster has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const card = page.getByRole('complementary', { name: '自有地点' });
  await expect(card).toContainText('企业：20 个');
  await card
    .getByRole('button', { name: '企业0<b>' })
    .or(card.getByRole('button', { name: '企业1<b>' }))
    .click();
  await expect(card).toContainText('高德');
  await card.getByRole('button', { name: '关闭' }).click();
});

test('places are listed, filtered, counted into an indicator, and there again at the next visit', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.openAt(WHOLE_GUANGXI);
  await drop(atlas, '企业.csv', enterprises());
  const dialog = page.getByRole('dialog', { name: /^导入地点/ });
  await dialog.getByRole('button', { name: /放到地图上/ }).click();
  await atlas.open({ page: 'data', dataPart: 'own' });
  const list = page.getByRole('list', { name: '自有地点（点与面）' });
  await expect(list).toContainText('40 个点；41 条记录 = 用了 40 条 + 搁置 1 条');
  await list.getByText('计数与汇总').click();
  await list.getByLabel('算什么').selectOption('产值（亿元）');
  await list.getByRole('button', { name: '计算' }).click();
  await expect(list).toContainText('111 个单位内共 40 个点，之外 0 个，合计 40 个。');
  await list.getByRole('button', { name: '作为自有指标加入' }).click();
  await expect(page.getByRole('list', { name: '自有数据' })).toContainText('企业产值合计');
  await list.getByLabel('按属性着色').selectOption('所在县区');
  await atlas.openAt(WHOLE_GUANGXI);
  await expect(atlas.legend).toContainText('柳北区（20 个）');
});
