import { test as base, expect } from './atlas';
import { honest, type Lie, type LyingServer, startLyingServer } from './lyingServer';

const test = base.extend<{ readonly server: LyingServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
  server: async ({}, use) => {
    const server = await startLyingServer();
    await use(server);
    await server.close();
  },
  baseURL: async ({ server }, use) => use(server.address),
});

test.use({
  serviceWorkers: 'allow',
  expectedErrors:
    /Failed to load|MIME type|module script|Unexpected|SyntaxError|ServiceWorker|service worker|ERR_/i,
});

const SIGN_IN: Lie = { status: 200, type: 'text/html', body: '<form>sign in</form>' };
const isAsset = (name: string) => (path: string) =>
  path.startsWith(`assets/${name}-`) && path.endsWith('.js');
const isData = isAsset('dataFiles');
const isStart = isAsset('index');

/** How a file may be wrong while the worker fetches it; the page itself got the truth. */
const LIES: Readonly<Record<string, Lie>> = {
  'a sign-in page': SIGN_IN,
  'a sign-in page that calls itself a script': { ...SIGN_IN, type: 'text/javascript' },
  'a file cut short': { body: 'export const dataFiles = {' },
  'nothing at all': { status: 404 },
};

for (const [what, lie] of Object.entries(LIES))
  test(`${what} at the first visit is not kept, is told, and mends by itself`, async ({
    atlas,
    page,
    context,
    server,
  }) => {
    const status = page.locator('[data-offline-state]');
    server.lie = (path, { headers }) =>
      (isData(path) || isStart(path)) && headers['sec-fetch-dest'] === 'empty' ? lie : undefined;
    await atlas.open();
    await expect(status).toHaveAttribute('data-offline-state', 'failed');
    await expect(status).toContainText('断网时不可用');

    server.lie = honest;
    await status.getByRole('button', { name: /重试/ }).click();
    await expect(status).toHaveAttribute('data-offline-state', 'ready');
    await context.setOffline(true);
    await page.reload();
    await atlas.waitForMap();
    await expect(status).toHaveAttribute('data-offline-state', 'ready');
  });

test('a file that was spoilt in the browser’s storage is asked again, and never answered with', async ({
  atlas,
  page,
}) => {
  const status = page.locator('[data-offline-state]');
  await atlas.open();
  await expect(status).toHaveAttribute('data-offline-state', 'ready');
  const spoil = () =>
    page.evaluate(async () => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!/assets\/(index|dataFiles|map)-.*\.js$|index\.html$/.test(request.url)) continue;
          await cache.put(
            request,
            new Response('spoilt', { headers: { 'content-type': 'text/javascript' } }),
          );
          count++;
        }
      }
      return count;
    });
  expect(await spoil()).toBeGreaterThan(3);
  for (let visit = 0; visit < 2; visit++) {
    await page.reload();
    await atlas.waitForMap();
    await expect(status).toHaveAttribute('data-offline-state', 'ready');
  }
  const left = await page.evaluate(async () => {
    const texts = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
        return Promise.all(answers.map((answer) => answer?.text()));
      }),
    );
    return texts.flat().filter((text) => text === 'spoilt').length;
  });
  expect(left).toBe(0);
});

test('without a network, what is missing from the copy is told', async ({ atlas, page, context }) => {
  const status = page.locator('[data-offline-state]');
  await atlas.open();
  await expect(status).toHaveAttribute('data-offline-state', 'ready');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('SheetsPage')) await cache.delete(request);
    }
  });
  await context.setOffline(true);
  await page.reload();
  await atlas.waitForMap();
  await expect(status).toHaveAttribute('data-offline-state', 'failed');
  await context.setOffline(false);
  await expect(status).toHaveAttribute('data-offline-state', 'ready');
});

/** A worker of an older release that answers with what it was given once, whatever it was. */
const POISONED = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (/index-.*\\.js$/.test(event.request.url))
    event.respondWith(new Response('<form>sign in</form>', { headers: { 'content-type': 'text/html' } }));
});`;

test('a page that cannot start from a poisoned copy drops it and starts anew', async ({
  atlas,
  page,
  server,
}) => {
  server.lie = (path) => (path === 'sw.js' ? { body: POISONED } : undefined);
  await atlas.open();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  server.lie = honest;
  await page.reload();
  await atlas.waitForMap();
  await expect(page.locator('#not-started')).toHaveCount(0);
  await expect(page.locator('[data-offline-state]')).toHaveAttribute('data-offline-state', 'ready');
});
