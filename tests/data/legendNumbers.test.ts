import { expect, it } from 'vitest';
import { buildScene } from '../../src/core/scene/buildScene';
import { DEFAULT_VIEW } from '../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();

function sceneOf(layout: string) {
  const view = { ...DEFAULT_VIEW, layout, indicator: '' };
  const scene = buildScene({ dataset, boundaries, view, theme: 'light' });
  return { scene, numbered: scene.legend.symbols.filter(({ kind }) => kind === 'number') };
}

it('shows before an element of one numbered park its number, and behind one of several all of theirs', () => {
  let compared = 0;
  for (const layout of dataset.layouts.values()) {
    const { scene, numbered } = sceneOf(layout.id);
    const numbers = new Map(scene.parks.map((mark) => [mark.place, mark.number]));
    for (const symbol of numbered) {
      const element = layout.elements.find(({ id }) => symbol.layout === layout.id && symbol.element === id);
      const own = element?.members.flatMap(({ place }) => numbers.get(place) ?? []) ?? [];
      expect(symbol.number, `${layout.id}: ${symbol.text}`).toBe(own.length === 1 ? own[0] : undefined);
      compared += own.length > 0 ? 1 : 0;
    }
  }
  expect(compared).toBeGreaterThan(20);
});

it('tells the parks of Laibin apart by their own numbers', () => {
  const numbers = sceneOf('one-zone-four-parks').numbered.map(({ number }) => number);
  expect(numbers.length).toBeGreaterThan(3);
  expect(new Set(numbers).size).toBe(numbers.length);
});
