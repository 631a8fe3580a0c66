// `npm run icons`: the application's icons, drawn from the outline of Guangxi's cities.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { merge } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { ensureChromium } from './chromium.mjs';

const SIZE = 512;
const RAMP = ['#9ecae1', '#6baed6', '#3182bd', '#08519c'];
const PAPER = '#f7f4ec';
const LINE = '#f7f4ec';
/** Cosine of Guangxi's middle latitude: a degree of longitude is this much shorter than one of latitude. */
const NARROWING = Math.cos((23.8 * Math.PI) / 180);
/** The least step between two points, in pixels of the icon. */
const STEP = 3;

const folder = new URL('../public/', import.meta.url);
const topology = JSON.parse(readFileSync(new URL('geo/counties.topo.json', folder), 'utf8')) as Topology;
const counties = Object.values(topology.objects)[0] as GeometryCollection;
const cityOf = (county: { id?: string | number | undefined }) => String(county.id).slice(0, 4);
const cities = [...new Set(counties.geometries.map(cityOf))].sort();

type Point = readonly [number, number];
const flatten = ([longitude = 0, latitude = 0]: readonly number[]): Point => [
  longitude * NARROWING,
  -latitude,
];
const shapes = cities.map((city) => {
  const members = counties.geometries.filter((county) => cityOf(county) === city) as Polygon[];
  return merge(topology, members)
    .coordinates.flat()
    .map((ring) => ring.map(flatten));
});
const points = shapes.flat(2);
const left = Math.min(...points.map(([x]) => x));
const right = Math.max(...points.map(([x]) => x));
const top = Math.min(...points.map(([, y]) => y));
const bottom = Math.max(...points.map(([, y]) => y));

/** The outline as a path, without the points that no one sees at this size. */
function path(ring: readonly Point[], scale: number): string {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [
      SIZE / 2 + (x - (left + right) / 2) * scale,
      SIZE / 2 + (y - (top + bottom) / 2) * scale,
    ];
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) kept.push(point);
  }
  return kept.length < 3 ? '' : `M${kept.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`).join('L')}Z`;
}

/** @param share how much of the width the map takes @param radius of the paper's corners, in pixels */
function icon(share: number, radius: number): string {
  const scale = (SIZE * share) / Math.max(right - left, bottom - top);
  const paths = shapes.map((rings, index) => {
    const outline = rings.map((ring) => path(ring, scale)).join('');
    return `<path fill="${RAMP[(index * 5 + 3) % RAMP.length]}" d="${outline}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">`,
    `<rect width="${SIZE}" height="${SIZE}" rx="${radius}" fill="${PAPER}"/>`,
    `<g stroke="${LINE}" stroke-width="3" stroke-linejoin="round">${paths.join('')}</g></svg>\n`,
  ].join('\n');
}

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
async function writePicture(name: string, svg: string, size: number) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
}
const rounded = icon(0.88, 96);
writeFileSync(new URL('icon.svg', folder), rounded);
await writePicture('icon-192.png', rounded, 192);
await writePicture('icon-512.png', rounded, 512);
await writePicture('icon-maskable-512.png', icon(0.66, 0), 512);
await browser.close();
