import { distance } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { coastOf } from '../../../src/core/textMap/coast';
import { axisOf, shapeWords, spreadOf } from '../../../src/core/textMap/shapeWords';
import {
  type TextDetail,
  type TextSection,
  textMap,
  textMapInSight,
} from '../../../src/core/textMap/textMap';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const surroundings = atlasSurroundings();

const sceneOf = (patch: Partial<View> = {}) =>
  buildScene({ dataset, boundaries, view: { ...DEFAULT_VIEW, ...patch }, theme: 'light' });

const inputOf = (patch: Partial<View> = {}) => ({ scene: sceneOf(patch), dataset, boundaries, surroundings });
const textOf = (detail: TextDetail, patch: Partial<View> = {}) => textMap(inputOf(patch), detail);
const section = (sections: readonly TextSection[], heading: string) =>
  sections.find((each) => each.heading === heading)?.lines.join('\n') ?? '';

describe('the text of a map', () => {
  it('says in brief what is shown, the highest, the lowest and what is missing', () => {
    const [shown, ...others] = textOf('brief');
    expect(others).toEqual([]);
    const scene = sceneOf();
    const ranked = [...scene.regions].sort((a, b) => (a.shown?.rank ?? 99) - (b.shown?.rank ?? 99));
    expect(shown?.lines[0]).toBe(scene.title);
    expect(shown?.lines).toContain(`最高：${ranked[0]?.name}，${ranked[0]?.shown?.text}亿元`);
    expect(shown?.lines).toContain(`最低：${ranked.at(-1)?.name}，${ranked.at(-1)?.shown?.text}亿元`);
    expect(shown?.lines).toContain(scene.sourceLine);
  });

  it('names every place that has no figure, and gives it no number', () => {
    const scene = sceneOf({ level: 'county' });
    const text = section(textOf('brief', { level: 'county' }), '图上所示');
    const missing = scene.regions.filter(({ shown }) => !shown);
    expect(missing.length).toBeGreaterThan(0);
    for (const { name } of missing) expect(text).toContain(name);
    const full = textOf('full', { level: 'county' });
    for (const { name } of missing)
      expect(section(full, name).split('\n')[0]).toMatch(new RegExp(`^${name}，(无数据|不可比)$`));
  });

  it('puts every place with a value into one class', () => {
    const scene = sceneOf();
    const classes = textOf('usual').find(({ id }) => id === 'classes')?.lines ?? [];
    expect(classes).toHaveLength(scene.legend.classes.length);
    for (const { name } of scene.regions)
      expect(classes.filter((line) => line.includes(name))).toHaveLength(1);
  });

  it('answers which neighbour of 来宾 has the highest output, and where it lies', () => {
    const laibin = section(textOf('full'), '来宾市');
    expect(laibin).toMatch(/相邻：.*北面柳州市，比这里高 [\d,.]+亿元/);
    expect(laibin).toMatch(/面积约 13,\d{3} km²/);
    expect(laibin).toMatch(/中心距南宁市中心约 \d+ 公里/);
    expect(laibin).not.toContain('临海');
    expect(section(textOf('full'), '柳州市')).toContain('所属布局：');
  });

  it('answers where along the border of six cities the sharpest step lies', () => {
    const layout = [...dataset.layouts.values()].find(({ elements }) =>
      elements.some(({ members, membersStated }) => membersStated && members.length === 6),
    );
    const element = layout?.elements.find(({ members }) => members.length === 6);
    const text = textOf('usual', { layout: layout?.id ?? '', element: element?.id ?? '' });
    const border = text.find(({ id }) => id === 'element-border')?.lines ?? [];
    const inside = new Set(element?.members.map(({ place }) => dataset.places.get(place)?.name.zh));
    expect(border.length).toBeGreaterThan(0);
    for (const line of border) {
      const [, more = '', less = ''] = /^(.+市)比(.+市)高 /.exec(line) ?? [];
      expect(inside.has(more)).not.toBe(inside.has(less));
    }
  });

  it('counts as the level below when asked for less: each text holds the shorter one', () => {
    const [brief, usual, full] = (['brief', 'usual', 'full'] as const).map((detail) => textOf(detail));
    expect(usual?.slice(0, 1)).toEqual(brief);
    expect(full?.slice(0, usual?.length)).toEqual(usual);
  });

  it('speaks English without Chinese names', () => {
    const text = textOf('full', { language: 'en' });
    expect(section(text, 'Laibin')).toMatch(
      /Liuzhou to the north, above this place by [\d,.]+ ×¥100 million/,
    );
  });
});

describe('what is in sight', () => {
  it('tells the places there, and where in the picture they stand', () => {
    const shape = boundaries.shapes.get('450500');
    const [x = 0, y = 0] = shape?.labelPoint ?? [];
    const text = textMapInSight(inputOf(), [x - 0.2, y - 0.2, x + 0.2, y + 0.2]);
    expect(text.map(({ heading }) => heading)).toEqual(['画面之内', '正中']);
    expect(text[0]?.lines[0]).toBe('画面内有 1 个地点，共 14 个');
    expect(text[1]?.lines[0]).toMatch(/^北海市，/);
  });

  it('gives numbers first where too many places are in sight', () => {
    const text = textMapInSight(inputOf({ level: 'county' }), boundaries.extent);
    expect(text).toHaveLength(1);
    expect(text[0]?.lines.at(-1)).toContain('放大后逐个列出');
  });
});

describe('shapes and distances', () => {
  const box = (width: number, height: number): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [width, 0],
          [width, height],
          [0, height],
          [0, 0],
        ],
      ],
    ],
  });

  it('are as long as they are', () => {
    expect(spreadOf(box(1, 1)).elongation).toBeCloseTo(1, 6);
    expect(spreadOf(box(3, 1)).elongation).toBeCloseTo(3, 6);
    expect(axisOf(spreadOf(box(3, 1)).bearing)).toBe('east-west');
    expect(axisOf(spreadOf(box(1, 3)).bearing)).toBe('north-south');
    const slanted: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [0.1, 0],
            [3, 2.9],
            [3, 3],
            [2.9, 3],
            [0, 0.1],
            [0, 0],
          ],
        ],
      ],
    };
    expect(axisOf(spreadOf(slanted).bearing)).toBe('north-east-south-west');
    expect(shapeWords(slanted, 'zh')).toBe('狭长，沿东北—西南方向');
    expect(shapeWords(box(1, 1), 'en')).toBe('about as long as wide');
  });

  it('know the cities on the coast, and how far the others are', () => {
    const coast = coastOf(boundaries, surroundings);
    const onCoast = [...dataset.regions.values()].filter(
      ({ level, id }) => level === 'city' && coast?.isOn(id),
    );
    expect(onCoast.map(({ name }) => name.zh).sort()).toEqual(['北海市', '钦州市', '防城港市'].sort());
    const guilin = boundaries.shapes.get('450300')?.centroid ?? [0, 0];
    const beihai = boundaries.shapes.get('450500')?.centroid ?? [0, 0];
    expect(coast?.distanceFrom(guilin)).toBeGreaterThan(300);
    expect(coast?.distanceFrom(guilin)).toBeLessThan(distance([...guilin], [...beihai]));
  });

  it('tell no coast where nothing around is known', () => {
    const empty = { type: 'FeatureCollection' as const, features: [] };
    expect(coastOf(boundaries, { ...surroundings, provinces: empty, foreign: empty })).toBeUndefined();
  });
});
