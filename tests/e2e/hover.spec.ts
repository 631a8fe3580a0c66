import { expect, test, WHOLE_GUANGXI } from './atlas';
import { regionId } from './places';

for (const drawing of ['engine', 'svg'] as const) {
  test.describe(`on the map that ${drawing === 'engine' ? 'the engine' : 'SVG'} draws`, () => {
    test.use({ drawing });

    test('pointing at a region shows place, value, period and rank', async ({ atlas, page }) => {
      await atlas.openAt(WHOLE_GUANGXI);
      await atlas.hoverPlace('柳州', WHOLE_GUANGXI);
      const tooltip = page.locator('.tooltip');
      await expect(tooltip).toContainText('柳州市');
      await expect(
        tooltip.locator(`[data-place="${regionId('柳州')}"][data-indicator="industrial-output"]`),
      ).toContainText('亿元');
      await expect(tooltip).toContainText('2017年');
      await expect(tooltip).toContainText('第 1 位，共 14');
    });

    test('counties answer where an indicator has figures for them', async ({ atlas }) => {
      await atlas.openAt(WHOLE_GUANGXI, {
        indicator: 'population-census',
        period: '2020-11-01',
        level: 'county',
      });
      await expect(atlas.caption).toContainText('个县');
      await atlas.clickPlace('那坡', WHOLE_GUANGXI);
      await expect(atlas.details).toHaveAttribute('data-place', regionId('那坡'));
    });
  });
}

test('a value per resident says which population of which year it is set against', async ({
  atlas,
  page,
}) => {
  await atlas.openAt(WHOLE_GUANGXI, {
    indicator: 'gdp',
    period: '2020',
    level: 'county',
    normalisation: 'per-resident',
  });
  await atlas.hoverPlace('那坡', WHOLE_GUANGXI);
  await expect(page.locator('.tooltip')).toContainText('元/人');
  await expect(page.locator('.tooltip-base')).toContainText(/人口用2020年/);
});
