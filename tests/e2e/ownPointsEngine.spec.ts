import { type Atlas, expect, test, WHOLE_GUANGXI } from './atlas';

test.use({ drawing: 'engine' });

async function drop({ page }: Atlas, name: string, content: string) {
  const data = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

test('the engine draws own points, and a click on them opens their card', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.openAt(WHOLE_GUANGXI);
  const rows = Array.from({ length: 30 }, (_, at) => `企业${at},${106.6 + 0.001 * at},24.2`);
  await drop(atlas, '企业.csv', `企业名称,经度,纬度\n${rows.join('\n')}\n`);
  const dialog = page.getByRole('dialog', { name: /^导入地点/ });
  await dialog.getByRole('button', { name: '放到地图上（30 个）' }).click();
  await expect(dialog).toBeHidden();
  await atlas.waitForMap();
  const [pixel] = await atlas.pixelsOf([[106.6145, 24.2]]);
  const [x = 0, y = 0] = pixel ?? [];
  await page.mouse.click(x, y);
  await expect(page.getByRole('complementary', { name: '自有地点' })).toContainText('企业：30 个');
});
