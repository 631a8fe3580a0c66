import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as sheets from '@e965/xlsx';
import { expect, test } from './atlas';
import type { Page } from './browser';

const folder = process.env.ATLAS_PORTABLE ?? 'dist-portable';
const file = pathToFileURL(resolve(folder, 'guangxi-industry-atlas.html')).href;

test.use({ drawing: 'engine', baseURL: file, offline: true });

/** A sheet as an office saves it. */
function sheet(): Buffer {
  const book = sheets.utils.book_new();
  const rows = [['2025年上半年'], ['地区', '工业投资（万元）'], ['南宁市', 2_100_000], ['柳州市', 1_500_000]];
  sheets.utils.book_append_sheet(book, sheets.utils.aoa_to_sheet(rows), '投资');
  return sheets.write(book, { type: 'buffer', bookType: 'xlsx' });
}

async function openOwnData(page: Page) {
  await page.getByRole('button', { name: '数据与来源' }).click();
  await page.getByRole('tab', { name: /自有数据/ }).click();
}

test('the one file opens from disk, does the jobs and keeps own data, asking for nothing', async ({
  atlas,
  page,
  newVisitor,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const address = request.url().replace(/#.*/, '');
    if (!/^(blob|data):/.test(address)) asked.push(address);
  });
  await page.goto(file);
  await atlas.waitForMap();
  await expect(page.locator('[data-offline-state]')).toContainText('可离线使用');
  await expect(atlas.caption).toContainText('14/14 个市有数据');
  await atlas.openElement('沿海产业带');
  await expect(atlas.details.locator('.member-list li')).toHaveCount(3);
  await atlas.pickIndicator('地区生产总值');
  await atlas.details.getByRole('button', { name: '对比成员' }).click();
  await expect(atlas.details.locator('.comparison-table tbody')).toHaveCount(3);

  await page.reload();
  await atlas.waitForMap();
  await expect(atlas.details.locator('.comparison-table tbody')).toHaveCount(3);

  await openOwnData(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '导入自己的表格' }).click(),
  ]);
  await chooser.setFiles({ name: '投资.xlsx', mimeType: 'application/octet-stream', buffer: sheet() });
  await page.getByRole('button', { name: '导入 2 个数据' }).click();
  await expect(atlas.title).toContainText('工业投资，2025年1—6月');
  await page.reload();
  await expect(atlas.title).toContainText('工业投资，2025年1—6月');
  await expect(atlas.caption).toContainText('自有数据：投资');
  await openOwnData(page);
  const [project] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存项目文件' }).click(),
  ]);
  const other = await newVisitor();
  await other.goto(file);
  await openOwnData(other);
  await other.getByLabel('打开项目文件').setInputFiles(await project.path());
  await expect(other.getByRole('heading', { level: 1 }).first()).toContainText('工业投资，2025年1—6月');
  expect(asked).toEqual([file, file, file]);
});
