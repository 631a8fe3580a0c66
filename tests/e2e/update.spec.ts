import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { test as base, expect } from './atlas';

interface Published {
  readonly address: string;
  /** Puts a newer version in the place of the one that is served. */
  readonly publishNext: () => void;
}

const test = base.extend<{ readonly published: Published }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
  published: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-update-'));
    cpSync(process.env.ATLAS_DIST ?? 'dist', folder, { recursive: true });
    const server = await preview({
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 4600 },
    });
    await use({
      address: server.resolvedUrls?.local[0] ?? '',
      publishNext() {
        const page = join(folder, 'index.html');
        const script = join(folder, 'sw.js');
        writeFileSync(page, readFileSync(page, 'utf8').replace('<html', '<html data-version="next"'));
        const hash = createHash('sha256').update(readFileSync(page)).digest('hex');
        const next = readFileSync(script, 'utf8')
          .replace(/"index\.html": "\w+"/, `"index.html": "${hash}"`)
          .replace(/, "\w+"\);\s*$/, ', "next");');
        writeFileSync(script, next);
      },
    });
    await server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ published }, use) => use(published.address),
});

test.use({ serviceWorkers: 'allow' });

test('a newer version is offered, and taken at one click without losing the view', async ({
  atlas,
  page,
  published,
}) => {
  const status = page.locator('[data-offline-state]');
  await atlas.open({ layout: 'guilin-345' });
  await expect(status).toHaveAttribute('data-offline-state', 'ready', { timeout: 60_000 });
  published.publishNext();
  await page.reload();
  await expect(status).toHaveAttribute('data-offline-state', 'update', { timeout: 60_000 });
  await expect(page.locator('html')).not.toHaveAttribute('data-version', 'next');
  await page.getByRole('button', { name: '立即更新' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
  await atlas.waitForMap();
  await expect(atlas.title).toContainText('345');
  await expect(status).toHaveAttribute('data-offline-state', 'ready');
});
