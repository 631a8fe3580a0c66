import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import type { Scene } from '../../../src/core/scene/scene';
import { sheetView } from '../../../src/core/sheet';
import { sheetList } from '../../../src/core/sheetList';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: View): Scene => buildScene({ dataset, boundaries, theme: 'light', view });

/** Colours that the layout's marks wear on the map. */
const worn = ({ shapes, industries, parks }: Scene) =>
  new Set([
    ...shapes.flatMap(({ fill, stroke }) => [fill?.colour, stroke?.colour]),
    ...industries.map(({ fill }) => fill),
    ...parks.map(({ fill }) => fill),
  ]);

const VIEWS: (readonly [string, View])[] = [
  ...[...dataset.layouts.keys()].flatMap((layout): (readonly [string, View])[] => [
    [`layout ${layout}`, { ...DEFAULT_VIEW, layout }],
    [
      `layout ${layout} by park`,
      {
        ...DEFAULT_VIEW,
        layout,
        level: 'park',
        period: '2016/2020',
        status: 'target',
        indicator: 'planned-area',
      },
    ],
  ]),
  ...[...dataset.sheets.values()].map(
    (sheet) => [`sheet ${sheet.id}`, sheetView(DEFAULT_VIEW, sheet)] as const,
  ),
];

describe.each(VIEWS)('%s', (_name, view) => {
  const scene = sceneOf(view);
  const layouts = dataset.sheets.get(view.sheet)?.layouts ?? [view.layout];
  const elements = layouts.flatMap((id) =>
    (dataset.layouts.get(id)?.elements ?? []).map((element) => ({ id, element })),
  );

  test('has nothing in its key that is not drawn, nor the reverse', () => {
    const colours = worn(scene);
    for (const symbol of scene.legend.symbols)
      if (symbol.element) expect(colours, symbol.text).toContain(symbol.colour);
    const keyed = new Set(scene.legend.symbols.map(({ layout, element }) => `${layout}/${element}`));
    for (const { layout, element } of [...scene.shapes, ...scene.industries])
      if (element !== '') expect(keyed).toContain(`${layout}/${element}`);
  });

  test('says which elements it cannot draw', () => {
    const said = scene.notes
      .filter(({ kind }) => kind === 'undrawn')
      .map(({ text }) => text)
      .join();
    for (const { element } of elements)
      if (element.members.length === 0 && element.drawing === undefined)
        expect(said).toContain(element.name.zh);
  });

  test('lists its numbers without a gap', () => {
    const numbers = scene.parks.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const list = sheetList(scene, dataset);
    if (dataset.sheets.get(view.sheet)?.marks !== 'industry')
      expect(list.entries.map(({ number }) => number)).toEqual(numbers);
  });
});

test('rail, road, air and sea differ in line on the map and in the key, and many lines are numbered', () => {
  const scene = sceneOf({ ...DEFAULT_VIEW, layout: 'interconnection', encoding: 'none' });
  const rows = scene.legend.symbols.filter(({ kind }) => kind === 'line');
  const dashOf = (element: string) => scene.shapes.find((shape) => shape.element === element)?.stroke?.dash;
  expect(dashOf('rail-nanning-baise')).toBe('rail');
  expect(dashOf('road-g219')).toBeUndefined();
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const sign = row.text.split(' ')[0];
    expect(row.dash).toBe(dashOf(row.element ?? ''));
    expect(scene.labels.find(({ id }) => id === row.id)?.text).toBe(sign);
  }
  expect(new Set(rows.map(({ text }) => text.split(' ')[0])).size).toBe(rows.length);
});
