import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { test as base, chromium, expect } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';
import { Atlas } from './atlas';

const folder = process.env.ATLAS_DIST ?? 'dist';
const BASE = '/dept/atlas/';
/** A name of the server as an intranet has one: to browsers, unlike `localhost`, not a safe place without TLS. */
const NAME = 'atlas.intranet';

/** Of the types that IIS 8.5 knows by itself, those that a site is made of; `.json` and `.webmanifest` are not among them. */
const IIS_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
};

/** The types that the folder's own `web.config` adds. */
function addedTypes(): Readonly<Record<string, string>> {
  const config = readFileSync(join(folder, 'web.config'), 'utf8');
  const maps = config.matchAll(/<mimeMap fileExtension="([^"]+)" mimeType="([^"]+)"/g);
  return Object.fromEntries([...maps].map(([, ending, type]) => [ending, type]));
}

/** Serves the folder as IIS does: no unknown endings, no `web.config`, whole files only. */
function serve(asked: string[]): Promise<Server> {
  const types = { ...IIS_TYPES, ...addedTypes() };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://server');
    const path = normalize(pathname.slice(BASE.length) || 'index.html');
    const type = types[extname(path)];
    const isRefused = !pathname.startsWith(BASE) || path.startsWith('..') || path === 'web.config' || !type;
    try {
      if (isRefused) throw new Error('404.3');
      const content = readFileSync(join(folder, path));
      asked.push(`200 ${path}`);
      response.writeHead(200, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(content);
    } catch {
      asked.push(`404 ${path}`);
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404.3</h1>');
    }
    if (request.headers.range) asked.push(`range ${path}`);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

base('the folder works on IIS without TLS, from a sub-path, on a name of the intranet', async () => {
  const asked: string[] = [];
  const server = await serve(asked);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  });
  try {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`http://${NAME}:${port}${BASE}#drawing=svg`);
    const atlas = new Atlas(page, 'svg');
    await atlas.waitForMap();
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);

    await atlas.pickLayout('345');
    await atlas.pickIndicator('地区生产总值');
    await expect(atlas.legend).toContainText('地区生产总值');
    await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
    const dialog = page.getByRole('dialog', { name: '导出当前视图' });
    await dialog.getByLabel('导出为', { exact: true }).selectOption({ label: '矢量图 SVG' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '导出', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.svg$/);
    await page.keyboard.press('Escape');
    await page.goto(`http://${NAME}:${port}${BASE}#story=guilin-345&presenting=1&drawing=svg`);
    await expect(
      page.getByRole('region', { name: '演示', exact: true }).getByRole('heading', { level: 1 }),
    ).toBeVisible();
    expect(complaints).toEqual([]);
    expect(asked.filter((line) => !line.startsWith('200'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  } finally {
    await browser.close();
    server.close();
  }
});
