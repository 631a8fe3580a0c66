// `npm run bench`: times and sizes of the built atlas beside a bare MapLibre page. It prints and asserts nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { type Load, measureChanges, measureLoad } from './measure';

const LOADS = Number(process.env.BENCH_LOADS ?? 5);
const CHANGES = [
  'indicator=gdp&period=2020',
  'indicator=industrial-investment',
  'indicator=gdp&period=2021',
  'indicator=gdp&period=2021&classification=ckmeans,6,free',
];
const ENGINE = /^(map|maplibre-gl-worker|bare|index-bare)-/;
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

function printTable(rows: readonly (readonly string[])[]) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const [name = '', ...values] = row;
    say(
      [
        name.padEnd(widths[0] ?? 0),
        ...values.map((value, index) => value.padStart(widths[index + 1] ?? 0)),
      ].join('  '),
    );
  }
}

/** Gzipped bytes of the scripts that a load asked for. */
function weigh(folder: string, scripts: readonly string[], isCounted: (name: string) => boolean): number {
  const names = [...new Set(scripts.map((path) => basename(path)))].filter(isCounted);
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0);
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
const atlasFolder = join(folder, 'atlas');
const bareFolder = join(folder, 'bare');
await build({ logLevel: 'error', build: { outDir: atlasFolder } });
await build({
  configFile: false,
  root: resolve('tests/bench/bare'),
  base: './',
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: bareFolder, target: 'chrome109' },
});
const servers = await Promise.all(
  [atlasFolder, bareFolder].map((outDir) =>
    preview({
      configFile: false,
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 4500 },
    }),
  ),
);
const [atlas = '', bare = ''] = servers.map((server) => server.resolvedUrls?.local[0] ?? '');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: FLAGS });

const loads: Record<'atlas' | 'bare', Load[]> = { atlas: [], bare: [] };
for (let index = 0; index < LOADS; index++) {
  loads.bare.push(await measureLoad(browser, bare));
  loads.atlas.push(await measureLoad(browser, atlas));
}
const works = await measureChanges(browser, atlas, CHANGES);

const of = (key: 'firstColour' | 'ready', page: 'atlas' | 'bare') =>
  median(loads[page].map((load) => load[key]));
const scripts = loads.atlas[0]?.scripts ?? [];
const bareScripts = loads.bare[0]?.scripts ?? [];
const isData = (name: string) => name.startsWith('dataFiles-');
say(`Medians of ${LOADS} cold loads in headless Chromium without a graphics card\n`);
printTable([
  ['', 'atlas', 'bare MapLibre page'],
  ['first coloured map', milliseconds(of('firstColour', 'atlas')), '–'],
  ['interactive map at rest', milliseconds(of('ready', 'atlas')), milliseconds(of('ready', 'bare'))],
  ['  times the bare page', (of('ready', 'atlas') / of('ready', 'bare')).toFixed(2), '1.00'],
  [
    'engine, gzipped',
    kilobytes(weigh(atlasFolder, scripts, (name) => ENGINE.test(name))),
    kilobytes(weigh(bareFolder, bareScripts, () => true)),
  ],
  [
    'app code, gzipped',
    kilobytes(weigh(atlasFolder, scripts, (name) => !ENGINE.test(name) && !isData(name))),
    '–',
  ],
  ['data, gzipped', kilobytes(weigh(atlasFolder, scripts, isData)), '–'],
]);
say('\nMain thread from one view to the next');
printTable([
  ['', 'script', 'style and layout', 'all tasks'],
  ...CHANGES.map((fragment, index) => {
    const work = works[index];
    return [
      fragment,
      ...[work?.script, work?.layout, work?.all].map((value) => milliseconds(value ?? Number.NaN)),
    ];
  }),
]);

await browser.close();
await Promise.all(servers.map((server) => server.close()));
rmSync(folder, { recursive: true });
