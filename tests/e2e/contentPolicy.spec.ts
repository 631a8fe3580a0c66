import { expect, test } from './atlas';

interface Tried {
  readonly inline?: boolean;
  readonly refused?: string[];
}

test('the page runs nothing that is written into it later, makes no code of text and asks no other host', async ({
  browser,
}) => {
  // A context of its own: here refusals are what must happen.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tried = window as Tried & { refused?: string[] };
    tried.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      tried.refused?.push(effectiveDirective);
    });
  });
  await page.goto('./#drawing=svg');
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'svg');
  const before = await page.evaluate(() => (window as Tried).refused);
  expect(before).toEqual([]);
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inline = true';
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="window.inline = true"><p style="color:red">';
    document.body.append(script, holder);
    const frame = document.createElement('iframe');
    frame.src = 'https://elsewhere.invalid/';
    document.body.append(frame);
    await fetch('https://elsewhere.invalid/').catch(() => undefined);
  });
  await expect
    .poll(() => page.evaluate(() => [...new Set((window as Tried).refused)].sort()))
    .toEqual(['connect-src', 'frame-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
  expect(await page.evaluate(() => (window as Tried).inline)).toBeUndefined();
  await context.close();
});
