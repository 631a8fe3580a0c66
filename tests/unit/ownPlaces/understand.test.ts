import { booleanPointInPolygon } from '@turf/turf';
import gcoord from 'gcoord';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { attributeText } from '../../../src/core/ownPlaces/attributes';
import { seededRandom } from '../../../src/core/statistics/random';
import { atlasDataset } from '../../fixtures/atlas';
import { dbfBytes, GAUSS_KRUGER_PRJ, shpBytes, zipOf } from './shapefile';
import { counties, understoodFile } from './understoodFile';

const random = seededRandom(18);
const SYSTEMS = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** Points in counties, told by Turf alone. */
function pointsInCounties(count: number) {
  const shapes = counties();
  const names = atlasDataset().regions;
  const found: { x: number; y: number; county: string; name: string }[] = [];
  while (found.length < count) {
    const [x, y] = [104.5 + 7.5 * random(), 20.9 + 5.4 * random()];
    const county = shapes.find(({ geometry }) => booleanPointInPolygon([x, y], geometry));
    if (county) found.push({ x, y, county: county.id, name: names.get(county.id)?.name.zh ?? '' });
  }
  return found;
}

test.each(['wgs84', 'gcj02', 'bd09'] as const)(
  'points of %s in GBK are found out by their own counties',
  async (datum) => {
    const points = pointsInCounties(1500);
    const lines = points.map(({ x, y, name }, index) => {
      const [a = 0, b = 0] = gcoord.transform([x, y], gcoord.WGS84, SYSTEMS[datum]);
      return `企业${index},${name},${a.toFixed(7)},${b.toFixed(7)},${index}`;
    });
    const text = `企业名称,所在县区,经度,纬度,产值\n${lines.join('\n')}\n`;
    const understood = await understoodFile('a.csv', new Uint8Array(iconv.encode(text, 'gbk')));
    expect(understood.datum.proposal).toBe(datum);
    expect(understood.datum.isTold).toBe(true);
    expect(understood.datum.withCounty).toBe(1500);
    expect(understood.used).toBe(1500);
    const counted = Object.fromEntries(understood.counts.map(({ place, count }) => [place, count]));
    const wanted: Record<string, number> = {};
    for (const { county } of points) wanted[county] = (wanted[county] ?? 0) + 1;
    // Rounding and the undoing of the shift move a point by decimetres; few lie so near a border.
    const apart = counties().reduce(
      (sum, { id }) => sum + Math.abs((counted[id] ?? 0) - (wanted[id] ?? 0)),
      0,
    );
    expect(apart).toBeLessThanOrEqual(datum === 'wgs84' ? 0 : 4);
  },
);

test('every row is used or set aside, and told', async () => {
  const understood = await understoodFile(
    'b.csv',
    [
      '名称,所在县,经度,纬度,坐标系,代码',
      '甲,青秀区,108.42,22.81,WGS84,0012',
      '乙,青秀区,22.82,108.43,,0013',
      '丙,青秀区,,,,0014',
      '丁,青秀区,待定,22.8,,0015',
      '戊,青秀区,0,0,,0016',
      '己,青秀区,108.431,22.823,高德,0017',
      '庚,青秀区,108.437,22.826,百度,0018',
    ].join('\n'),
  );
  const aside = understood.asides.reduce((sum, { rows }) => sum + rows.length, 0);
  expect([understood.records, understood.used, aside]).toEqual([7, 4, 3]);
  expect(understood.asides).toEqual([
    { rule: 'no-coordinates', rows: [4] },
    { rule: 'not-coordinates', rows: [5] },
    { rule: 'out-of-range', rows: [6] },
  ]);
  expect(understood.mended).toEqual([{ rule: 'swapped', rows: [3] }]);
  expect(understood.datum).toMatchObject({ declared: 3, undeclared: 1 });
  // A datum a row: each is moved by its own.
  const [, , , , x, y] = understood.points?.positions ?? [];
  const [wantedX, wantedY] = gcoord.transform([108.431, 22.823], gcoord.GCJ02, gcoord.WGS84);
  expect([x, y]).toEqual([wantedX, wantedY]);
  const code = understood.points?.attributes.find(({ name }) => name === '代码');
  expect(code && attributeText(code, 0)).toBe('0012');
});

test('metres are read by their zone, and without one by the meridian that puts them in their county', async () => {
  const understood = await understoodFile(
    'c.csv',
    '项目,所在县区,X,Y\n甲,青秀区,2523456.2,36541234.5\n乙,青秀区,2523000,541234.5\n',
  );
  expect(understood.meridian).toEqual({ chosen: 108, proposal: 108 });
  expect(understood.datum.undeclared).toBe(0);
  expect(understood.points?.positions[2]).toBeCloseTo(108.4016, 3);
  expect(understood.points?.positions[0]).toBeCloseTo(108.4016, 3);
});

