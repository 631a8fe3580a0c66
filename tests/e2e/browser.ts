import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';

export type { Locator, Page };
export { expect };

/** What draws the map: the engine, or the SVG map, which stands at once where there is no graphics card. */
export type Drawing = 'engine' | 'svg';

export interface BrowserOptions {
  /** What draws the map in a test; the engine only where the test is about it or about what it alone can do. */
  readonly drawing: Drawing;
  /** Console messages and page errors that a test provokes on purpose. */
  readonly expectedErrors: RegExp;
}

interface BrowserFixtures {
  /** Opens a page for somebody else: nothing stored, nothing shared with the test's own page. */
  readonly newVisitor: () => Promise<Page>;
  readonly isWatched: boolean;
}

const NOTHING = /$^/;
const INNER_PROTOCOLS = ['blob:', 'data:', 'chrome:', 'about:'];

/** What the page's own policy refused; a test can expect an error, never this. */
const REFUSED = 'policy refused';

/** Notes what a context must never do: ask another host, log an error, throw, do what the page's policy refuses. */
async function watch(context: BrowserContext, host: string, complaints: string[]) {
  await context.exposeBinding('noteRefusal', (_, refusal: string) => {
    complaints.push(`${REFUSED} ${refusal}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteRefusal } = window as Window & { noteRefusal?: (refusal: string) => void };
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      noteRefusal?.([effectiveDirective, blockedURI, sample, `${sourceFile}:${lineNumber}`].join(' '));
    });
  });
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (!INNER_PROTOCOLS.includes(protocol) && asked !== host) complaints.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`threw: ${error.error().stack ?? error.error()}`));
}

/** Where the atlases under test keep what was chosen to draw the map, see `src/load/keptDrawing.ts`. */
const DRAWING_KEYS = ['data/atlas.json', 'tests/fixtures/province/data/atlas.json'].map(
  (path) => `${JSON.parse(readFileSync(path, 'utf8')).fileName}.plainMap`,
);

/** Has the engine as if it had been chosen by hand: no graphics card draws here, and nobody is given it unasked. */
const chooseEngine = (context: BrowserContext) =>
  context.addInitScript((keys) => {
    try {
      for (const key of keys) if (localStorage.getItem(key) === null) localStorage.setItem(key, '0');
    } catch {
      // A page that keeps nothing has nothing to choose either.
    }
  }, DRAWING_KEYS);

/** Playwright's test, which also fails on a request to another host, a console error, a page error or a refusal by the page's policy. */
export const test = base.extend<BrowserOptions & BrowserFixtures>({
  expectedErrors: [NOTHING, { option: true }],
  drawing: ['svg', { option: true }],

  isWatched: [
    async ({ context, baseURL, expectedErrors, drawing }, use) => {
      const complaints: string[] = [];
      if (drawing === 'engine') await chooseEngine(context);
      await watch(context, new URL(baseURL ?? '').host, complaints);
      await use(true);
      const unexpected = complaints.filter(
        (complaint) => complaint.startsWith(REFUSED) || !expectedErrors.test(complaint),
      );
      expect(unexpected, 'what the page must never do').toEqual([]);
    },
    { auto: true },
  ],

  newVisitor: async ({ browser, baseURL, drawing }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      if (drawing === 'engine') await chooseEngine(context);
      await watch(context, new URL(baseURL ?? '').host, complaints);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(complaints, 'what the other page must never do').toEqual([]);
  },
});
