import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { readPinyinTable, writePinyinTable } from '../../../src/core/search/pinyinTable';
import { chineseNames, searchEntries } from '../../../src/core/search/searchEntries';
import { buildSearchIndex } from '../../../src/core/search/searchIndex';
import { searchMatches } from '../../../src/core/search/searchMatches';
import { atlasDataset } from '../../fixtures/atlas';

const entries = searchEntries(atlasDataset());
const dictionary = (name: string) => pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
const table = writePinyinTable(chineseNames(entries), dictionary);
const index = buildSearchIndex(entries, readPinyinTable(table));
const first = (query: string) => searchMatches(query, index)[0];
const names = (query: string) => searchMatches(query, index).map((match) => match.entry.name.zh);

it.each([
  ['fcg', '450600'],
  ['nanning', '450100'],
  ['Nanning', '450100'],
  ['南宁', '450100'],
  ['yulin', '450900'],
  ['yl', '450900'],
  ['fangchenggang', '450600'],
  ['fang cheng gang', '450600'],
  ['fangcheng', '450603'],
  ['防城港市', '450600'],
  ['横县', '450181'],
  ['hengxian', '450181'],
  ['横州', '450181'],
  ['广西', '450000'],
  ['钦州港', 'port-qinzhou'],
  ['qinzhougang', 'port-qinzhou'],
  ['北部湾经济区', 'beibu-gulf'],
  ['Beibu Gulf', 'beibu-gulf'],
  ['六景工业园区', 'liujing'],
])('%s leads to %s first', (query, id) => {
  expect(first(query)?.entry).toMatchObject({ kind: 'place', id });
});

it.each([
  ['1核2带', 'layout', 'one-core-two-belts'],
  ['一核二带', 'layout', 'one-core-two-belts'],
  ['规上企业', 'indicator', 'above-scale-firms'],
  ['人均GDP', 'indicator', 'gdp'],
] as const)('the everyday phrase %s leads to the %s %s', (query, kind, id) => {
  expect(first(query)?.entry).toMatchObject({ kind, id });
});

it('a rate that is asked for is told with its indicator', () => {
  expect(first('人均GDP')?.normalisation).toBe('per-resident');
  expect(first('gdp per capita')).toMatchObject({ entry: { id: 'gdp' }, normalisation: 'per-resident' });
  expect(first('GDP')?.normalisation).toBeUndefined();
});

it.each([
  ['贵岗', '450800'],
  ['guigong', '450800'],
  ['liuzou', '450200'],
])('the slip %s is met with a proposal', (query, id) => {
  const found = searchMatches(query, index);
  expect(found.every(({ isNear }) => isNear)).toBe(true);
  expect(found[0]?.entry.id).toBe(id);
});

it('words in Latin letters may be begun and leave others out', () => {
  expect(searchMatches('guilin hi-tech', index).length).toBeGreaterThan(0);
});

it('says by which former name it found a place', () => {
  expect(first('横县')).toMatchObject({ alias: '横县', entry: { name: { zh: '横州市' } } });
});

it('finds parks by an abbreviation of their name', () => {
  expect(names('桂林高新')).toContain('桂林国家高新区');
});

it.each([
  ['345', 'layout', 'guilin-345'],
  ['一核两带', 'layout', 'one-core-two-belts'],
  ['yihe', 'layout', 'one-core-two-belts'],
  ['工业总产值', 'indicator', 'industrial-output'],
  ['gross industrial output', 'indicator', 'industrial-output'],
  ['附图1', 'sheet', 'plate-1-pillar-industries'],
  ['附图 4', 'sheet', 'plate-4-key-parks'],
  ['石化', 'industry', 'petrochemicals'],
  ['graphene', 'industry', 'graphene'],
  ['壮工业', 'source', 'guangxi-revival-2021'],
] as const)('%s finds the %s %s', (query, kind, id) => {
  expect(
    searchMatches(query, index).some((match) => match.entry.kind === kind && match.entry.id === id),
  ).toBe(true);
});

it('puts the layout and the sheet before counties when asked for 345', () => {
  expect(
    searchMatches('345', index)
      .slice(0, 2)
      .map((match) => match.entry.kind),
  ).toEqual(['layout', 'sheet']);
});

it('finds nothing for an empty query or for what no name holds', () => {
  expect(searchMatches(' “” ', index)).toEqual([]);
  expect(searchMatches('xqzvv', index)).toEqual([]);
});

it('finds by English and Chinese names where pinyin is not loaded', () => {
  const plain = buildSearchIndex(entries, () => []);
  expect(searchMatches('南宁', plain)[0]?.entry.id).toBe('450100');
  expect(searchMatches('Fangchenggang', plain)[0]?.entry.id).toBe('450600');
});

it('needs pinyin for every Chinese name once', () => {
  const all = chineseNames(entries);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('横县');
});

it('packs the pinyin of all names without losing a syllable', () => {
  const read = readPinyinTable(table);
  const spoken = (syllables: readonly string[]) => syllables.map((each) => each.trim()).filter(Boolean);
  for (const name of chineseNames(entries)) expect(spoken(read(name))).toEqual(spoken(dictionary(name)));
  expect(JSON.stringify(table).length).toBeLessThan(12_000);
});

it('keeps the names in which a character is read another way', () => {
  const small = writePinyinTable(['银行', '行政', '人行道', '自行'], dictionary);
  expect(Object.keys(small.exceptions)).toEqual(['银行']);
  expect(readPinyinTable(small)('银行')).toEqual(['yin', 'hang']);
  expect(readPinyinTable(small)('自行')).toEqual(['zi', 'xing']);
});

describe('every entry', () => {
  it('is found by its whole Chinese name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), (entry) => {
        expect(
          searchMatches(entry.name.zh, index).some((match) => match.entry.name.zh === entry.name.zh),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
