import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { sheetView } from '../../../src/core/sheet';
import { sheetList } from '../../../src/core/sheetList';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();

const listOf = (id: string) => {
  const sheet = dataset.sheets.get(id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  const view = sheetView(DEFAULT_VIEW, sheet);
  const scene = buildScene({ dataset, boundaries, view, theme: 'light', outlines: new Map() });
  return { scene, list: sheetList(scene, dataset) };
};

describe('the list beside a sheet', () => {
  it.each([...dataset.sheets.keys()])('shows each entry of %s with the mark that the map has', (id) => {
    const { scene, list } = listOf(id);
    for (const { symbol, place } of list.entries) {
      const mark = scene.parks.find((park) => park.place === place);
      if (mark)
        expect([symbol?.colour, symbol?.shape, symbol?.number]).toEqual([mark.fill, mark.shape, mark.number]);
      else if (symbol) expect(list.explained).toContain(symbol.id);
    }
  });

  it('names trade beside output item by item', () => {
    const texts = listOf('plate-4-key-parks').list.entries.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('贸易额'))).toHaveLength(2);
    expect(texts.find((text) => text.startsWith('广西钦州保税港区'))).toContain('贸易额：>1,000亿元');
    expect(texts.find((text) => text.startsWith('南宁高新'))).toBe(
      '南宁高新技术产业开发区（18km²；>1,500亿元）',
    );
  });

  it('puts no entry under the heading of another element', () => {
    const groups = listOf('twin-parks').list.entries.map(({ number, group }) => `${number} ${group}`);
    expect(groups).toEqual([
      '1 中马“两国双园”',
      '2 中泰“两国双园”',
      '3 中新（南宁）产业园',
      '4 中国—文莱合作园区',
      '5 中国—文莱合作园区',
    ]);
  });

  it('heads nothing where names repeat the elements, and leaves them out of the legend', () => {
    const { list, scene } = listOf('liuzhou-vehicle-bases');
    expect(list.entries.map(({ group }) => group)).toEqual(['', '', '', '']);
    expect(scene.legend.symbols.filter(({ id }) => !list.explained.includes(id))).toEqual([]);
  });
});
