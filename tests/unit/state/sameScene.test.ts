import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { sameScene } from '../../../src/state/sameScene';

/** A change of every part of a view, and whether the scene is built anew for it. */
const CHANGES: { readonly [Part in keyof View]: { readonly to: View[Part]; readonly anew: boolean } } = {
  page: { to: 'data', anew: false },
  dataPart: { to: 'figures', anew: false },
  dataFilter: { to: { ...DEFAULT_VIEW.dataFilter, text: 'x' }, anew: false },
  formulas: { to: [{ rule: 'ratio', first: 'gdp', second: 'revenue', name: '' }], anew: true },
  indicator: { to: 'gdp', anew: true },
  period: { to: '2016', anew: true },
  status: { to: 'target', anew: true },
  level: { to: 'county', anew: true },
  normalisation: { to: 'share', anew: true },
  encoding: { to: 'symbols', anew: true },
  second: { to: { indicator: 'gdp', period: '2017', status: 'actual' }, anew: true },
  classification: { to: { ...DEFAULT_VIEW.classification, count: 4 }, anew: true },
  palette: { to: 'mint', anew: true },
  reference: { to: 'region', anew: true },
  parks: { to: 'hidden', anew: true },
  accuracy: { to: true, anew: true },
  labels: { to: false, anew: true },
  layout: { to: '', anew: true },
  element: { to: 'core', anew: true },
  selection: { to: '450100', anew: false },
  comparison: { to: ['450100'], anew: false },
  base: { to: '450100', anew: false },
  areas: { to: [], anew: true },
  brush: { to: [1, 2], anew: true },
  drawer: { to: 'table', anew: false },
  scope: { to: 'layout', anew: true },
  finder: { to: { ...DEFAULT_VIEW.finder, grades: ['national'] }, anew: true },
  matrix: { to: { ...DEFAULT_VIEW.matrix, row: 'electronics' }, anew: true },
  third: { to: { indicator: 'gdp', period: '2017', status: 'actual' }, anew: true },
  overlay: { to: 'ellipse', anew: true },
  since: { to: '2016', anew: true },
  compareMaps: { to: 'side', anew: false },
  sheet: { to: 'x', anew: true },
  story: { to: 'x', anew: false },
  scene: { to: 1, anew: false },
  presenting: { to: true, anew: false },
  embed: { to: ['map'], anew: false },
  language: { to: 'en', anew: true },
  theme: { to: 'dark', anew: false },
  ownData: { to: ['a table'], anew: false },
  drawing: { to: 'svg', anew: false },
  camera: { to: { longitude: 1, latitude: 2, zoom: 3 }, anew: false },
  frame: { to: [1, 2, 3, 4], anew: true },
};

test.each(Object.entries(CHANGES))('%s', (part, { to, anew }) => {
  expect(sameScene(DEFAULT_VIEW, { ...DEFAULT_VIEW, [part]: to })).toBe(!anew);
});

test('what marks the map changes with the open part of the drawer where both finder and matrix ask for something', () => {
  const both = {
    ...DEFAULT_VIEW,
    finder: { ...DEFAULT_VIEW.finder, grades: ['national'] },
    matrix: { ...DEFAULT_VIEW.matrix, row: 'electronics' },
  };
  expect(sameScene(both, { ...both, drawer: 'matrix' })).toBe(false);
  expect(sameScene(both, { ...both, drawer: 'finder' })).toBe(true);
});

test('a chosen park is drawn because it is chosen, a region not', () => {
  const chosen = (selection: string, comparison: readonly string[] = []) => ({
    ...DEFAULT_VIEW,
    selection,
    comparison,
  });
  expect(sameScene(DEFAULT_VIEW, chosen('nanning-etdz'))).toBe(false);
  expect(sameScene(chosen('', ['450100']), chosen('', ['nanning-etdz']))).toBe(false);
  expect(sameScene(chosen('450100'), chosen('450200', ['450300']))).toBe(true);
});
