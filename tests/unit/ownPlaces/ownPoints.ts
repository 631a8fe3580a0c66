import type { OwnPoints, OwnShapes } from '../../../src/core/ownPlaces/ownPlaces';
import { PLAIN_LOOK, type PlacesLook } from '../../../src/core/ownPlaces/placesLook';
import { seededRandom } from '../../../src/core/statistics/random';

const WORDS = ['', '冶金', '化工', '食品'] as const;

/** So many points in the middle of Guangxi, with a name, an industry and an output. */
export function ownPoints(count: number, look: Partial<PlacesLook> = {}): OwnPoints {
  const random = seededRandom(450);
  const positions = new Float64Array(2 * count);
  for (let at = 0; at < count; at++) {
    positions[2 * at] = 106.5 + 4 * random();
    positions[2 * at + 1] = 22.2 + 2.6 * random();
  }
  return {
    kind: 'points',
    id: 'own-places-1',
    name: '企业',
    file: '企业.csv',
    sheet: '',
    format: 'table',
    readOn: '2026-11-25',
    isOn: true,
    datum: 'wgs84',
    declared: 0,
    records: count,
    used: count,
    asides: [],
    mended: [],
    form: 'table',
    decisions: {},
    look: { ...PLAIN_LOOK, ...look },
    set: {
      positions,
      rows: Uint32Array.from({ length: count }, (_, at) => at + 2),
      attributes: [
        {
          kind: 'text',
          name: '企业名称',
          words: ['', ...Array.from({ length: count }, (_, at) => `企业${at}`)],
          codes: Uint32Array.from({ length: count }, (_, at) => at + 1),
        },
        {
          kind: 'text',
          name: '行业',
          words: [...WORDS],
          codes: Uint32Array.from({ length: count }, (_, at) => 1 + (at % 3)),
        },
        { kind: 'number', name: '产值', values: Float64Array.from({ length: count }, (_, at) => at) },
      ],
    },
  };
}

/** Two plots, one of them in two parts. */
export function ownShapes(): OwnShapes {
  const square = (x: number, y: number) => [
    [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y],
    ],
  ];
  const { set: _, kind: __, ...head } = ownPoints(2);
  return {
    ...head,
    kind: 'shapes',
    id: 'own-places-2',
    name: '地块',
    file: '地块.zip',
    format: 'shapefile',
    set: {
      geometries: [
        { type: 'Polygon', coordinates: square(108.3, 22.8) },
        { type: 'MultiPolygon', coordinates: [square(109.4, 24.3), square(109.6, 24.3)] },
      ],
      rows: Uint32Array.of(1, 2),
      attributes: [
        { kind: 'text', name: '名称', words: ['', '一号地', '二号地'], codes: Uint32Array.of(1, 2) },
        { kind: 'number', name: '面积（平方公里）', values: Float64Array.of(114, Number.NaN) },
      ],
    },
  };
}
