import { expect, it } from 'vitest';
import { unitNames } from '../../src/i18n/en/unitNames';
import { atlasDataset } from '../fixtures/atlas';

const dataset = atlasDataset();
const located = [...dataset.figures, ...dataset.parks.values(), ...dataset.groups.values()];

it('is kept by every file: data/README.md, as the application checks it', () => {
  expect(dataset.problems).toEqual([]);
});

it('is kept by what there is, not by leaving it out', () => {
  expect(dataset.regions.size).toBe(126);
  expect(dataset.figures.length).toBeGreaterThan(1200);
  expect(dataset.parks.size).toBeGreaterThan(140);
  expect(dataset.layouts.size).toBeGreaterThan(30);
  expect(dataset.sheets.size).toBeGreaterThan(10);
  expect(new Set([...dataset.indicators.values()].map(({ theme }) => theme))).toEqual(
    new Set(dataset.themes.keys()),
  );
});

it('numbers places in sources as the sources do, never by lines of a transcript', () => {
  expect(located.filter(({ locator }) => /\bl\.\s*\d/.test(locator)).map(({ id }) => id)).toEqual([]);
});

it('has an English form of every unit', () => {
  const units = new Set([...dataset.indicators.values()].map(({ unit }) => unit));
  const bare = new Set(['', '%', 'km²', 't']);
  expect([...units].filter((unit) => !bare.has(unit) && !Object.hasOwn(unitNames, unit))).toEqual([]);
});
