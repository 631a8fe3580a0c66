import type { PlaceId } from '../place';
import { isElsewhere } from './elsewhere';
import { levelOf, nameKey, type PlaceCandidate, type PlaceIndex, parkKey } from './placeIndex';
import { plainText, remembered, tightText, withoutTranslation } from './plainText';
import { isTotalWord, totalledName } from './totalWord';

/** What a label says that may name a place. */
export type NameReading =
  /** One or more places bear the name. */
  | { readonly kind: 'places'; readonly candidates: readonly PlaceCandidate[]; readonly part: boolean }
  /** 全市, 全县: the place that the table, the section or the column before is about. */
  | { readonly kind: 'whole'; readonly level: 'city' | 'county' }
  /** 合计, 小计, of a place where it is said. */
  | { readonly kind: 'total'; readonly of: PlaceId | '' }
  /** 平均, 占比, 同比: worked out from other rows. */
  | { readonly kind: 'derived' }
  /** 市辖区, 市本级: several districts or none, no single place. */
  | { readonly kind: 'urban' }
  /** 其中 of something that is no place. */
  | { readonly kind: 'part' }
  /** 民生街道, 校椅镇: below counties, which the atlas does not show. */
  | { readonly kind: 'town' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unknown' };

const REGION_WORD =
  /^(?:全区|全自治区|自治区|全广西|广西全区|广西区|全省|广西合计|wholeregion|region|theregion)$/;
const WHOLE_CITY = /^(?:全市|全市域|本市|wholecity|citywide)$/;
const WHOLE_COUNTY = /^(?:全县|本县|全县域)$/;
const DERIVED =
  /(?:平均|平均值|均值|平均数|占比|比重|占全区比重|比例|差额|极差|标准差|中位数|最大值|最小值|增速|增长率?|同比|环比|增减)$|^(?:平均|同比|比上年|较上年|增长|占|average|mean|median|growth|share|max|min)/;
const URBAN =
  /^(?:市?辖区|市区|城区|市本级|本级|市直|市级|市直单位|市辖区合计|城区合计|区本级|区直|自治区本级|自治区直属|区直属|市属|直属|郊区|开发区本级|其他|其它|other|others|urbandistricts?|urbanarea)$/;
const TOWN =
  /^\p{Script=Han}{1,8}(?:镇|乡|街道|街道办|街道办事处|民族乡|社区|社区居委会|村委会|村民委员会|行政村)$/u;
const ENUMERATOR =
  /^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.、．]\s*(?!\d)|[*#※◆●•·▪■□○>-]+\s*|第[一二三四五六七八九十\d]+[、:：])/;
const PART = /^(?:其中|#|其中有|ofwhich)\s*[:：]?/;

/** A label without its running number: 南宁市 of 1.南宁市, of （一）南宁市. */
export const withoutEnumerator = (plain: string): string =>
  plain.replace(ENUMERATOR, '').replace(ENUMERATOR, '');

/** A code of six or twelve figures as the first six; empty for a town's code or no code. */
function regionCode(text: string): string {
  const tight = tightText(text);
  if (/^\d{6}$/.test(tight)) return tight;
  return /^\d{6}0{6}$/.test(tight) ? tight.slice(0, 6) : '';
}

function read(index: PlaceIndex, text: string): NameReading {
  const plain = withoutTranslation(plainText(text));
  if (plain === '') return { kind: 'unknown' };
  const code = regionCode(plain);
  if (code) {
    const found = index.byCode.get(code);
    if (found) return { kind: 'places', candidates: [found], part: false };
    if (!code.startsWith(index.codePrefix) && /^[1-8]/.test(code)) return { kind: 'elsewhere' };
    return { kind: 'unknown' };
  }
  const known = index.places.get(plain);
  if (known)
    return {
      kind: 'places',
      candidates: [{ place: known.id, via: 'code', level: levelOf(known) }],
      part: false,
    };
  const bare = withoutEnumerator(plain);
  const part = PART.test(bare) || plain.startsWith('#');
  const label = bare.replace(PART, '');
  const key = nameKey(label);
  const found = byKey(index, key);
  if (found.length > 0) return { kind: 'places', candidates: found, part };
  if (isTotalWord(key)) return { kind: 'total', of: '' };
  if (REGION_WORD.test(key)) return regionItself(index, part);
  if (WHOLE_CITY.test(key)) return { kind: 'whole', level: 'city' };
  if (WHOLE_COUNTY.test(key)) return { kind: 'whole', level: 'county' };
  const totalled = totalledName(key);
  if (totalled !== undefined) return readTotal(index, totalled, part);
  if (URBAN.test(key) || URBAN.test(withoutCity(index, key))) return { kind: 'urban' };
  if (isElsewhere(label.replace(/\s/g, ''))) return { kind: 'elsewhere' };
  const parks = named(index, key);
  if (parks.length > 0) return { kind: 'places', candidates: parks, part };
  const noted = withoutNote(index, label);
  if (noted.length > 0) return { kind: 'places', candidates: noted, part };
  if (DERIVED.test(key)) return { kind: 'derived' };
  if (TOWN.test(key)) return { kind: 'town' };
  return part ? { kind: 'part' } : { kind: 'unknown' };
}

const regionItself = (index: PlaceIndex, part: boolean): NameReading => ({
  kind: 'places',
  candidates: [{ place: index.region, via: 'alias', level: 'region' }],
  part,
});

function readTotal(index: PlaceIndex, of: string, part: boolean): NameReading {
  if (REGION_WORD.test(of)) return regionItself(index, part);
  if (WHOLE_CITY.test(of)) return { kind: 'whole', level: 'city' };
  if (WHOLE_COUNTY.test(of)) return { kind: 'whole', level: 'county' };
  const [candidate] = byKey(index, of);
  return { kind: 'total', of: candidate?.place ?? '' };
}

/** Places by a name, or a park by it without what offices put in. */
function named(index: PlaceIndex, key: string): readonly PlaceCandidate[] {
  const found = byKey(index, key);
  return found.length > 0 ? found : (index.byParkKey.get(parkKey(index.stems, key)) ?? []);
}

/** Brackets that say nothing of which place it is: how many parks it has, what it holds too. */
const NOTE =
  /^(?:共|合计|含|包括|包含)?\s*[\d.]+\s*(?:个|家|户|%|亿元|万元)?\p{Script=Han}{0,6}$|^(?:含|包括|包含)/u;

/** Places of a name with a note behind it: 南宁市（12个园区）, 柳州高新区（柳东新区）, which is another name of it. */
function withoutNote(index: PlaceIndex, label: string): readonly PlaceCandidate[] {
  const [, name = '', note = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(label.trim()) ?? [];
  if (name === '') return [];
  const candidates = named(index, nameKey(name));
  if (NOTE.test(note)) return candidates;
  const others = named(index, nameKey(note));
  return candidates.filter(({ place }) => others.some((other) => other.place === place));
}

function withoutCity(index: PlaceIndex, key: string): string {
  const city = index.cities.find(([name]) => key.startsWith(name) && key.length > name.length);
  return city ? key.slice(city[0].length) : key;
}

/** Places by a name, or by a name that the region or its city leads: 广西南宁市, 南宁市青秀区. */
function byKey(index: PlaceIndex, key: string): readonly PlaceCandidate[] {
  const found = index.byName.get(key);
  if (found) return found;
  const below = /^(?:广西壮族自治区|广西区|广西)(.+)$/.exec(key)?.[1];
  if (below) return byKey(index, below);
  for (const [name, city] of index.cities) {
    if (!key.startsWith(name) || key.length === name.length) continue;
    const inCity = (index.byName.get(key.slice(name.length)) ?? []).filter(({ place }) => {
      const region = index.places.get(place);
      return (
        (region?.kind === 'region' && region.parent === city) ||
        (region?.kind === 'park' && region.city === city)
      );
    });
    if (inCity.length > 0) return inCity;
  }
  return [];
}

/** Asks what labels say, and remembers each answer. */
export const placeNameReader = (index: PlaceIndex): ((text: string) => NameReading) =>
  remembered((text) => read(index, text));
