import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';
import type { BrowserOptions } from './tests/e2e/browser';

// Another build or port can be tested beside this one: ATLAS_DIST=/tmp/dist ATLAS_PORT=4300 npx playwright test
const folder = process.env.ATLAS_DIST ?? 'dist';
// Playwright reads this file once more in every worker: the port that was found first holds.
process.env.ATLAS_PORT ??= String(await freePort());
const port = process.env.ATLAS_PORT;
// The build must work from any sub-path, so it is never tested at the top.
const base = '/maps/guangxi/';
const address = `http://127.0.0.1:${port}${base}`;

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(found));
    });
  });
}

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  // Debian asks for the opposite: without a graphics card every page is then painted through an emulated one, which takes
  // most of a test's time.
  '--disable-gpu-rasterization',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export default defineConfig<BrowserOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A test that fails now and then is a defect, of the product or of itself.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // The whole suite can also be run on the engine: ATLAS_DRAWING=engine npx playwright test
    drawing: process.env.ATLAS_DRAWING === 'engine' ? 'engine' : 'svg',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    // A trace takes a sixteenth of the run: one failing test is run again with --trace on.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await findChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${folder} --base ${base} --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
