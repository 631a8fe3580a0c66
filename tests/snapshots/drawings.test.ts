import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildScene } from '../../src/core/scene/buildScene';
import type { Scene } from '../../src/core/scene/scene';
import { sheetView } from '../../src/core/sheet';
import { sketchMap } from '../../src/core/sketch';
import { DEFAULT_VIEW, type View } from '../../src/core/view';
import { renderMapSvg } from '../../src/figure/svgMap';
import { exportedSheet } from '../../src/ui/export/exportedSheet';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../fixtures/atlas';
import { plainSvg } from './plainSvg';

/** Degrees by which a line may be off: outlines are proven elsewhere, here they say which region is meant. */
const TOLERANCE = 0.05;
const MAP = { width: 900, height: 640, padding: 20, language: 'zh' } as const;
const CHOICES = {
  kind: 'svg',
  format: 'a4-landscape',
  title: '',
  date: '2026-01-01',
  maker: '',
  approvalNumber: '',
  note: '',
  logo: '',
  parts: ['legend', 'list', 'notes', 'country', 'insets'],
  withLink: false,
  ground: 'light',
  extent: 'layout',
  story: '',
  withChart: false,
  withTable: false,
} as const;

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const {
  boundaries: thin,
  simplified,
  surroundings: around,
} = sketchMap(boundaries, atlasSurroundings(), TOLERANCE);
const surroundings = {
  ...around,
  provinces: none(),
  foreign: none(),
  nationalLines: none(),
  provinceLines: none(),
};

function none() {
  return { type: 'FeatureCollection' as const, features: [] };
}

/** The scene with only those points of its shapes that tell at the snapshots' scale. */
function thinned(view: View, theme: View['theme'] = 'light'): Scene {
  const scene = buildScene({ dataset, boundaries, view, theme: theme ?? 'light', outlines: new Map() });
  return { ...scene, shapes: scene.shapes.map((mark) => ({ ...mark, geometry: simplified(mark.geometry) })) };
}

const drawn = (view: View, theme?: View['theme']) =>
  plainSvg(renderMapSvg(thinned(view, theme), thin, surroundings, { ...MAP, chosen: view }));

describe('every layout over gross industrial output of 2017', () => {
  test.each([...dataset.layouts.keys()])('%s', async (layout) => {
    await expect(drawn({ ...DEFAULT_VIEW, layout })).toMatchFileSnapshot(`taken/layouts/${layout}.svg`);
  });

  test.each(['dark', 'contrast'] as const)('one-core-two-belts in the %s theme', async (theme) => {
    await expect(drawn({ ...DEFAULT_VIEW, theme }, theme)).toMatchFileSnapshot(
      `taken/layouts/one-core-two-belts.${theme}.svg`,
    );
  });
});

describe('every way to show figures', () => {
  const views: Record<string, Partial<View>> = {
    symbols: { encoding: 'symbols' },
    bivariate: {
      encoding: 'bivariate',
      second: { indicator: 'industrial-investment', period: '2017', status: 'actual' },
    },
    chosen: { selection: '450200', comparison: ['450100', '450300'], base: '450100' },
    filtered: { brush: [1000, 3000] },
    parks: { level: 'park', parks: 'figure', period: '2020', status: 'target' },
    'planned-area': { parks: 'planned-area', accuracy: true },
    industries: { parks: 'industry', layout: '' },
    growth: { normalisation: 'growth', layout: '' },
    clusters: { overlay: 'clusters', layout: '', indicator: 'imports', period: '2023' },
    ellipse: { overlay: 'ellipse', layout: '' },
  };
  test.each(Object.entries(views))('%s', async (name, view) => {
    await expect(drawn({ ...DEFAULT_VIEW, ...view })).toMatchFileSnapshot(`taken/views/${name}.svg`);
  });
});

describe('every sheet as it is printed on A4', () => {
  test.each([...dataset.sheets.values()])('$id', async (sheet) => {
    const scene = thinned(sheetView(DEFAULT_VIEW, sheet));
    const inputs = { dataset, boundaries: thin, surroundings, china: undefined };
    const { svg } = exportedSheet(
      { scene, chosen: DEFAULT_VIEW, title: scene.title, link: '' },
      inputs,
      CHOICES,
      MAP,
    );
    await expect(plainSvg(svg)).toMatchFileSnapshot(`taken/sheets/${sheet.id}.svg`);
  });
});

test('no drawing is kept of a layout or sheet that is gone', () => {
  const kept = (folder: string) =>
    readdirSync(new URL(`taken/${folder}/`, import.meta.url)).map((name) => name.split('.')[0] ?? '');
  expect(kept('layouts').filter((id) => !dataset.layouts.has(id))).toEqual([]);
  expect(kept('sheets').filter((id) => !dataset.sheets.has(id))).toEqual([]);
});
