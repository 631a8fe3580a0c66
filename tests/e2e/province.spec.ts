import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './atlas';

/** The application built on the made-up province of `tests/fixtures/province`. */
const FOLDER = resolve(process.env.ATLAS_PROVINCE ?? 'dist-province');
const ADDRESS = 'http://127.0.0.1/province/';
const MIDDLE = { longitude: 101.5, latitude: 35.5, zoom: 6.5 };

test.use({ baseURL: ADDRESS });
test.beforeEach(async ({ context }) => {
  await context.route(`${ADDRESS}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice('/province/'.length) || 'index.html';
    const path = join(FOLDER, name);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
});

for (const drawing of ['engine', 'svg'] as const) {
  test.describe(`another province, drawn by ${drawing}`, () => {
    test.use({ drawing });

    test('opens on its own default view and answers for its cities and counties', async ({ atlas, page }) => {
      await atlas.open();
      await expect(page).toHaveTitle(/临江产业图/);
      await expect(atlas.title).toContainText('一江一带');
      await expect(atlas.caption).toContainText('3/3 个市有数据');
      await expect(page.locator('[data-notice]')).toHaveCount(0);

      await atlas.openAt(MIDDLE);
      const [[x, y] = [0, 0]] = await atlas.pixelsOf([[102.6, 36.3]]);
      await page.mouse.click(x, y);
      await expect(atlas.details).toHaveAttribute('data-place', '990300');
      await expect(atlas.details).toContainText('东陵市');

      await page.getByRole('radio', { name: '县', exact: true }).check({ force: true });
      await expect(atlas.caption).toContainText('8/9 个县');
      await expect(atlas.legend).toContainText('无数据');
    });
  });
}
