import type { Dataset } from '../dataset';
import type { Place, PlaceId } from '../place';
import { tightText } from './plainText';

/** By which of its names a place was found. */
export type PlaceVia = 'code' | 'former-code' | 'name' | 'short-name' | 'former-name' | 'english' | 'alias';

export type PlaceLevel = 'region' | 'city' | 'county' | 'park' | 'group';

export interface PlaceCandidate {
  readonly place: PlaceId;
  readonly via: PlaceVia;
  readonly level: PlaceLevel;
}

/** All names of all places, in one width and lower case, without white space and punctuation. */
export interface PlaceIndex {
  readonly byName: ReadonlyMap<string, readonly PlaceCandidate[]>;
  /** Parks by their names without the words that offices put in or leave out: see `parkKey`. */
  readonly byParkKey: ReadonlyMap<string, readonly PlaceCandidate[]>;
  readonly byCode: ReadonlyMap<string, PlaceCandidate>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** Stems of cities, longest first, by which a name may be led: 南宁 in 南宁青秀区. */
  readonly cities: readonly (readonly [stem: string, place: PlaceId])[];
  /** Full names of cities and counties, longest first, with their stems. */
  readonly stems: readonly (readonly [name: string, stem: string])[];
  /** The two figures that all codes of the region begin with. */
  readonly codePrefix: string;
  readonly region: PlaceId;
}

const SUFFIX = /(?:\p{Script=Han}{1,3}族|各族)?自治[县州区]$|[市县区]$/u;

/** A name as names are compared. */
export const nameKey = (text: string): string =>
  tightText(text)
    .toLowerCase()
    .replace(/[\s'’"“”‘()[\]【】〔〕·•.,，、:：;；\-—–_*#※]/g, '');

/** 青秀 of 青秀区, 三江 of 三江侗族自治县. */
export const stemOf = (name: string): string => name.replace(SUFFIX, '');

/**
 * A park's name without what offices add to it or leave out: 广西, the 市 or 县 of the place that leads it, 管委会.
 * @param key as `nameKey` gives it
 * @example parkKey(stems, '南宁市经济技术开发区管委会') //= '南宁经济技术开发区'
 */
export function parkKey(stems: PlaceIndex['stems'], key: string): string {
  const bare = key.replace(/^(?:广西壮族自治区|广西区|广西)/, '').replace(/(?:管理委员会|管委会)$/, '');
  const lead = stems.find(([name]) => bare.startsWith(name) && bare.length > name.length + 1);
  return lead ? `${lead[1]}${bare.slice(lead[0].length)}` : bare;
}

export const levelOf = (place: Place): PlaceLevel => (place.kind === 'region' ? place.level : place.kind);

const CODE = /^\d{6}$/;

function namesOf(place: Place): [string, PlaceVia][] {
  const { zh, en } = place.name;
  const english = place.shortName.en;
  const others = place.aliases.filter((alias) => !CODE.test(alias));
  const isFormer = place.kind === 'region' && place.level !== 'region';
  const names: [string, PlaceVia][] = [
    [zh, 'name'],
    [en, 'english'],
    [place.shortName.zh, place.kind === 'region' ? 'short-name' : 'alias'],
    [english, 'english'],
    ...others.map((alias): [string, PlaceVia] => [alias, isFormer ? 'former-name' : 'alias']),
  ];
  if (place.kind !== 'region') return names;
  const stem = stemOf(zh);
  const kind = {
    region: 'Province',
    city: 'City',
    county: zh.endsWith('区') ? 'District' : zh.endsWith('县') ? 'County' : 'City',
  };
  if (stem.length > 1) names.push([stem, 'short-name']);
  names.push([`${english} ${kind[place.level]}`, 'english']);
  if (zh.includes('自治县')) names.push([`${stem}自治县`, 'short-name'], [`${stem}县`, 'short-name']);
  return names;
}

/** Every name and code of the dataset's regions, parks and groups, ready to be asked. */
export function buildPlaceIndex(dataset: Pick<Dataset, 'places' | 'regions'>): PlaceIndex {
  const byName = new Map<string, PlaceCandidate[]>();
  const byCode = new Map<string, PlaceCandidate>();
  const byParkKey = new Map<string, PlaceCandidate[]>();
  const stems = [...dataset.regions.values()]
    .filter(({ level, name }) => level !== 'region' && stemOf(name.zh).length > 1)
    .map(({ name }): [string, string] => [name.zh, stemOf(name.zh)])
    .sort((a, b) => b[0].length - a[0].length);
  const cities: [string, PlaceId][] = [];
  let region = '';
  for (const place of dataset.places.values()) {
    const level = levelOf(place);
    if (level === 'region') region = place.id;
    if (level === 'city') cities.push([place.name.zh, place.id], [stemOf(place.name.zh), place.id]);
    for (const [name, via] of namesOf(place)) {
      const key = nameKey(name);
      if (key === '') continue;
      const candidate = { place: place.id, via, level };
      addCandidate(byName, key, candidate);
      if (place.kind === 'park') addCandidate(byParkKey, parkKey(stems, key), candidate);
    }
    if (CODE.test(place.id)) byCode.set(place.id, { place: place.id, via: 'code', level });
  }
  for (const place of dataset.regions.values())
    for (const alias of place.aliases)
      if (CODE.test(alias) && !byCode.has(alias))
        byCode.set(alias, { place: place.id, via: 'former-code', level: place.level });
  cities.sort((a, b) => b[0].length - a[0].length);
  return {
    ...{ byName, byParkKey, byCode, places: dataset.places, cities, stems },
    ...{ codePrefix: region.slice(0, 2), region },
  };
}

function addCandidate(map: Map<string, PlaceCandidate[]>, key: string, candidate: PlaceCandidate): void {
  const known = map.get(key) ?? [];
  if (!known.some(({ place }) => place === candidate.place)) map.set(key, [...known, candidate]);
}
