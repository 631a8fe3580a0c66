import iconv from 'iconv-lite';
import { type Atlas, expect, test } from './atlas';

/** A month of an office's fast report, with a title, a new indicator, a name with a slip, a total and a note. */
const month = (number: number, nanning: string, more = '') =>
  `2025年1-${number}月各市工业快报,,\n地区,规模以上工业总产值（亿元）,“小升规”企业数（家）\n南宁市,${nanning},12\n柳洲市,2345.6,34\n桂林市,—,8\n${more}合计,9999,60\n注：<img src=x onerror=alert(1)>,,\n`;

const gbk = (text: string) => iconv.encode(text, 'gbk');

/** Drops a file on the window, as from a file manager. */
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
  await expect(page.getByText('松开鼠标，导入文件')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const dialogOf = ({ page }: Atlas) => page.getByRole('dialog', { name: /^导入/ });

test('a month of an office: import, decide, map, then the next month with its recipe and what differs', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open();
  await drop(atlas, '工业快报6月.csv', gbk(month(6, '1234.5')));
  const dialog = dialogOf(atlas);
  const grid = dialog.getByRole('grid');
  await expect(grid).toContainText('南宁市');
  // Text stays text.
  await expect(grid).toContainText('<img src=x onerror=alert(1)>');
  await expect(dialog.locator('.row-sum')).toHaveText('共 7 行 ＝ 采用 4 ＋ 不采用 2 ＋ 待定 1');
  await expect(dialog.getByRole('button', { name: /先回答 2 个问题/ })).toBeDisabled();
  await expect(dialog.getByText(/C6 写的是 60/)).toBeVisible();
  await dialog.getByRole('button', { name: '采纳 2 条建议' }).click();
  await expect(dialog.locator('.row-sum')).toHaveText('共 7 行 ＝ 采用 5 ＋ 不采用 2');
  await page.keyboard.press('Control+z');
  await expect(dialog.locator('.row-sum')).toContainText('待定 1');
  await page.keyboard.press('Control+y');
  await dialog.getByRole('button', { name: '导入 5 个数据' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-notice="own-import"]')).toContainText('5 个数据');
  await expect(atlas.title).toContainText('规模以上工业总产值');
  expect(page.url()).toContain('2025-01');

  await drop(atlas, '工业快报7月.csv', gbk(month(7, '1300', '梧州市,100,3\n')));
  await expect(dialog).toContainText('已按方案');
  await expect(dialog.getByText('没有待定的问题。')).toBeVisible();
  const differences = dialog.getByRole('region', { name: '与“工业快报6月”相比' });
  await expect(differences).toContainText('梧州市');
  await dialog.getByLabel('放在哪里').selectOption({ label: '代替“工业快报6月”' });
  await dialog.getByRole('button', { name: '导入 7 个数据' }).click();
  await expect(page.locator('[data-notice="own-import"]')).toContainText('已换成新的：7 个数据');
});

test('what cannot be read says why; cancelling leaves nothing; a pasted range is read, on a phone too', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open();
  await drop(atlas, '空.xlsx', new Uint8Array());
  const dialog = dialogOf(atlas);
  await expect(dialog.getByRole('alert')).toContainText('空');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const others = Array.from({ length: 200 }, (_, at) => `某地${at}\t5\n`).join('');
    clipboardData.setData('text/plain', `2025年\t\n地区\t工业投资（万元）\n南宁市\t123456\n${others}`);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(dialog.getByText('B3：123456 万元 → 12.3456 亿元')).toBeVisible();
  // Of a long table only the rows in sight are drawn, where it stands above the rest too.
  expect(await dialog.getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
