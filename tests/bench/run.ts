// `npm run bench`: the built atlas, an ECharts page and a bare MapLibre page, loaded in turn in one run. It prints times,
// sizes and ratios beside what is aimed at, writes them as JSON, and asserts nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { type Load, measureChanges, measureLoad } from './measure';
import { measurePoints } from './pointsInCounties';

const LOADS = Number(process.env.BENCH_LOADS ?? 5);
const THROTTLE = Number(process.env.BENCH_THROTTLE ?? 1);
const RESULTS = resolve(process.env.BENCH_RESULTS ?? 'bench-results.json');
const LINK = '#indicator=gdp&level=county&layout=';
const CHANGES = [
  'indicator=gdp&period=2020',
  'indicator=industrial-investment',
  'indicator=gdp&period=2021',
  'indicator=gdp&period=2021&classification=ckmeans,6,free',
];
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
const PAGES = ['atlas', 'atlasLink', 'echarts', 'bare'] as const;
type PageName = (typeof PAGES)[number];

/** What each file of the atlas is for; the first that fits. */
const PARTS = [
  ['engine', /\/assets\/(map|maplibre-gl-worker)-/],
  ['figures', /\/assets\/dataFiles-/],
  ['boundaries', /\/geo\//],
  ['page with the first map', /\/(index\.html)?$/],
  ['styles', /\.css$/],
  ['code', /\.js$/],
] as const;

const say = (line: string) => process.stdout.write(`${line}\n`);
/** How far it is, beside what it prints. */
const tell = (line: string) => process.stderr.write(`${line}\n`);
const part = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;
const median = (values: readonly number[]) => part(values, 0.5);
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function printTable(rows: readonly (readonly string[])[]) {
  for (const row of rows) say(`| ${row.join(' | ')} |`);
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
const folderOf = (name: 'atlas' | 'echarts' | 'bare') => join(folder, name);
await build({ logLevel: 'error', build: { outDir: folderOf('atlas') } });
for (const name of ['echarts', 'bare'] as const)
  await build({
    configFile: false,
    root: resolve('tests/bench', name),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folderOf(name), target: 'chrome109' },
  });
const servers = await Promise.all(
  (['atlas', 'echarts', 'bare'] as const).map((name) =>
    preview({
      configFile: false,
      logLevel: 'error',
      build: { outDir: folderOf(name) },
      preview: { host: '127.0.0.1', port: 4500 },
    }),
  ),
);
const [atlas = '', echarts = '', bare = ''] = servers.map((server) => server.resolvedUrls?.local[0] ?? '');
const addresses: Record<PageName, string> = { atlas, atlasLink: atlas + LINK, echarts, bare };
tell('built');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: FLAGS });

const loads: Record<PageName, Load[]> = { atlas: [], atlasLink: [], echarts: [], bare: [] };
for (let index = 0; index < LOADS; index++)
  for (const page of PAGES) {
    loads[page].push(await measureLoad(browser, addresses[page], THROTTLE));
    tell(`${page}: load ${index + 1} of ${LOADS}`);
  }
tell('changes of the view');
const works = await measureChanges(browser, atlas, CHANGES);

const of = (page: PageName, read: (load: Load) => number) => median(loads[page].map(read));
const firstMap = (page: PageName) => of(page, (load) => load.firstMap);
const hoversOf = (page: PageName) => loads[page].flatMap(({ hovers }) => hovers);
const bytesOf = (page: PageName) => Object.entries(loads[page][0]?.bytes ?? {});
const partOf = (path: string) => PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
const weights = Object.fromEntries(
  [...PARTS.map(([name]) => name), 'other'].map((name) => [
    name,
    sum(bytesOf('atlas').flatMap(([path, bytes]) => (partOf(path) === name ? bytes : []))),
  ]),
);
const row = (name: string, show: (page: PageName) => string, aim: string) => [name, ...PAGES.map(show), aim];
const rows = [
  ['', 'atlas', 'atlas, other link', 'ECharts', 'bare MapLibre', 'aim'],
  ['---', '---:', '---:', '---:', '---:', '---'],
  row('first coloured map', (page) => milliseconds(firstMap(page)), ''),
  row(
    '… times ECharts',
    (page) => (firstMap(page) / firstMap('echarts')).toFixed(2),
    '≤ 0.5, other link ≤ 1',
  ),
  row('total blocking time', (page) => milliseconds(of(page, (load) => load.blocking)), '≤ 300 ms'),
  row('longest task', (page) => milliseconds(of(page, (load) => load.longestTask)), '≤ 100 ms'),
  row('a hover waits, median', (page) => milliseconds(median(hoversOf(page))), ''),
  row('a hover waits, 95 of 100', (page) => milliseconds(part(hoversOf(page), 0.95)), '≤ 100 ms'),
  row('all bytes, gzipped', (page) => kilobytes(sum(bytesOf(page).map(([, bytes]) => bytes))), ''),
];
say(
  `Medians of ${LOADS} cold loads each, in turn, headless Chromium without a graphics card (the atlas then starts no engine unasked), processor ${THROTTLE} × slowed\n`,
);
printTable(rows);
say('\nWhat the atlas loads, gzipped');
printTable(Object.entries(weights).map(([name, bytes]) => [name, kilobytes(bytes)]));
say('\nMain thread from one view to the next (aim: 50 ms)');
printTable(
  CHANGES.map((fragment, index) => {
    const work = works[index];
    return [
      fragment,
      ...[work?.script, work?.layout, work?.all].map((value) => milliseconds(value ?? Number.NaN)),
    ];
  }),
);
const points = measurePoints();
say(
  `\n${points.points} points into counties: ${milliseconds(points.own)}, ${(points.turf / points.own).toFixed(0)} × faster than plain Turf (aim: 50 ×)`,
);
writeFileSync(RESULTS, `${JSON.stringify({ throttle: THROTTLE, loads, weights, works, points }, null, 2)}\n`);
say(`\n${RESULTS}`);

await browser.close();
await Promise.all(servers.map((server) => server.close()));
rmSync(folder, { recursive: true });
