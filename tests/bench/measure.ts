import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';

const WINDOW = { width: 1366, height: 768 };
const LONGEST = 120_000;

/** Milliseconds since the navigation began. */
export interface Load {
  readonly firstColour: number;
  readonly ready: number;
  /** Paths of the scripts that were asked for until then. */
  readonly scripts: readonly string[];
}

/** Milliseconds of the main thread. */
export interface Work {
  readonly script: number;
  readonly layout: number;
  readonly all: number;
}

const pageScript = fileURLToPath(new URL('pageScript.js', import.meta.url));

declare global {
  interface Window {
    benchTimes: Partial<Record<'firstColour' | 'ready', number>>;
    benchChange: (fragment: string) => Promise<void>;
  }
}

/** Loads a page with nothing cached and waits until its map is ready. */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
  });
  await page.addInitScript({ path: pageScript });
  await page.goto(address);
  await page.waitForFunction(() => window.benchTimes.ready !== undefined, undefined, {
    timeout: LONGEST,
  });
  const { firstColour = Number.NaN, ready = Number.NaN } = await page.evaluate(() => window.benchTimes);
  await context.close();
  return { firstColour, ready, scripts };
}

/** What the main thread does from one link to the next until the map is ready again. */
export async function measureChanges(
  browser: Browser,
  address: string,
  fragments: readonly string[],
): Promise<Work[]> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript({ path: pageScript });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    const seconds = (name: string) => list.find((metric) => metric.name === name)?.value ?? 0;
    return {
      script: seconds('ScriptDuration') * 1000,
      layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000,
      all: seconds('TaskDuration') * 1000,
    };
  };
  const ready = page.locator('[data-map-state="ready"]');
  await page.goto(address);
  await ready.waitFor({ timeout: LONGEST });
  const works: Work[] = [];
  for (const fragment of fragments) {
    const before = await metrics();
    await page.evaluate((hash) => window.benchChange(hash), fragment);
    const after = await metrics();
    works.push({
      script: after.script - before.script,
      layout: after.layout - before.layout,
      all: after.all - before.all,
    });
  }
  await context.close();
  return works;
}
