import proj4 from 'proj4';
import { expect, test } from 'vitest';
import { systemDegrees, systemOfEpsg, systemOfWkt } from '../../../src/core/ownPlaces/coordinateSystem';
import { readCoordinate, readCoordinatePair } from '../../../src/core/ownPlaces/coordinateText';
import { gaussKruger, metresToDegrees, utm, zoneOf } from '../../../src/core/ownPlaces/transverseMercator';
import { GAUSS_KRUGER_PRJ } from './shapefile';

test.each([
  ['108.375', 108.375, undefined],
  ['108°22′30″', 108.375, undefined],
  ['108°22\'30"E', 108.375, 'longitude'],
  ['东经108度22分30秒', 108.375, 'longitude'],
  ['北纬22°49.5′', 22.825, 'latitude'],
  ['N22°49′30″', 22.825, 'latitude'],
  ['108-22-30', 108.375, undefined],
  ['108 22 30.0', 108.375, undefined],
  ['１０８．３７５', 108.375, undefined],
  ['经度：108.375°', 108.375, 'longitude'],
])('%s is one coordinate', (text, value, axis) => {
  const read = readCoordinate(text);
  expect(read?.value).toBeCloseTo(value, 9);
  expect(read?.axis).toBe(axis);
});

test.each(['', '南宁', '108.3.2', '108°75′00″', '12abc', '-'])('%s is no coordinate', (text) => {
  expect(readCoordinate(text)).toBeUndefined();
});

test.each([
  ['108.3,22.8', 108.3, 22.8],
  ['(108.3， 22.8)', 108.3, 22.8],
  ['108.3 22.8', 108.3, 22.8],
  ['POINT (108.3 22.8)', 108.3, 22.8],
  ['108.3;22.8', 108.3, 22.8],
  ['东经108°18′，北纬22°48′', 108.3, 22.8],
  ['108°18′00″E 22°48′00″N', 108.3, 22.8],
  ['东经108°18′00″北纬22°48′00″', 108.3, 22.8],
])('%s holds two coordinates', (text, first, second) => {
  const pair = readCoordinatePair(text);
  expect(pair?.[0].value).toBeCloseTo(first, 9);
  expect(pair?.[1].value).toBeCloseTo(second, 9);
});

test.each([
  [108, 0, '+proj=tmerc +lon_0=108 +k=1 +x_0=500000 +ellps=GRS80'],
  [111, 37, '+proj=tmerc +lon_0=111 +k=1 +x_0=37500000 +ellps=GRS80'],
])('metres about %s° are degrees as PROJ has them', (meridian, zone, definition) => {
  for (const [east, north] of [
    [-160_000, 2_400_000],
    [0, 2_523_456],
    [310_000, 2_900_000],
  ] as const) {
    const x = zone * 1e6 + 500_000 + east;
    const [longitude, latitude] = metresToDegrees(gaussKruger(meridian, zone), x, north);
    const [wantedX, wantedY] = proj4(definition, 'WGS84', [x, north]);
    expect(longitude).toBeCloseTo(wantedX ?? 0, 9);
    expect(latitude).toBeCloseTo(wantedY ?? 0, 8);
  }
});

test('UTM, EPSG numbers and a .prj give the same degrees as PROJ', () => {
  const [longitude, latitude] = metresToDegrees(utm(49), 300_000, 2_500_000);
  const [x, y] = proj4('+proj=utm +zone=49 +datum=WGS84', 'WGS84', [300_000, 2_500_000]);
  expect([longitude, latitude]).toEqual([expect.closeTo(x ?? 0, 9), expect.closeTo(y ?? 0, 8)]);
  const zone36 = systemDegrees(systemOfEpsg(4524), 36_541_234.5, 2_523_456.2);
  const about108 = systemDegrees(systemOfEpsg(4545), 541_234.5, 2_523_456.2);
  const prj = systemDegrees(systemOfWkt(GAUSS_KRUGER_PRJ), 36_541_234.5, 2_523_456.2);
  expect(zone36).toEqual(about108);
  expect(prj).toEqual(zone36);
  expect(systemOfEpsg(4490)).toMatchObject({ kind: 'degrees', stated: { datum: 'wgs84' } });
  expect(systemOfEpsg(2154).kind).toBe('unknown');
  expect(systemDegrees({ kind: 'web-mercator' }, 12_000_000, 2_600_000)?.[0]).toBeCloseTo(107.7979, 3);
});

test('the zone in front of an easting says the meridian', () => {
  expect(zoneOf(36_541_234)).toEqual({ zone: 36, meridian: 108 });
  expect(zoneOf(19_541_234)).toEqual({ zone: 19, meridian: 111 });
  expect(zoneOf(541_234)).toBeUndefined();
});
