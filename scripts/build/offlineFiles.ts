import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readAtlasFile } from './atlasFolder.ts';

const WORKER = 'sw.js';
/** An ending that every server knows; IIS answers 404 for the usual one. */
const MANIFEST = 'manifest.json';
const KEPT = /\.(js|mjs|css|html|json|svg|png|txt)$/;

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** What an installed atlas is called and looks like. */
function manifest() {
  const { title, shortTitle, description } = readAtlasFile();
  return {
    name: title.zh,
    short_name: shortTitle.zh,
    description: description.zh,
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f7f4ec',
    theme_color: '#f7f4ec',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/** The SHA-256 of every file of a built folder that is kept, by its path. */
function hashesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => KEPT.test(path) && path !== WORKER)
    .sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/**
 * The text of the service worker that keeps files.
 * @param files SHA-256 by path
 */
function workerText(files: Readonly<Record<string, string>>): string {
  const code = readFileSync(new URL('./offlineWorker.js', import.meta.url), 'utf8');
  const listed = JSON.stringify(files, null, 1);
  const release = sha256(listed + code).slice(0, 16);
  return `${code.replace('export function', 'function')}\nserveOffline(${listed}, "${release}");\n`;
}

/** Manifest and service worker: after the first visit every file of the build is there without a network. */
export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest()) });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = 'dist' }) {
        writeFileSync(join(dir, WORKER), workerText(hashesOf(dir)));
      },
    },
  };
}
