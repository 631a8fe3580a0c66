import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './atlas';

const folder = process.env.ATLAS_PORTABLE ?? 'dist-portable';
const file = pathToFileURL(resolve(folder, 'guangxi-industry-atlas.html')).href;

test.use({ drawing: 'engine', baseURL: file, offline: true });

test('the one file opens from disk and does the jobs, asking for nothing', async ({ atlas, page }) => {
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
  expect(asked).toEqual([file, file]);
});
