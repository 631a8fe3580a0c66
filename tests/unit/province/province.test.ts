import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { WHOLE, wholeOf } from '../../../src/core/aggregate/wholeOf';
import { ATLAS } from '../../../src/core/atlasFile';
import { readBoundaries } from '../../../src/core/boundaries';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { buildScene } from '../../../src/core/scene/buildScene';
import { sheetView } from '../../../src/core/sheet';
import { viewOfStep } from '../../../src/core/story/stepView';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW, ENCODINGS, NORMALISATIONS, type View } from '../../../src/core/view';
import { buildSlides } from '../../../src/figure/buildSlides';
import { renderMapSvg } from '../../../src/figure/svgMap';
import { translate } from '../../../src/i18n/translate';
import { sceneFeatures, sceneLayers } from '../../../src/map/style';
import { NO_SURROUNDINGS } from '../../../src/state/noSurroundings';
import { provinceFiles, provinceTopology } from '../../fixtures/province/province';

// The whole of this file runs on the made-up province, as its build does.
vi.mock('#atlas/data/atlas.json', async () => {
  const { provinceFiles: files } = await import('../../fixtures/province/province');
  return { default: JSON.parse(files()['data/atlas.json'] ?? '') };
});

const dataset = buildDataset(provinceFiles());
const boundaries = readBoundaries(provinceTopology(), [...dataset.regions.values()]);
const layouts = ['', ...dataset.layouts.keys()];

const views: [string, View][] = [
  ...layouts.flatMap((layout) =>
    (['city', 'county', 'park'] as const).flatMap((level) =>
      ENCODINGS.map((encoding): [string, View] => [
        `${layout || 'no layout'}, ${level}, ${encoding}`,
        { ...DEFAULT_VIEW, layout, level, encoding, parks: 'planned-area' },
      ]),
    ),
  ),
  ...NORMALISATIONS.map((normalisation): [string, View] => [
    normalisation,
    { ...DEFAULT_VIEW, normalisation, reference: 'region' },
  ]),
  ...[...dataset.sheets.values()].map((sheet): [string, View] => [
    sheet.id,
    sheetView({ language: 'en', theme: 'dark' }, sheet),
  ]),
  ...[...dataset.stories.values()].flatMap((story) =>
    story.scenes.map((_, index): [string, View] => [
      `${story.id} ${index}`,
      viewOfStep(story, index, DEFAULT_VIEW),
    ]),
  ),
];

test('the data of another province keep the contract', () => {
  expect(dataset.problems).toEqual([]);
  expect(boundaries.shapes.size).toBe(13);
});

test('its atlas opens on its own default view, title and region', () => {
  expect(ATLAS.region).toBe('990000');
  expect(DEFAULT_VIEW).toMatchObject({ indicator: 'turnover', period: '2020', layout: 'river-and-tea' });
  expect(validateView(DEFAULT_VIEW, dataset)).toEqual({ view: DEFAULT_VIEW, problems: [] });
  expect(translate('zh', 'common.name')).toBe('临江产业图');
  expect(translate('en', 'common.map')).toBe('Map of Linjiang');
});

test('shares refer to the province, and lengths to its latitude', () => {
  expect(WHOLE).toBe('990000');
  const turnover = { place: '990100', indicator: 'turnover', period: '2020', status: 'actual' } as const;
  expect(wholeOf(dataset, turnover)?.value).toBe(1203.2);
  expect(boundaries.latitude).toBeCloseTo(35.5, 1);
  expect(boundaries.extent[0]).toBeCloseTo(99.9, 5);
});

describe.each(views)('%s', (_, view) => {
  const scene = buildScene({ dataset, boundaries, view, theme: view.theme ?? 'light' });

  test('is drawn as SVG and by the engine', () => {
    const svg = renderMapSvg(scene, boundaries, NO_SURROUNDINGS, {
      width: 800,
      height: 600,
      extent: scene.extent,
      language: view.language,
      padding: 10,
      chosen: view,
    });
    expect(svg).toContain('<path');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(sceneLayers(scene, boundaries).length).toBeGreaterThan(10);
    const written = JSON.stringify(sceneFeatures(scene, boundaries));
    expect(written).not.toContain('null,null');
  });

  test('shows the province', () => {
    const [west, south, east, north] = scene.extent;
    expect(west).toBeGreaterThan(99);
    expect(east).toBeLessThan(104);
    expect(south).toBeGreaterThan(33);
    expect(north).toBeLessThan(38);
  });
});

test('its story becomes slides', async () => {
  const slides = views.slice(-2).map(([title, view]) => ({
    scene: buildScene({ dataset, boundaries, view, theme: 'light' }),
    boundaries,
    surroundings: NO_SURROUNDINGS,
    kind: 'map' as const,
    title,
    subtitle: '',
    text: '',
    notes: '',
    keyFigures: [],
  }));
  const deck = await buildSlides({ title: '临江', slides, language: 'zh', date: '2021' });
  expect(deck.size).toBeGreaterThan(10_000);
});

/** Files of the source that may name the region that the project's own data are of, each with its reason. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'core/view.ts': 'planned-area as a way to size parks, a word of views and not the indicator',
  'core/scene/parkMarks.ts': 'the same word',
  'i18n/zh/lands.ts': 'all provinces by their code, whichever the map is about',
  'i18n/en/lands.ts': 'the same',
  'core/ownData/':
    'how office tables of the region write its name: words of the readers, tested on its tables',
};

test('no file of the source names one region, its code or its indicators', () => {
  const source = fileURLToPath(new URL('../../../src/', import.meta.url));
  const own = JSON.parse(readFileSync(new URL('../../../data/atlas.json', import.meta.url), 'utf8'));
  const indicators = Object.values<string>(own.indicators).map((id) => `'${id}'`);
  const names = new RegExp(
    `${own.name.zh}|${own.name.en}|${own.fileName}|\\b45\\d{4}\\b|${indicators.join('|')}`,
    'i',
  );
  const naming = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(source, name))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          names.test(line) ? [`${relative(source, path)}:${index + 1} ${line.trim()}`] : [],
        ),
    )
    .filter((found) => !Object.keys(MAY_NAME).some((folder) => found.startsWith(folder)));
  expect(naming).toEqual([]);
});
