import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { edgeWords, neighbourWords, placeWords, sharpestWords } from '../../../src/core/walk/stepWords';
import { sharpestStep } from '../../../src/core/walk/strides';
import { regionWalk } from '../../../src/core/walk/walkMap';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

function walkOf(patch: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const scene = buildScene({ dataset: atlasDataset(), boundaries: atlasBoundaries(), view, theme: 'light' });
  const map = regionWalk(scene, atlasBoundaries());
  const named = (name: string) => {
    for (const place of map.places.values()) if (place.name === name) return place;
    throw new Error(`no place ${name}`);
  };
  return { scene, map, named };
}

describe('what is heard at a place', () => {
  it('is place, value, unit, class and rank', () => {
    const { scene, named } = walkOf();
    const liuzhou = named('柳州市');
    const { text, rank, rankOf } = liuzhou.shown ?? { text: '', rank: 0, rankOf: 0 };
    const heard = placeWords(liuzhou, scene);
    expect(heard.startsWith(`柳州市，${text}亿元，由低到高第 ${(liuzhou.classIndex ?? 0) + 1} 档`)).toBe(
      true,
    );
    expect(heard).toContain(`第 ${rank} 位，共 ${rankOf}`);
  });

  it('reads in English as English', () => {
    const { scene, named } = walkOf({ language: 'en' });
    expect(placeWords(named('Liuzhou'), scene)).toMatch(
      /^Liuzhou, [\d,.]+ ×¥100 million, class \d of 5 from the lowest \(.+\), rank \d+ of \d+/,
    );
  });

  it('is never zero where there is no figure', () => {
    const { scene, map } = walkOf({ level: 'county' });
    const missing = [...map.places.values()].filter(({ shown }) => !shown);
    expect(missing.length).toBeGreaterThan(0);
    for (const place of missing) expect(placeWords(place, scene)).toMatch(/^[^，\d]+，(无数据|不可比)$/);
  });

  it('says that a value is filtered out, and gives it no class', () => {
    const { scene, map } = walkOf({ brush: [1e8, 1e9] });
    for (const place of map.places.values()) {
      if (place.shown) expect(placeWords(place, scene)).toContain('筛选之外');
      expect(place.classIndex).toBeUndefined();
    }
  });

  it('is the name alone where nothing is mapped', () => {
    const { scene, named } = walkOf({ indicator: '', period: '' });
    expect(placeWords(named('柳州市'), scene)).toBe('柳州市');
  });

  it('says both classes on a map of two indicators', () => {
    const { scene, named } = walkOf({
      encoding: 'bivariate',
      second: { indicator: 'industrial-investment', period: '2017', status: 'actual' },
    });
    expect(placeWords(named('柳州市'), scene)).toMatch(/第 [123] 档，“.+”第 [123] 档（由低到高，各 3 档）/);
  });
});

describe('what is heard on the way', () => {
  it('names the sea, other land and the edge', () => {
    expect(edgeWords({ kind: 'sea' }, 'south', 'zh')).toBe('向南：海');
    expect(edgeWords({ kind: 'land', id: 'VNM' }, 'south', 'zh')).toBe('向南：越南');
    expect(edgeWords({ kind: 'land', id: '440000' }, 'east', 'en')).toBe('east: Guangdong');
    expect(edgeWords({ kind: 'land', id: 'toString' }, 'east', 'zh')).toBe('向东：界外');
    expect(edgeWords({ kind: 'unknown' }, 'west', 'en')).toBe('west: the edge of the map');
  });

  it('tells where a neighbour lies', () => {
    expect(neighbourWords({ place: 'x', bearing: 350, distance: 101.6 }, '来宾市', 'zh')).toBe(
      '在来宾市的北方，中心相距约 102 公里',
    );
  });

  it('tells the sharpest difference as the two values give it', () => {
    const { map, named } = walkOf();
    const here = named('来宾市');
    const found = sharpestStep(map, here.place);
    const [more, less] = [found?.step.more.shown, found?.step.less.shown];
    const said = found ? sharpestWords(found, here, 'zh') : '';
    expect(said).toContain('柳州市比来宾市高');
    const heard = Number(/高 ([\d,.]+)/.exec(said)?.[1]?.replaceAll(',', ''));
    expect(heard).toBeCloseTo((more?.value ?? 0) - (less?.value ?? 0), 1);
    expect(said).toContain('亿元');
  });

  it('counts a difference of percentages in percentage points', () => {
    const { map, named } = walkOf({ normalisation: 'share' });
    const here = named('来宾市');
    const found = sharpestStep(map, here.place);
    expect(found && sharpestWords(found, here, 'zh')).toContain('个百分点');
  });
});
