import type { BrowserContext } from '@playwright/test';
import { expect, type Page, test } from './browser';

/** Parts of the page that must stand where they will stand. */
const PARTS = [
  'h1',
  '.source-line',
  '.map-ground',
  '.map-foot',
  '.attribution p',
  '.legend-classes',
] as const;
/** Pixels: columns are rounded by script and not by style. */
const SLACK = 1;
/** Web Vitals call 0.1 good; this is what can be seen by nobody. */
const MOST_SHIFT = 0.02;

type Box = { x: number; y: number; width: number; height: number };

/** Where the parts of the page stand that are drawn under an element. */
const boxesUnder = (page: Page, root: string) =>
  page.evaluate(
    ({ root, parts }) =>
      parts.map((part): Box | undefined => {
        const drawn = [...document.querySelectorAll(`${root} ${part}`)].find(
          (element) => element.getClientRects().length > 0,
        );
        const box = drawn?.getBoundingClientRect();
        return box && { x: box.x, y: box.y, width: box.width, height: box.height };
      }),
    { root, parts: PARTS },
  );

/** Holds every script back until it is called. */
async function holdScripts(context: BrowserContext): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

for (const [name, viewport] of Object.entries({
  'a desk': { width: 1366, height: 768 },
  'a large screen': { width: 1920, height: 1080 },
  'a phone': { width: 390, height: 844 },
  'a phone on its side': { width: 844, height: 390 },
})) {
  test(`on ${name} the coloured map stands before any script, and nothing jumps when the live one takes over`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(viewport);
    const release = await holdScripts(context);
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shifted: Number(Reflect.get(window, 'shifted')) + Reflect.get(entry, 'value'),
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('./', { waitUntil: 'commit' });
    const first = page.locator('#first');
    await expect(first.locator('.regions:visible path')).toHaveCount(14);
    await expect(first.getByRole('heading', { level: 1 })).toContainText('工业总产值，2017年');
    await expect(first.getByText('示意图，不作划界依据')).toBeVisible();
    await expect(first.getByRole('button')).toHaveCount(0);
    const before = await boxesUnder(page, '#first');
    const nanning = await first.locator('.regions:visible path').first().boundingBox();
    release();
    await expect(page.locator('[data-map-state="svg"], [data-map-state="ready"]')).toBeVisible();
    await expect(first).toHaveCount(0);
    const after = await boxesUnder(page, '#app');
    for (const [index, part] of PARTS.entries()) {
      const [was, is] = [before[index], after[index]];
      expect(Boolean(was), part).toBe(Boolean(is));
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs((was?.[side] ?? 0) - (is?.[side] ?? 0)), `${part} ${side}`).toBeLessThanOrEqual(
          SLACK,
        );
    }
    const live = await page.locator('.svg-map [data-place="450100"]').first().boundingBox();
    // The line's own simplification moves its outermost points.
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((nanning?.[side] ?? 0) - (live?.[side] ?? 0)), `Nanning ${side}`).toBeLessThan(3);
    expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(MOST_SHIFT);
  });
}

test('a link with a view of its own never shows the default one', async ({ page, context }) => {
  await holdScripts(context);
  await page.goto('./#indicator=gdp', { waitUntil: 'commit' });
  await expect(page.locator('#first')).toBeAttached();
  await expect(page.locator('#first .shell')).toBeHidden();
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('the first map has the colours of the dark theme, as the live one has them', async ({
    page,
    context,
  }) => {
    const release = await holdScripts(context);
    await page.goto('./', { waitUntil: 'commit' });
    const fillOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((path) => getComputedStyle(path).fill);
    const first = await fillOf('#first .first-wide .regions path');
    release();
    await expect(page.locator('#first')).toHaveCount(0);
    // Drawn anew where its room changes: what is asked may just have gone.
    await expect.poll(() => fillOf('.svg-map [data-place="450100"]')).toBe(first);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is a readable map with its key, its source and its table', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.first-wide .regions path')).toHaveCount(14);
    await expect(page.getByText(/资料来源/)).toBeVisible();
    await expect(page.locator('.legend-place .legend-classes li')).toHaveCount(5);
    const table = page.getByRole('table', { name: /工业总产值，2017年/ });
    await expect(table.getByRole('row', { name: /南宁市.*3,989\.82/ })).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(14);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
