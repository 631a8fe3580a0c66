import type PptxGenJS from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import type { Scene } from '../../../src/core/scene/scene';
import { sheetView } from '../../../src/core/sheet';
import { viewOfStep } from '../../../src/core/story/stepView';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { createCanvas } from '../../../src/figure/slides/canvas';
import { drawMap } from '../../../src/figure/slides/slideMap';
import { renderMapSvg } from '../../../src/figure/svgMap';
import { localText } from '../../../src/i18n/language';
import { placeMarks } from '../../../src/state/placeMarks';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../../fixtures/atlas';

const surroundings = atlasSurroundings();

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: View): Scene => buildScene({ dataset, boundaries, view, theme: 'light' });
const question = { indicator: 'industrial-output', period: '2017' } as const;

const ofLayouts = [...dataset.layouts.keys()].map(
  (layout) => [`layout ${layout}`, { ...DEFAULT_VIEW, layout }] as const,
);
const ofSheets = [...dataset.sheets.values()].map(
  (sheet) => [`sheet ${sheet.id}`, sheetView({ language: 'zh', theme: 'light' }, sheet)] as const,
);
const ofStories = [...dataset.stories.values()].flatMap((story) =>
  story.scenes.map(
    (_, index) => [`story ${story.id} ${index + 1}`, viewOfStep(story, index, DEFAULT_VIEW)] as const,
  ),
);
const overFigures = ofSheets.map(
  ([name, view]) => [`${name} over figures`, { ...view, ...question }] as const,
);

/** Every element that a scene's view shows, by the name that a person reads. */
function shownElements({ view }: Scene) {
  const ids = dataset.sheets.get(view.sheet)?.layouts ?? [view.layout];
  return ids.flatMap((id) =>
    (dataset.layouts.get(id)?.elements ?? []).map((element) => ({
      layout: id,
      element: element.id,
      name: localText(element.name, view.language),
    })),
  );
}

describe.each([...ofLayouts, ...ofSheets, ...overFigures, ...ofStories])('the marks of %s', (_, view) => {
  const scene = sceneOf(view);

  it('let no place lose the figure that the map shows of it', () => {
    const marks = placeMarks(scene);
    for (const mark of [...scene.regions, ...scene.symbols, ...scene.parks]) {
      const found = marks.get(mark.place);
      if (mark.shown) expect(found?.shown, mark.name).toBe(mark.shown);
      expect(found?.name).toBe(mark.name);
    }
    expect(marks.size).toBe(new Set([...scene.regions, ...scene.parks].map(({ place }) => place)).size);
  });

  it('each have an id of their own, and are places only where they are that place', () => {
    const kinds = [scene.regions, scene.borders, scene.symbols, scene.parks, scene.industries];
    for (const marks of [...kinds, scene.shapes, scene.areas, scene.labels]) {
      const ids = marks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const { place } of [...scene.regions, ...scene.symbols])
      expect(dataset.regions.has(place)).toBe(true);
    for (const { place } of scene.parks) expect(dataset.parks.has(place)).toBe(true);
    for (const mark of scene.industries) {
      expect(mark).not.toHaveProperty('place');
      expect(dataset.regions.get(mark.at)?.level).not.toBe('region');
      expect(dataset.industries.get(mark.industry)?.colour).toBe(mark.fill);
    }
  });

  it('say which element of which layout they draw, and are named like it', () => {
    const elements = shownElements(scene);
    for (const mark of scene.shapes.filter(({ layout }) => layout !== '')) {
      const own = elements.find(({ layout, element }) => layout === mark.layout && element === mark.element);
      expect(own?.name, mark.id).toBe(mark.name);
    }
    for (const { layout, element, industry } of scene.industries)
      expect(dataset.layouts.get(layout)?.elements.find(({ id }) => id === element)?.industry).toBe(industry);
    for (const { place, layout, element } of scene.parks.filter((park) => park.element !== '')) {
      const members = dataset.layouts.get(layout)?.elements.find(({ id }) => id === element)?.members;
      expect(members?.map((member) => member.place)).toContain(place);
    }
  });
});

it('stand a city’s industries by the city and leave its figure to the city', () => {
  const scene = sceneOf({ ...DEFAULT_VIEW, layout: 'pillar-industries' });
  const nanning = scene.industries.filter(({ at }) => at === '450100');
  expect(nanning.length).toBeGreaterThan(1);
  expect(nanning.map(({ name }) => name)).toContain('南宁市 · 造纸与木材加工');
  expect(placeMarks(scene).get('450100')).toMatchObject({ name: '南宁市', shown: { text: '3,989.82' } });
  expect(scene.parks).toEqual([]);
});

it('stand only the industry of the chosen element', () => {
  const layout = dataset.layouts.get('pillar-industries');
  const [element] = layout?.elements ?? [];
  const scene = sceneOf({ ...DEFAULT_VIEW, layout: 'pillar-industries', element: element?.id ?? '' });
  expect(scene.industries.length).toBeGreaterThan(0);
  expect(new Set(scene.industries.map((mark) => mark.element))).toEqual(new Set([element?.id]));
});

