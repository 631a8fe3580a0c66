import { expect, it } from 'vitest';
import { readTable } from './readData';

const words = new Map(readTable('data/industry-words.csv').map((row) => [row.word, row.industries ?? '']));
const zones = readTable('data/zones.csv');
const named = (zone: (typeof zones)[number]) =>
  new Set(
    (zone.words ?? '')
      .split(';')
      .flatMap((word) => (words.get(word) ?? '').split(';'))
      .filter(Boolean),
  );

it('names the industries of parks from the catalogue as the words of the catalogue do', () => {
  const parks = new Map(readTable('data/parks.csv').map((row) => [row.id, row]));
  const differing = zones.filter((zone) => {
    const park = parks.get(zone.park);
    if (park?.source !== zone.source) return false;
    const own = new Set((park?.industries ?? '').split(';').filter(Boolean));
    const asNamed = named(zone);
    return own.size !== asNamed.size || [...own].some((industry) => !asNamed.has(industry));
  });
  expect(differing.map(({ park }) => park)).toEqual([]);
});

it('maps no word that no zone prints, and says why a word names nothing', () => {
  const printed = new Set(zones.flatMap((zone) => (zone.words ?? '').split(';')));
  expect([...words.keys()].filter((word) => !printed.has(word ?? ''))).toEqual([]);
  const bare = readTable('data/industry-words.csv').filter(
    (row) => row.industries === '' && row.note_zh === '',
  );
  expect(bare.map(({ word }) => word)).toEqual([]);
});
