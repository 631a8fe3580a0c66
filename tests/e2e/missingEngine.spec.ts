import { expect, test } from './atlas';
import { regionId } from './places';

test.use({ drawing: 'engine', expectedErrors: /Failed to load|MIME type|module script/ });

test('where the engine’s files are missing or are a proxy’s page, the SVG map takes over and says so', async ({
  atlas,
  page,
}) => {
  await page.route(/\/assets\/map-.*\.js$/, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<p>sign in</p>' }),
  );
  await page.goto('./');
  await expect(page.locator('[data-notice="engine"]')).toContainText('未能完整载入');
  await atlas.waitForMap('svg');
  await page
    .locator(`.svg-map .regions [data-place="${regionId('河池')}"]`)
    .first()
    .click();
  await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
  await page.getByRole('button', { name: '放大' }).click();
  await expect(page).toHaveURL(/camera=/);
});
