import AxeBuilder from '@axe-core/playwright';
import * as sheets from '@e965/xlsx';
import { cfbOf } from '../unit/workbook/files';
import { type Atlas, expect, test } from './atlas';

/** Two rows of merged heads, a total and an error, as offices make them. */
function merged(): Buffer {
  const sheet = sheets.utils.aoa_to_sheet([
    ['广西各市2025年上半年工业运行情况'],
    ['地区', '规模以上工业', null, '工业投资（亿元）'],
    [null, '总产值（亿元）', '增速（%）', null],
    ['南宁市', 1500.5, 5.1, 210],
    ['柳州市', 2100.2, -1.3, { t: 'e', v: 7 }],
    ['合计', 3600.7, null, 210],
  ]);
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
    { s: { r: 1, c: 0 }, e: { r: 2, c: 0 } },
    { s: { r: 1, c: 1 }, e: { r: 1, c: 2 } },
    { s: { r: 1, c: 3 }, e: { r: 2, c: 3 } },
  ];
  const book = sheets.utils.book_new();
  sheets.utils.book_append_sheet(book, sheet, '运行');
  return sheets.write(book, { type: 'buffer', bookType: 'xlsx' });
}

// Choosers are caught from the first moment on, so that none opens before the test waits for it.
test.beforeEach(({ page }) => {
  page.on('filechooser', () => undefined);
});

/** Chooses a file by the action that the search box offers, by the keyboard alone. */
async function bring({ page }: Atlas, name: string, buffer: Buffer) {
  await page.keyboard.press('/');
  await page.keyboard.type('导入表格');
  await expect(page.getByRole('listbox', { name: '搜索结果' }).getByRole('option').first()).toContainText(
    '导入自己的表格',
  );
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const dialogOf = ({ page }: Atlas) => page.getByRole('dialog', { name: /^导入：/ });

test('a workbook with merged heads is found by search, imported, looked at again and replaced by one that asks', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await bring(atlas, '上半年.xlsx', merged());
  const dialog = dialogOf(atlas);
  await expect(dialog.locator('.row-sum')).toHaveText('共 6 行 ＝ 采用 5 ＋ 不采用 1');
  await expect(dialog.getByRole('grid')).toContainText('合计');
  const { violations } = await new AxeBuilder({ page }).include('.import-dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [recipe] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '保存读法' }).click(),
  ]);
  expect(recipe.suggestedFilename()).toMatch(/^上半年 读法.*\.json$/);
  // 增速 under 规模以上工业 could be of more than one thing, so it is asked about.
  await dialog.getByRole('button', { name: /采纳/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('没有待定的问题。')).toBeVisible();
  await expect(dialog.getByRole('region', { name: '待定的问题' })).toBeFocused();
  const finish = dialog.getByRole('button', { name: '导入 5 个数据' });
  await finish.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(atlas.title).toContainText('规模以上工业总产值');

  await page.getByRole('button', { name: '数据与来源' }).click();
  await page.getByRole('tab', { name: /自有数据/ }).click();
  const source = page.getByRole('listitem').filter({ hasText: '上半年.xlsx' });
  await source.getByRole('button', { name: '重新查看表格：上半年' }).click();
  await expect(dialog.getByLabel('放在哪里')).toHaveValue(/.+/);
  await expect(dialog.getByRole('grid')).toContainText('柳州市');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const asking = '2025年1-9月\n地区,规模以上工业总产值（亿元）,新指标（家）\n南宁市,2300,5\n柳州市,3300,6\n';
  await source
    .getByLabel(/^以新文件替换/)
    .setInputFiles({ name: '前三季度.csv', mimeType: 'text/csv', buffer: Buffer.from(asking) });
  await page.getByRole('dialog', { name: /替换/ }).getByRole('button', { name: '在预览中决定' }).click();
  await dialog.getByRole('button', { name: /采纳/ }).first().click();
  await expect(dialog.getByLabel('放在哪里').locator('option:checked')).toHaveText('代替“上半年”');
  await dialog.getByRole('button', { name: '导入 4 个数据' }).click();
  await expect(page.locator('[data-notice="own-import"]')).toContainText('已换成新的：4 个数据');
});

test('a file with a password and one that is cut off say what to do, and a long reading ends when it is cancelled', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const dialog = dialogOf(atlas);
  await bring(atlas, '加密.xlsx', Buffer.from(cfbOf('EncryptedPackage')));
  await expect(dialog.getByRole('alert')).toContainText('去掉密码');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const whole = merged();
  await bring(atlas, '半截.xlsx', whole.subarray(0, Math.floor(whole.length / 2)));
  await expect(dialog.getByRole('alert')).toContainText('不完整');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const rows = Array.from({ length: 190_000 }, (_, at) => `南宁市,${2000 + (at % 20)},${at},备注${at}`);
  await bring(atlas, '很长.csv', Buffer.from(`地区,年份,工业总产值（亿元）,备注\n${rows.join('\n')}`));
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-notice="own-import"]')).toHaveCount(0);
});
