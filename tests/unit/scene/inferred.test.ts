import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { sheetView } from '../../../src/core/sheet';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: Partial<View>) =>
  buildScene({ dataset, boundaries, theme: 'light', view: { ...DEFAULT_VIEW, ...view } });

const inferring = [...dataset.layouts.values()].filter((layout) =>
  layout.elements.some(({ members }) => members.some(({ basis }) => basis === 'inferred')),
);

describe.each(inferring.map(({ id }) => id))('members that are inferred in %s', (layout) => {
  const scene = sceneOf({ layout });
  const names = (dataset.layouts.get(layout)?.elements ?? []).flatMap(({ members }) =>
    members.flatMap(({ place, basis }) =>
      basis === 'inferred' ? (dataset.places.get(place)?.shortName.zh ?? []) : [],
    ),
  );

  test('are named in the notes', () => {
    const note = scene.notes.find(({ kind }) => kind === 'inferred')?.text ?? '';
    for (const name of names) expect(note).toContain(name);
  });

  test('wear a broken outline that the key explains, where they are outlined', () => {
    const broken = scene.shapes.some(({ stroke }) => stroke?.dash === 'inferred');
    expect(scene.legend.symbols.some(({ dash, element }) => dash === 'inferred' && !element)).toBe(broken);
  });
});

test('counties that only the atlas counts to Guilin’s “345” do not look like stated ones', () => {
  const { shapes } = sceneOf({ layout: 'guilin-345', encoding: 'none', level: 'county' });
  const areas = shapes.filter(({ kind, stroke }) => kind === 'area' && stroke);
  expect(areas.some(({ stroke }) => stroke?.dash === 'inferred')).toBe(true);
});

test('a sheet on half of the cities says that its text is silent on the rest, and one on all says nothing', () => {
  const noteOf = (id: string) => {
    const sheet = dataset.sheets.get(id);
    if (!sheet) throw new Error(`the sheet ${id} is gone`);
    return sceneOf(sheetView(DEFAULT_VIEW, sheet))
      .notes.map(({ text }) => text)
      .join();
  };
  expect(noteOf('city-roles-2021')).toMatch(/文件没有写到：.*、/);
  expect(noteOf('plate-3-one-core-two-belts')).not.toContain('文件没有写到');
});
