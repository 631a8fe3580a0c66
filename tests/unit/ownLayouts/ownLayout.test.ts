import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawnElements } from '../../../src/core/layoutDrawing/drawnElements';
import { membersFromText } from '../../../src/core/ownLayouts/membersFromText';
import {
  asOwn,
  checkOwnLayout,
  type LayoutFile,
  layoutText,
  looksLikeLayout,
  readLayoutFile,
  withElement,
  withOwnLayouts,
} from '../../../src/core/ownLayouts/ownLayout';
import { buildScene } from '../../../src/core/scene/buildScene';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const LAYOUTS = new URL('../../../data/layouts/', import.meta.url);
const NOTHING = { zh: '', en: '' };
const draft: LayoutFile = {
  id: 'own-layout-a',
  name: { zh: '两心一轴', en: '两心一轴' },
  source: 'own-layout-a',
  locator: '本单位草案第二章',
  period: '2026',
  frame: [],
  note: NOTHING,
  counted: [],
  elements: [
    {
      id: 'element-1',
      name: { zh: '双心', en: '双心' },
      role: 'core',
      locator: '本单位草案第二章',
      members: [
        { place: '450100', basis: 'stated', reason: NOTHING },
        { place: '450200', basis: 'inferred', reason: { zh: '编制者推断', en: '编制者推断' } },
      ],
      membersStated: true,
      drawing: { kind: 'arrow', from: '450100', to: '450200' },
      note: NOTHING,
      order: false,
    },
  ],
};
const own = { id: 'own-layout-a', isOn: true, file: draft };

test('an own layout is drawn, named and sourced as those of documents are', () => {
  const dataset = withOwnLayouts(atlasDataset(), [own]);
  const view = { ...DEFAULT_VIEW, layout: 'own-layout-a', sheet: '' };
  const scene = buildScene({ dataset, boundaries: atlasBoundaries(), view, theme: 'light' });
  expect(scene.title).toContain('两心一轴');
  expect(scene.shapes.some(({ layout }) => layout === 'own-layout-a')).toBe(true);
  expect(scene.sourceLine).toContain('自有布局：两心一轴');
  expect(scene.legend.symbols.some(({ text }) => text.includes('双心'))).toBe(true);
  expect(scene.notes.some(({ kind }) => kind === 'inferred')).toBe(true);
  expect(withOwnLayouts(atlasDataset(), [{ ...own, isOn: false }])).toBe(atlasDataset());
});

test('what the data do not have is told and left out', () => {
  const [element] = draft.elements;
  if (!element) throw new Error('no element');
  const members = [...element.members, { place: 'nowhere', basis: 'stated' as const, reason: NOTHING }];
  const { layout, problems } = checkOwnLayout(atlasDataset(), {
    ...own,
    file: { ...draft, elements: [{ ...element, members }] },
  });
  expect(layout?.elements[0]?.members).toHaveLength(2);
  expect(problems[0]).toMatchObject({ column: 'elements.0.members.2.place', value: 'nowhere' });
});

test('a layout comes back from its text, and every bundled file opens as an own one', () => {
  expect(readLayoutFile('a.json', layoutText(draft)).file).toEqual(draft);
  for (const name of readdirSync(LAYOUTS)) {
    const text = readFileSync(new URL(name, LAYOUTS), 'utf8');
    expect(looksLikeLayout(text)).toBe(true);
    const { file, problems } = readLayoutFile(name, text);
    expect(problems).toEqual([]);
    if (!file) throw new Error(name);
    const copy = { id: 'own-layout-b', isOn: true, file: asOwn('own-layout-b', file) };
    expect(checkOwnLayout(atlasDataset(), copy).problems).toEqual([]);
  }
  expect(readLayoutFile('b.json', '{"elements":[{"role":"core"}]}').file).toBeUndefined();
});

test('a column of names becomes members, each once; what is no place is told', () => {
  expect(membersFromText(atlasDataset(), '南宁市\n450200\n南宁、百色，火星')).toEqual({
    places: ['450100', '450200', '451000'],
    unknown: ['火星'],
  });
});

test('an element wears the colour that its author gave it, and one of no colour the next hue', () => {
  const [first, ...others] = draft.elements;
  if (!first) throw new Error('the draft has an element');
  const file = { ...draft, elements: [{ ...first, colour: '#123456' }, ...others] };
  const { file: read } = readLayoutFile('draft.json', layoutText(file));
  expect(read?.elements[0]?.colour).toBe('#123456');
  expect(
    readLayoutFile('draft.json', layoutText({ ...file, elements: [{ ...first, colour: 'red' }] })).file,
  ).toBe(undefined);
  const coloursOf = (own: LayoutFile) => {
    const dataset = withOwnLayouts(atlasDataset(), [{ id: own.id, isOn: true, file: own }]);
    const [layout] = [dataset.layouts.get(own.id)].flatMap((each) => each ?? []);
    return layout ? drawnElements([layout], dataset, 'light', DEFAULT_VIEW).map(({ colour }) => colour) : [];
  };
  expect(coloursOf(file)[0]).toBe('#123456');
  expect(coloursOf(draft)[0]).not.toBe('#123456');
});

test('a link that shows an own layout says so, to who has it and to who has not', () => {
  const dataset = withOwnLayouts(atlasDataset(), [{ id: draft.id, isOn: true, file: draft }]);
  const shown = validateView({ ...DEFAULT_VIEW, layout: draft.id }, dataset).view;
  expect(shown.ownData).toEqual(['两心一轴']);
  const { view, problems } = validateView(shown, atlasDataset());
  expect([view.layout, view.ownData]).toEqual(['', []]);
  expect(problems.map(({ zh }) => zh).join()).toContain('两心一轴');
});

test('a further element has an id of its own and no member that nobody named', () => {
  const twice = withElement(withElement(draft, '甲'), '乙');
  expect(new Set(twice.elements.map(({ id }) => id)).size).toBe(draft.elements.length + 2);
  expect(checkOwnLayout(atlasDataset(), { id: draft.id, isOn: true, file: twice }).problems).toEqual([]);
});

test.each(['core', 'node', 'zone'] as const)(
  'a line that was drawn for a %s is drawn beside its other marks',
  (role) => {
    const [first] = draft.elements;
    if (!first) throw new Error('the draft has an element');
    const path: [number, number][] = [
      [108.3, 22.8],
      [109.4, 24.3],
    ];
    const marksOf = (drawing: typeof first.drawing) => {
      const file = { ...draft, elements: [{ ...first, role, drawing }] };
      const dataset = withOwnLayouts(atlasDataset(), [{ id: draft.id, isOn: true, file }]);
      const view = { ...DEFAULT_VIEW, layout: draft.id };
      const scene = buildScene({ dataset, boundaries: atlasBoundaries(), view, theme: 'light' });
      return scene.shapes.filter(({ layout }) => layout === draft.id).map(({ kind }) => kind);
    };
    expect(marksOf({ kind: 'path', path, through: [] }).sort()).toEqual(
      [...marksOf(undefined), 'line'].sort(),
    );
  },
);