test('a table of shares and indices is no table of points', async () => {
  const { readLayers } = await import('../../../src/load/places/readLayers');
  const text =
    '地区,工业总产值（亿元）,增速（%）\n南宁市,108.123,22.456\n柳州市,109.555,24.333\n桂林市,110.1,25.2\n';
  const { layers, workbook } = await readLayers('d.csv', new TextEncoder().encode(text));
  expect(layers).toEqual([]);
  expect(workbook?.worksheets).toHaveLength(1);
});

test('a zipped shapefile in metres with a GBK table, one bow-tie among its plots', async () => {
  const square = (x: number, y: number) =>
    [
      [x, y],
      [x, y + 1000],
      [x + 1000, y + 1000],
      [x + 1000, y],
      [x, y],
    ] as const;
  const bowTie = [
    [0, 0],
    [1000, 1000],
    [1000, 0],
    [0, 1000],
    [0, 0],
  ].map(([x = 0, y = 0]) => [36_545_000 + x, 2_523_000 + y] as const);
  const zip = await zipOf({
    '地块.shp': shpBytes([[square(36_541_000, 2_523_000)], [bowTie], [[[36_541_000, 2_523_000]]]]),
    '地块.dbf': dbfBytes(
      ['名称', '面积'],
      [
        ['一号地', '1500'],
        ['二号地', '750'],
        ['三号地', ''],
      ],
      'gbk',
    ),
    '地块.prj': GAUSS_KRUGER_PRJ,
  });
  const understood = await understoodFile('plots.zip', zip);
  expect(understood.encoding).toBe('gb18030');
  expect(understood).toMatchObject({ records: 3, used: 2, asides: [{ rule: 'no-land', rows: [3] }] });
  expect(understood.mended).toEqual([{ rule: 'crossing', rows: [2] }]);
  expect(understood.datum).toMatchObject({ declared: 3, undeclared: 0, stated: ['wgs84'] });
  expect(understood.shapes?.geometries.map(({ type }) => type)).toEqual(['Polygon', 'MultiPolygon']);
  const [name] = understood.shapes?.attributes ?? [];
  expect(name && attributeText(name, 1)).toBe('二号地');
});

test('GeoJSON with heights, an open ring, the wrong winding, a line and a broken feature', async () => {
  const polygon = (ring: number[][]) => ({ type: 'Polygon', coordinates: [ring] });
  const feature = (geometry: unknown, id: number) => ({ type: 'Feature', properties: { id }, geometry });
  const understood = await understoodFile(
    'a.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature({ type: 'Point', coordinates: [108.3, 22.8, 90] }, 1),
        feature(
          polygon([
            [108, 22, 5],
            [108, 22.1, 5],
            [108.1, 22.1, 5],
            [108.1, 22, 5],
          ]),
          2,
        ),
        feature(
          {
            type: 'LineString',
            coordinates: [
              [108, 22],
              [109, 23],
            ],
          },
          3,
        ),
        feature({ type: 'Point', coordinates: ['108', 22] }, 4),
        feature(null, 5),
        7,
      ],
    }),
  );
  expect(understood.records).toBe(6);
  expect(understood.used).toBe(2);
  expect(understood.asides).toEqual([
    { rule: 'line', rows: [3] },
    { rule: 'broken', rows: [4, 6] },
    { rule: 'no-coordinates', rows: [5] },
  ]);
  expect(understood.mended.map(({ rule }) => rule).sort()).toEqual(['height', 'open', 'winding']);
  expect(understood.points?.rows).toHaveLength(1);
  expect(understood.shapes?.rows).toHaveLength(1);
});

test('KML placemarks and GPX waypoints with their data; a track is set aside', async () => {
  const kml = await understoodFile(
    'a.kml',
    `<?xml version="1.0"?><kml><Document><Placemark><name>甲 &amp; 乙</name><ExtendedData><Data name="产值"><value>12</value></Data></ExtendedData><Point><coordinates>108.3,22.8,0</coordinates></Point></Placemark>
     <Placemark><name>面</name><Polygon><outerBoundaryIs><LinearRing><coordinates>108,22 108.1,22 108.1,22.1 108,22</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`,
  );
  expect(kml).toMatchObject({ records: 2, used: 2, format: 'kml' });
  const [name, output] = kml.points?.attributes ?? [];
  expect(name && attributeText(name, 0)).toBe('甲 & 乙');
  expect(output && attributeText(output, 0)).toBe('12');
  const gpx = await understoodFile(
    'a.gpx',
    '<gpx><wpt lat="22.8" lon="108.3"><name>点</name></wpt><trk><name>线</name><trkseg><trkpt lat="22" lon="108"/><trkpt lat="23" lon="108"/></trkseg></trk></gpx>',
  );
  expect(gpx).toMatchObject({ records: 2, used: 1, asides: [{ rule: 'line', rows: [2] }] });
});

test('a head in two rows under a title, and a datum that only the cells tell', async () => {
  const understood = await understoodFile(
    'e.csv',
    '项目调查表,,,\n项目名称,坐标,,备考\n,经度,纬度,\n甲,108.42,22.81,WGS84\n乙,108.43,22.82,GCJ-02\n',
  );
  expect(understood.heads).toEqual(['项目名称', '经度', '纬度', '备考']);
  expect(understood.datum).toMatchObject({ declared: 2, undeclared: 0 });
  expect(understood.records).toBe(2);
});

