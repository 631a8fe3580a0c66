import { expect, test } from './atlas';
import { regionId } from './places';

test.use({ drawing: 'engine', serviceWorkers: 'allow' });

test('after the first visit everything works without a network', async ({ atlas, page, context }) => {
  await atlas.open();
  const status = page.locator('[data-offline-state]');
  await expect(status).toHaveAttribute('data-offline-state', 'ready', { timeout: 60_000 });
  await expect(status).toContainText('可离线使用');

  await context.setOffline(true);
  await page.reload();
  await atlas.waitForMap();
  await expect(status).toHaveAttribute('data-offline-state', 'ready');
  await atlas.pickIndicator('地区生产总值');
  await expect(atlas.legend).toContainText('地区生产总值');
  await atlas.openElement('沿海产业带');
  await expect(atlas.details).toContainText('文件列明');
  await atlas.details.getByRole('button', { name: '对比成员' }).click();
  await expect(atlas.details.locator('.comparison-table tbody')).toHaveCount(3);
  await atlas.details.getByRole('button', { name: '北海市', exact: true }).click();
  await expect(atlas.details).toHaveAttribute('data-place', regionId('北海'));
});
