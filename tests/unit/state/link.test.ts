import { createEffect, createMemo, createRoot, createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/core/dataset';
import { sheetView } from '../../../src/core/sheet';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { type Asker, createLink } from '../../../src/state/link';
import { atlasDataset } from '../../fixtures/atlas';
import { stubWindow } from './pageWindow';

const full = atlasDataset();
const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
  vi.unstubAllGlobals();
});

function open(hash: string, loaded?: Dataset) {
  const page = stubWindow(hash);
  const told: { by: Asker; texts: string[] }[] = [];
  return createRoot((dispose) => {
    disposals.push(dispose);
    const [dataset, setDataset] = createSignal(loaded);
    const link = createLink(dataset, (problems, by) =>
      told.push({ by, texts: problems.map(({ zh }) => zh) }),
    );
    return { ...link, page, told, setDataset };
  });
}

const without = (layout: string): Dataset => ({
  ...full,
  layouts: new Map([...full.layouts].filter(([id]) => id !== layout)),
});

test('what a link asks for is checked when the data come, and the link says what is shown', () => {
  const { view, page, told, setDataset } = open('#indicator=happiness&layout=guilin-345&colour=loud');
  setDataset(full);
  expect(view()).toEqual({ ...DEFAULT_VIEW, layout: 'guilin-345' });
  expect(page.hash()).toBe('#layout=guilin-345');
  expect(page.steps()).toBe(1);
  expect(told.at(-1)?.texts.map((text) => text.slice(0, 6))).toEqual(['colour', 'indica']);
});

test('a change before the data are there does not make the link’s own faults silent', () => {
  const { updateView, told, setDataset } = open('#indicator=happiness');
  updateView({ theme: 'dark' });
  setDataset(full);
  expect(told.at(-1)?.texts).toEqual([expect.stringContaining('happiness')]);
});

test('an unknown id never becomes the view, not even for a moment', () => {
  const { view, updateView, page, told } = open('', full);
  const seen: string[] = [];
  createRoot((dispose) => {
    disposals.push(dispose);
    const selection = createMemo(() => view().selection);
    createEffect(() => seen.push(selection()));
  });
  page.follow('#selection=__proto__');
  updateView({ selection: 'constructor', comparison: ['__proto__'] });
  page.follow('#selection=450100');
  expect(seen).toEqual(['', '450100']);
  expect(told.map(({ by }) => by)).toEqual(['link', 'change']);
  expect(page.hash()).toBe('#selection=450100');
});

test('parts that stay keep their identity, so that nothing is drawn anew for them', () => {
  const { view, updateView } = open('#comparison=450100,450200', full);
  const { comparison, classification } = view();
  updateView({ selection: '450300' });
  expect(view().comparison).toBe(comparison);
  expect(view().classification).toBe(classification);
});

test('Back shows the view before, also where its link named what is not there', () => {
  const { view, updateView, page } = open('#layout=nix', full);
  updateView({ indicator: 'gdp', period: '2022' });
  expect(page.steps()).toBe(2);
  page.back();
  expect(view()).toEqual({ ...DEFAULT_VIEW, layout: '' });
});

test('other data take out of the view what they do not have, and say so', () => {
  const { view, page, told, setDataset } = open('#layout=guilin-345&indicator=gdp&period=2022', full);
  const seen: [string, boolean][] = [];
  setDataset(full);
  expect(told).toEqual([]);
  createRoot((dispose) => {
    disposals.push(dispose);
    createEffect(() => seen.push([view().layout, view().indicator === 'gdp']));
  });
  setDataset(without('guilin-345'));
  expect(seen.at(-1)).toEqual(['', true]);
  expect(told).toEqual([{ by: 'change', texts: [expect.stringContaining('guilin-345')] }]);
  expect(page.hash()).not.toContain('guilin-345');
  setDataset(full);
  expect(view().layout).toBe('');
  expect(told).toHaveLength(1);
});

test('a sheet named in a link brings its own view, and what the link names besides stands', () => {
  const sheet = full.sheets.get('plate-1-pillar-industries');
  if (!sheet) throw new Error('the first plate is gone');
  const alone = open('#sheet=plate-1-pillar-industries&language=en', full);
  expect(alone.view()).toEqual(sheetView({ language: 'en', theme: DEFAULT_VIEW.theme }, sheet));
  const other = open('#sheet=plate-1-pillar-industries&indicator=gdp', full);
  expect(other.view().indicator).toBe('gdp');
});