it('step back all elements but the chosen one, also those of other layouts that share its id', () => {
  const view = sheetView({ language: 'zh', theme: 'light' }, dataset.sheets.get('industry-belts') ?? never());
  const [whole, chosen] = [sceneOf(view), sceneOf({ ...view, element: 'belt' })];
  const opacities = (scene: Scene, isOwn: boolean) =>
    scene.shapes
      .filter(({ layout }) => (layout === view.layout) === isOwn)
      .map(({ fill }) => fill?.opacity ?? 0);
  expect(chosen.shapes.some(({ layout }) => layout === view.layout)).toBe(true);
  expect(opacities(chosen, true)).toEqual(opacities(whole, true));
  expect(opacities(chosen, false)).toEqual(opacities(whole, false).map((opacity) => opacity / 4));
});

function never(): never {
  throw new Error('the data lack what this test reads');
}

it('tell apart elements of two layouts that have one name', () => {
  const [first] = dataset.layouts.values();
  const twin = { ...(first ?? never()), id: 'twin', name: { zh: '另一布局', en: 'Another' } };
  const sheet = { ...(dataset.sheets.get('industry-belts') ?? never()), layouts: [twin.id, first?.id ?? ''] };
  const doubled = {
    ...dataset,
    layouts: new Map([...dataset.layouts, [twin.id, twin]]),
    sheets: new Map([[sheet.id, sheet]]),
  };
  const view = { ...DEFAULT_VIEW, ...question, layout: '', sheet: sheet.id };
  const scene = buildScene({ dataset: doubled, boundaries, view, theme: 'light' });
  const names = scene.legend.symbols.filter(({ layout }) => layout).map(({ text }) => text);
  expect(new Set(names).size).toBe(names.length);
  expect(names.some((name) => name.endsWith('(另一布局)'))).toBe(true);
});

describe('the names of shapes', () => {
  /** Without the number that tells shapes of one name apart. */
  const bare = (name: string) => name.replace(/ \d+$/, '');

  /** The names that a slide gives its shapes, in the order in which they are drawn. */
  function slideNames(scene: Scene): string[] {
    const names: string[] = [];
    const note = (_: unknown, { objectName }: { objectName: string }) => names.push(objectName);
    const canvas = createCanvas({ addShape: note, addText: note } as unknown as PptxGenJS.Slide);
    const words = { title: '', text: '', notes: '', subtitle: '', kind: 'map' as const, keyFigures: [] };
    const spec = { scene, boundaries, surroundings, ...words };
    drawMap(canvas, spec, { x: 0, y: 0, width: 800, height: 600 }, scene.view.language);
    return names;
  }

  it.each([...ofSheets, ...ofStories])('on the slide of %s are those of the elements', (_, view) => {
    const scene = sceneOf(view);
    const names = slideNames(scene);
    expect(new Set(names).size).toBe(names.length);
    const onSlide = new Set(names.map(bare));
    const drawn = new Map(scene.shapes.map((mark) => [`${mark.layout}/${mark.element}`, mark.name]));
    for (const name of drawn.values()) expect(onSlide).toContain(name);
    // No two elements share a name.
    expect(new Set(drawn.values()).size).toBe(drawn.size);
  });

  it('on a slide are four belts’ own where a sheet shows four layouts with a belt each', () => {
    const view = ofSheets.find(([name]) => name === 'sheet industry-belts')?.[1] ?? never();
    const names = new Set(slideNames(sceneOf(view)).map(bare));
    for (const belt of ['南崇产业带', '沿边产业带', '电子信息产业带', '兴业—玉林—北流—容县产业发展带'])
      expect(names).toContain(belt);
  });

  it('on a slide say what statistics draw', () => {
    const overlay = (part: Partial<View>) =>
      slideNames(sceneOf({ ...DEFAULT_VIEW, layout: '', ...part })).map(bare);
    expect(overlay({ overlay: 'mean-centre' })).toContain('重心（2017年）');
    expect(overlay({ overlay: 'ellipse' }).some((name) => name.startsWith('标准差椭圆'))).toBe(true);
    const clusters = overlay({ overlay: 'clusters', indicator: 'imports', period: '2023' });
    expect(clusters.some((name) => /市 · /.test(name))).toBe(true);
  });

  it.each([...ofLayouts, ...ofSheets])('in the drawing of %s name one element each', (_, view) => {
    const scene = sceneOf(view);
    const svg = renderMapSvg(scene, boundaries, surroundings, {
      width: 600,
      height: 400,
      padding: 10,
      language: 'zh',
    });
    const groups = [...svg.matchAll(/ data-mark="([^"]*)" data-layout="([^"]*)" data-element="([^"]*)"/g)];
    const drawn = new Set(groups.map(([, mark]) => mark));
    expect(drawn).toEqual(new Set(scene.shapes.map(({ id }) => id)));
    const elements = shownElements(scene).map(({ layout, element }) => `${layout}/${element}`);
    for (const [, , layout, element] of groups) expect(elements).toContain(`${layout}/${element}`);
    // A place stands once in a drawing, an industry at it says so apart.
    const places = [...svg.matchAll(/ data-place="(\d+)"/g)].map(([, place]) => place);
    expect(places.length).toBe(new Set(places).size);
    const symbols = svg.replace(/<text [^>]*>/g, '').replace(/<g data-label=[^>]*>/g, '');
    expect(symbols.match(/ data-at="/g) ?? []).toHaveLength(scene.industries.length);
  });
});
