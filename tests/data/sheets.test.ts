import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/core/scene/buildScene';
import { drawnParks } from '../../src/core/scene/obstacles';
import type { ParkMark } from '../../src/core/scene/scene';
import type { Sheet } from '../../src/core/sheet';
import { sheetView } from '../../src/core/sheet';
import { sheetList } from '../../src/core/sheetList';
import { atlasBoundaries, atlasDataset } from '../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sheets = [...dataset.sheets.values()];
const sceneOf = (sheet: Sheet, language: 'zh' | 'en' = 'zh') =>
  buildScene({ dataset, boundaries, view: sheetView({ language, theme: 'light' }, sheet), theme: 'light' });

it('draws the four maps that the plan lists and its text lacks', () => {
  const plates = sheets.filter((sheet) => sheet.plate.zh !== '' && sheet.source === 'beibu-gulf-plan-2016');
  expect(plates.map((sheet) => `${sheet.plate.zh} ${sheet.name.zh}`).sort()).toEqual([
    '附图1 千亿元产业分布图',
    '附图2 战略性新兴产业布局图',
    '附图3 “一核两带”工业空间布局图',
    '附图4 重点产业园区布局图',
  ]);
});

it('draws sheets for Guilin, Laibin and Liuzhou', () => {
  const ids = sheets.map((sheet) => sheet.id);
  expect(ids).toEqual(expect.arrayContaining(['guilin-345', 'laibin-parks', 'liuzhou-vehicle-bases']));
});

/** Pixels of an A4 plate's map; scenes are spread for about this width. */
const WIDTH = 800;

/** Pairs of marks of which one covers the middle of the other. */
function hidden(parks: readonly ParkMark[], degrees: number): string[] {
  const scale = WIDTH / degrees;
  const places = parks.map((mark) => ({
    mark,
    x: mark.point[0] * scale + mark.offset[0],
    y: -mark.point[1] * scale * 1.086 + mark.offset[1],
  }));
  return places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.mark.radius, b.mark.radius))
      .map((b) => `${a.mark.name} – ${b.mark.name}`),
  );
}

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_, sheet) => {
  const scene = sceneOf(sheet);

  it('names its document, its place in it, and itself in both languages', () => {
    expect(dataset.sources.has(sheet.source)).toBe(true);
    expect(sheet.locator).not.toBe('');
    expect(sheet.name.zh).not.toBe('');
    expect(sheet.name.en).not.toBe('');
    expect(scene.title).toBe(sheet.name.zh);
    expect(scene.sourceLine).toContain(dataset.sources.get(sheet.source)?.title.zh);
  });

  it('frames places that exist and draws something there', () => {
    expect(sheet.frame.filter((place) => !dataset.places.has(place))).toEqual([]);
    expect(scene.parks.length + scene.industries.length + scene.shapes.length).toBeGreaterThan(0);
    expect(scene.notes.map((note) => note.kind)).toContain('schematic');
  });

  it('hides no symbol under another', () => {
    expect(hidden(drawnParks(scene.parks), scene.extent[2] - scene.extent[0])).toEqual([]);
  });

  it('explains every symbol in the legend, by shape and colour', () => {
    const explained = new Set(scene.legend.symbols.map((symbol) => symbol.colour));
    expect(scene.parks.filter((mark) => !explained.has(mark.fill)).map((mark) => mark.name)).toEqual([]);
  });

  it('lists every number of its map once and in order', () => {
    const numbers = scene.parks.flatMap((mark) => mark.number ?? []).sort((a, b) => a - b);
    const listed = sheetList(scene, dataset).entries.map((entry) => entry.number);
    if (sheet.marks === 'number') expect(listed).toEqual(numbers);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

it('gives the planned area and the target of the parks that the plan measures', () => {
  const sheet = dataset.sheets.get('plate-4-key-parks');
  if (!sheet) throw new Error('no plate 4');
  const entries = sheetList(sceneOf(sheet), dataset).entries;
  expect(entries).toHaveLength(20);
  expect(entries[0]?.text).toBe('南宁高新技术产业开发区（18km²；>1,500亿元）');
  expect(sheetList(sceneOf(sheet, 'en'), dataset).entries[0]?.text).toContain('18 km²; >1,500 ×¥100 million');
});

it('tells industries of one family apart by shape as well as colour', () => {
  const sheet = dataset.sheets.get('plate-1-pillar-industries');
  if (!sheet) throw new Error('no plate 1');
  const symbols = sceneOf(sheet).legend.symbols.filter((symbol) => symbol.kind === 'shape');
  expect(symbols).toHaveLength(7);
  expect(new Set(symbols.map((symbol) => symbol.shape)).size).toBe(7);
  expect(new Set(symbols.map((symbol) => symbol.colour)).size).toBe(7);
});