test('degrees, minutes and seconds in columns of their own, under heads in one row or in two, and in one number', async () => {
  const heads = '名称,经度度,经度分,经度秒,纬度度,纬度分,纬度秒';
  const below = '名称,经度,,,纬度,,\n,度,分,秒,度,分,秒';
  for (const head of [heads, below]) {
    const understood = await understoodFile('p.csv', `${head}\n甲,108,22,30,22,49,12\n乙,108,22,,22,49,12\n`);
    const [x, y] = understood.points?.positions ?? [];
    expect(x).toBeCloseTo(108.375, 9);
    expect(y).toBeCloseTo(22.82, 9);
    // Seconds that are not said are not zero.
    expect(understood.asides.map(({ rule }) => rule)).toEqual(['not-coordinates']);
    expect(understood.points?.attributes.map(({ name }) => name)).toEqual(['名称']);
  }
  const packed = await understoodFile(
    'q.csv',
    '名称,经度,纬度\n甲,1082230,224912.0\n乙,224912,1082230\n丙,1086130,224912\n',
  );
  expect([...(packed.points?.positions ?? [])].map((each) => Number(each.toFixed(6)))).toEqual([
    108.375, 22.82, 108.375, 22.82,
  ]);
  expect(packed.mended.map(({ rule }) => rule)).toEqual(['packed', 'packed-swapped']);
  expect(packed.asides).toEqual([{ rule: 'out-of-range', rows: [4] }]);
});

test('heads, titles and brackets say the datum; of two pairs the one that needs no shift is taken', async () => {
  const [x, y] = gcoord.transform([108.43, 22.82], gcoord.WGS84, gcoord.GCJ02);
  for (const head of [
    '名称,gcj02_lng,gcj02_lat',
    '名称,经度（GCJ-02）,纬度（GCJ-02）',
    '企业表,,\n坐标系：高德,,\n名称,经度,纬度',
  ]) {
    const understood = await understoodFile('h.csv', `${head}\n甲,${x},${y}\n`);
    expect([understood.datum.declared, understood.datum.stated]).toEqual([1, ['gcj02']]);
    expect(understood.points?.positions[0]).toBeCloseTo(108.43, 5);
  }
  const pairs = await understoodFile(
    'two.csv',
    `名称,gcj02_lng,gcj02_lat,wgs84_lng,wgs84_lat\n甲,${x},${y},108.43,22.82\n`,
  );
  expect(pairs.datum.stated).toEqual(['wgs84']);
  expect([...(pairs.points?.positions ?? [])]).toEqual([108.43, 22.82]);
  const scored = await understoodFile('s.csv', '名称,经度,得分,纬度,评分\n甲,108.43,3,22.82,4\n');
  expect([...(scored.points?.positions ?? [])]).toEqual([108.43, 22.82]);
});

test('metres whose zone is not as their .prj says are read by the zone that they have', async () => {
  const plot = (x: number) =>
    [
      [x, 2_523_000],
      [x, 2_524_000],
      [x + 1000, 2_524_000],
      [x + 1000, 2_523_000],
      [x, 2_523_000],
    ] as const;
  const given = [
    [GAUSS_KRUGER_PRJ.replace('36500000', '500000'), 36_541_000],
    [GAUSS_KRUGER_PRJ, 541_000],
  ] as const;
  for (const [prj, x] of given) {
    const zip = await zipOf({ 'a.shp': shpBytes([[plot(x)]]), 'a.prj': prj });
    const understood = await understoodFile('a.zip', zip);
    expect(understood.mended).toEqual([{ rule: 'zone', rows: [1] }]);
    expect(understood.counts).toEqual([{ place: '450103', count: 1 }]);
  }
});

test('a column of well-known text holds plots; empty and endless geometries are set aside', async () => {
  const understood = await understoodFile(
    'w.csv',
    [
      '地块,geom',
      '甲,"SRID=4490;POLYGON((108.4 22.8, 108.41 22.8, 108.41 22.81, 108.4 22.81, 108.4 22.8))"',
      '乙,"MULTIPOLYGON Z (((108.5 22.8 3, 108.51 22.8 3, 108.51 22.81 3, 108.5 22.8 3)))"',
      '丙,',
      '丁,"POLYGON((108.4 22.8, 108.41))"',
    ].join('\n'),
  );
  expect(understood.shapes?.geometries).toHaveLength(2);
  expect(understood.datum).toMatchObject({ declared: 2, undeclared: 0 });
  expect(understood.shapes?.attributes.map(({ name }) => name)).toEqual(['地块']);
  expect(understood.asides).toEqual([
    { rule: 'no-coordinates', rows: [4] },
    { rule: 'broken', rows: [5] },
  ]);
  const empty = await understoodFile('e.geojson', JSON.stringify({ type: 'MultiPolygon', coordinates: [] }));
  expect(empty.asides).toEqual([{ rule: 'no-coordinates', rows: [1] }]);
});
