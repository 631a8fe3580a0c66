import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { embeddedId } from '../../src/load/embeddedId.ts';
import { readAtlasFile } from './atlasFolder.ts';
import { withContentPolicy } from './contentPolicy.ts';

const WORKER_IMPORT = /(from '\.[^']*\?worker)(')/;
const MAP_WORKER = /maplibre-gl-worker\.mjs\?worker&url$/;

/** Text of a script that no HTML parser ends early: a backslash changes no string, template or regular expression. */
const insideScript = (code: string) => code.replace(/<(\/script|!--)/gi, '<\\$1');
const insideStyle = (code: string) => code.replace(/<\/style/gi, '<\\/style');

/** JSON in an element of the page; `<` only occurs in its strings, where the escape means the same. */
const embedded = (name: string, json: string) =>
  `<script type="application/json" id="${embeddedId(name)}">${json.replaceAll('<', '\\u003c')}</script>`;

function embedJson(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => embedded(name, readFileSync(join(folder, name), 'utf8'))).join('\n');
}

const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Takes a file out of the bundle; what stays in it at the end was forgotten. */
function take(bundle: Rolldown.OutputBundle, address: string): string {
  const name = address.replace(/^\.\//, '');
  const output = bundle[name];
  if (!output) throw new Error(`${name} is named in the page and not in the bundle`);
  delete bundle[name];
  if (output.type === 'chunk') return output.code;
  return typeof output.source === 'string' ? output.source : Buffer.from(output.source).toString('utf8');
}

function inlinePage(html: string, bundle: Rolldown.OutputBundle, publicDir: string): string {
  const scripts: string[] = [];
  const page = html
    .replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, (tag) => {
      scripts.push(`<script type="module">${insideScript(take(bundle, attribute(tag, 'src')))}</script>`);
      return '';
    })
    .replace(/<link\b[^>]*>/g, (tag) => {
      const address = attribute(tag, 'href');
      if (attribute(tag, 'rel') === 'stylesheet')
        return `<style>${insideStyle(take(bundle, address))}</style>`;
      if (attribute(tag, 'rel') !== 'icon' || !address.endsWith('.svg')) return '';
      const icon = readFileSync(join(publicDir, basename(address))).toString('base64');
      return `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`;
    });
  const end = page.lastIndexOf('</body>');
  const licences = embedded('licences.txt', JSON.stringify(take(bundle, 'licences.txt')));
  return [page.slice(0, end), embedJson(join(publicDir, 'geo')), licences, ...scripts, page.slice(end)].join(
    '\n',
  );
}

/** One HTML file that needs no server: scripts, styles, data, boundaries and workers stand in it. */
export function portablePage(): Plugin {
  let publicDir = '';
  return {
    name: 'portable-page',
    enforce: 'pre',
    config: ({ build }) => ({
      // From a file, browsers start no worker that is a module.
      worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
      build: {
        outDir: build?.outDir ?? 'dist-portable',
        copyPublicDir: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transform(code, id) {
      // The page's own workers stand in it as text.
      return id.endsWith('.ts') && WORKER_IMPORT.test(code)
        ? code.replace(WORKER_IMPORT, '$1&inline$2')
        : undefined;
    },
    load(id) {
      if (!MAP_WORKER.test(id)) return undefined;
      const code = readFileSync(id.replace(/\?.*$/, ''), 'utf8').replace(
        /\n\/\/# sourceMappingURL=.*\s*$/,
        '',
      );
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = withContentPolicy(inlinePage(take(bundle, 'index.html'), bundle, publicDir), 'one file');
        const left = Object.keys(bundle);
        if (left.length > 0)
          throw new Error(`The portable file would need these beside it: ${left.join(', ')}`);
        this.emitFile({ type: 'asset', fileName: `${readAtlasFile().fileName}.html`, source: html });
      },
    },
  };
}
