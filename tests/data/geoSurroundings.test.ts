import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon, bbox as boxOf, destination, distance } from '@turf/turf';
import type { Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { BoundingBox } from '../../src/core/place';
import { HAINAN, needsSouthChinaSea } from '../../src/core/southChinaSea';
import {
  type AreaFeature,
  areaFeatures,
  type ChinaTopology,
  type GuangxiTopology,
  readBoundaries,
  readBoundaryText,
  type SurroundingsTopology,
} from './geoFiles';

const guangxi = readBoundaries<GuangxiTopology>('counties');
const surroundings = readBoundaries<SurroundingsTopology>('surroundings');
const china = readBoundaries<ChinaTopology>('china');
const home = {
  type: 'Feature',
  id: '450000',
  properties: {},
  geometry: merge(guangxi as unknown as Topology, guangxi.objects.counties.geometries),
} satisfies AreaFeature;
const provinces = areaFeatures(surroundings, surroundings.objects.provinces);
const foreign = areaFeatures(surroundings, surroundings.objects.foreign);
const landBorder = longest(lines('nationalLines'));
const mouth = landBorder[0] as Position;

function lines(name: 'nationalLines' | 'provinceLines'): Position[][] {
  const shape = feature(surroundings as unknown as Topology, surroundings.objects[name]).geometry;
  return shape.coordinates;
}

function longest(paths: Position[][]): Position[] {
  return paths.reduce((best, path) => (path.length > best.length ? path : best));
}

const boxes = [home, ...provinces, ...foreign].map((land) => ({ land, box: boxOf(land) }));

function landAt([x = 0, y = 0]: Position): string | undefined {
  const near = boxes.filter(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  return near.find(({ land }) => booleanPointInPolygon([x, y], land))?.land.id;
}

const key = (position: Position) => position.map((degrees) => degrees.toFixed(5)).join();

describe('surroundings of Guangxi', () => {
  test('takes at most 40 KB gzipped, and carries its extent', () => {
    expect(gzipSync(readBoundaryText('surroundings'), { level: 9 }).length).toBeLessThanOrEqual(40 * 1024);
    expect(surroundings.bbox).toEqual([97.5, 18.9, 119.5, 37.1]);
  });

  test('holds the neighbouring provinces without Guangxi, and foreign countries without China', () => {
    const ids = provinces.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['430000', '440000', '460000', '520000', '530000', '810000', '820000']),
    );
    expect(ids).not.toContain('450000');
    expect(foreign.map(({ id }) => id).sort()).toEqual(['LAO', 'MMR', 'THA', 'VNM']);
  });

  test('fits Guangxi: the border with other provinces has the same vertices', () => {
    const own = new Set(home.geometry.coordinates.flat(2).map(key));
    const shared = new Set(
      provinces.flatMap(({ geometry }) => geometry.coordinates.flat(2) as Position[]).map(key),
    );
    const along = [...own].filter((position) => shared.has(position));
    const outline = mesh(
      guangxi as unknown as Topology,
      guangxi.objects.counties as GeometryObject,
      (a, b) => a === b,
    );
    const bounded = new Set(landBorder.map(key));
    expect(along.length).toBeGreaterThan(1000);
    const loose = outline.coordinates
      .flat()
      .filter(
        (position) => !shared.has(key(position)) && !bounded.has(key(position)) && (position[1] ?? 0) > 21.95,
      );
    expect(loose).toEqual([]);
  });

  test('shows no sea along the land border', () => {
    const inland = landBorder.filter((position, index) => index % 2 === 0 && distance(position, mouth) > 15);
    const around = inland.flatMap((position) =>
      [0.4, 1, 2, 4, 8].flatMap((kilometres) =>
        [0, 45, 90, 135, 180, 225, 270, 315].map(
          (bearing) => destination(position, kilometres, bearing).geometry.coordinates,
        ),
      ),
    );
    const shown = around.filter(([x = 0, y = 0]) => x > 97.51 && y < 37.1);
    expect(shown.length).toBeGreaterThan(10000);
    expect(shown.filter((position) => landAt(position) === undefined)).toEqual([]);
  });

  test.each([
    ['茅尾海', [108.55, 21.83]],
    ['钦州湾', [108.62, 21.65]],
    ['珍珠湾', [108.2, 21.585]],
    ['北仑河口', [108.06, 21.52]],
    ['廉州湾', [109.1, 21.55]],
    ['铁山港湾', [109.6, 21.5]],
    ['北部湾', [108.6, 21.2]],
  ])('leaves %s to the sea', (_, position) => {
    expect(landAt(position as Position)).toBeUndefined();
  });

  test('puts no foreign land on the Chinese side of the Beilun river', () => {
    const offshore: Position[] = [];
    for (let x = (mouth[0] ?? 0) + 0.002; x < 109.9; x += 0.01) {
      for (let y = 20.9; y < 22; y += 0.01) offshore.push([x, y]);
    }
    const abroad = new Set(foreign.map(({ id }) => id));
    expect(offshore.filter((position) => abroad.has(landAt(position) ?? ''))).toEqual([]);
  });

  test('draws the land border along the edge of Guangxi', () => {
    const own = new Set(home.geometry.coordinates.flat(2).map(key));
    expect(landBorder.filter((position) => own.has(key(position))).length).toBeGreaterThan(300);
  });

  test('ends north of the south of Hainan, so that no map can show the island whole without the South China Sea', () => {
    expect(needsSouthChinaSea(surroundings.bbox as BoundingBox)).toBe(false);
    const province = areaFeatures(china, china.objects.provinces).find(({ id }) => id === '460000');
    const rings = (province as AreaFeature).geometry.coordinates.map(([outer = []]) => outer as Position[]);
    const island =
      rings.find((ring) => booleanPointInPolygon([109.8, 19.2], { type: 'Polygon', coordinates: [ring] })) ??
      [];
    boxOf({ type: 'Polygon', coordinates: [island] }).forEach((side, index) => {
      expect(side).toBeCloseTo(HAINAN[index] ?? 0, 1);
    });
    const drawn = [
      ...provinces.flatMap(({ geometry }) => geometry.coordinates.flat(2)),
      ...landBorder,
      ...lines('nationalLines').flat(),
      ...lines('provinceLines').flat(),
    ] as Position[];
    expect(Math.min(...drawn.map(([, latitude = 0]) => latitude))).toBeGreaterThan(HAINAN[1] + 0.5);
  });

  test('draws borders between provinces, Guangxi among them, and the line through 琼州海峡', () => {
    const own = new Set(home.geometry.coordinates.flat(2).map(key));
    const all = lines('provinceLines').flat();
    expect(all.filter((position) => own.has(key(position))).length).toBeGreaterThan(1000);
    expect(all.some(([x = 0, y = 0]) => x > 109.8 && x < 110.7 && y > 20.1 && y < 20.3)).toBe(true);
  });
});

describe('china', () => {
  test('takes at most 25 KB gzipped', () => {
    expect(gzipSync(readBoundaryText('china'), { level: 9 }).length).toBeLessThanOrEqual(25 * 1024);
  });

  test('holds all 34 province-level units, with 台湾 and the islands of the South China Sea', () => {
    const units = areaFeatures(china, china.objects.provinces);
    expect(units).toHaveLength(34);
    expect(units.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['450000', '460000', '710000', '810000', '820000']),
    );
    expect(boxOf(units.find(({ id }) => id === '460000') as AreaFeature)[1]).toBeLessThan(4);
  });

  test('holds all ten dashes of the national line at sea', () => {
    const { coordinates } = feature(china as unknown as Topology, china.objects.nationalLines).geometry;
    expect(coordinates.filter((path) => (path[0]?.[0] ?? 0) > 100)).toHaveLength(10);
  });
});
