import gcoord from 'gcoord';
import { plainText } from '../ownData/plainText';
import type { Position } from '../place';

/** On which earth coordinates are: CGCS2000 is WGS-84 for this purpose; the maps of China's web are shifted. */
export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof DATUMS)[number];

const FROM = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** A position of a datum in WGS-84, [longitude, latitude]; exact to a metre or so. */
export function toWgs84(datum: Datum, longitude: number, latitude: number): Position {
  if (datum === 'wgs84') return [longitude, latitude];
  const [x, y] = gcoord.transform([longitude, latitude], FROM[datum], gcoord.WGS84);
  return [x, y];
}

/** A datum that a text states, and whether it is one of the old national ones, which is taken as it is: up to some 100 m off. */
export interface StatedDatum {
  readonly datum: Datum;
  readonly isOld: boolean;
}

const WORDS: readonly (readonly [RegExp, Datum, boolean])[] = [
  [/bd-?_?0?9|百度|baidu/i, 'bd09', false],
  [/gcj-?_?0?2|火星|高德|腾讯|amap|gaode|tencent|谷歌中国|国测局|mars/i, 'gcj02', false],
  [
    /wgs-?_?(?:19)?84|gps|cgcs-?_?2000|国家2000|国家大地2000|2000国家大地|china_geodetic_coordinate_system_2000|china 2000|大地2000|epsg:?:?(?:4326|4490)|crs84|天地图|北斗/i,
    'wgs84',
    false,
  ],
  [/xian-?_?(?:19)?80|西安80|80西安|1980西安|beijing-?_?(?:19)?54|北京54|54北京|1954北京/i, 'wgs84', true],
];

/** Which datum a cell, a head or the text of a `.prj` states. */
export function statedDatum(text: string): StatedDatum | undefined {
  const plain = plainText(text);
  if (plain === '') return undefined;
  const found = WORDS.find(([pattern]) => pattern.test(plain));
  return found && { datum: found[1], isOld: found[2] };
}
