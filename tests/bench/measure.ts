import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { type Frame, firstMapOf } from './frames';

const WINDOW = { width: 1280, height: 800 };
const LONGEST = 120_000;
/** For so long a page is watched and hovered, in milliseconds: its map's engine starts within. */
const WATCHED = 5000;
const HOVER_EVERY = 100;
/** A task is long from here on, and blocks by what it takes longer. */
const LONG_TASK = 50;

/** One cold load; times in milliseconds since the navigation began. */
export interface Load {
  readonly firstMap: number;
  /** Total blocking time, and the longest task. */
  readonly blocking: number;
  readonly longestTask: number;
  /** How long hovers waited that were dispatched while the page started. */
  readonly hovers: readonly number[];
  /** Gzipped bytes by path. */
  readonly bytes: Readonly<Record<string, number>>;
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
    benchTasks: number[];
    benchChange: (fragment: string) => Promise<void>;
  }
}

const newContext = (browser: Browser) =>
  browser.newContext({ viewport: WINDOW, locale: 'zh-CN', serviceWorkers: 'block' });

/**
 * Loads a page with nothing cached, reads its frames and hovers over its middle; the page itself is asked nothing.
 * @param throttle by how much the processor is slowed down
 */
export async function measureLoad(browser: Browser, address: string, throttle = 1): Promise<Load> {
  const context = await newContext(browser);
  const reader = await context.newPage();
  const page = await context.newPage();
  const bodies: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    bodies.push(
      response.body().then(
        (body) => [pathname, gzipSync(body).length] as const,
        () => [pathname, 0] as const,
      ),
    );
  });
  await page.addInitScript({ path: pageScript });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ data, at: (metadata.timestamp ?? Number.NaN) * 1000 });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, everyNthFrame: 1 });
  const hovers: Promise<number>[] = [];
  await page.goto(address, { waitUntil: 'commit', timeout: LONGEST });
  const origin = await page.evaluate(() => performance.timeOrigin);
  for (let index = 0; index * HOVER_EVERY < WATCHED; index++) {
    const sent = performance.now();
    hovers.push(
      session
        .send('Input.dispatchMouseEvent', {
          type: 'mouseMoved',
          x: WINDOW.width / 2 + (index % 20) * 8,
          y: WINDOW.height / 2,
        })
        .then(() => performance.now() - sent),
    );
    await new Promise((resolve) => setTimeout(resolve, HOVER_EVERY));
  }
  const waits = await Promise.all(hovers);
  await session.send('Page.stopScreencast');
  const tasks = await page.evaluate(() => window.benchTasks);
  const bytes = Object.fromEntries(await Promise.all(bodies));
  const firstMap =
    (await firstMapOf(
      reader,
      frames.filter(({ at }) => at >= origin),
    )) - origin;
  await context.close();
  return {
    firstMap,
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - LONG_TASK), 0),
    longestTask: Math.max(0, ...tasks),
    hovers: waits,
    bytes,
  };
}

/** What the main thread does from one link to the next until the map is drawn again. */
export async function measureChanges(
  browser: Browser,
  address: string,
  fragments: readonly string[],
): Promise<Work[]> {
  const context = await newContext(browser);
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
  await page.goto(address);
  await page.locator('[data-map-state="ready"], [data-map-state="svg"]').waitFor({ timeout: LONGEST });
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
