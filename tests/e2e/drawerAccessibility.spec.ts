import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas';

const SECOND = 'industrial-investment,2017,actual';
const STATES: Record<string, Record<string, string>> = {
  'the table': { drawer: 'table' },
  'the ranking': { drawer: 'ranking', theme: 'dark' },
  'the scatter': { drawer: 'scatter', second: SECOND },
  'the distribution': { drawer: 'distribution' },
  'the time lines': { drawer: 'time' },
  'the statistics': { drawer: 'statistics', second: SECOND },
  'the wide comparison': { drawer: 'comparison', comparison: '450100,450200,450300', base: '450100' },
  'an area': { areas: 'area-weighted~circle~108.6187 21.7045~60' },
};

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}

for (const [name, parameters] of Object.entries(STATES)) {
  test(`axe finds nothing in ${name}`, async ({ atlas, page }) => {
    await atlas.open(parameters);
    if (parameters.drawer) await expect(page.locator('#drawer-body [data-place]').first()).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test.describe('what the engine alone has', () => {
  test.use({ drawing: 'engine' });

  test('axe finds nothing in two maps', async ({ atlas, page }) => {
    await atlas.open({ second: SECOND, compareMaps: 'swipe', brush: '1000,4000' });
    await expect(page.locator('.swipe-handle')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('axe finds nothing in the form for areas', async ({ atlas, page }) => {
    await atlas.open();
    await page.getByRole('button', { name: '圈选区域' }).click();
    await expect(page.getByRole('dialog', { name: '圈选区域' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
});
