import type { NameReading } from '../ownData/placeName';
import type { PlaceId } from '../place';
import type { RawPlaces, RawValue } from './rawPlaces';

/** The column by which records say where they are, and at which level it says so. */
export interface StatedPlaces {
  readonly column: number;
  readonly level: 'county' | 'city';
  /** Of each record; undefined where its cell names none. */
  readonly placeOf: (value: RawValue) => PlaceId | undefined;
}

/** Records that are looked at to choose a column, and the share of them that must name a place. */
const TRIED = 2000;
const ENOUGH = 0.5;
const ADDRESS = /地址|住所|住址|位置|所在地|address/i;
/** How many letters of an address may name city and county. */
const LONGEST = 16;

type NameOf = (text: string) => NameReading;

function placeIn(nameOf: NameOf, text: string, level: 'county' | 'city'): PlaceId | undefined {
  const read = nameOf(text);
  if (read.kind !== 'places') return undefined;
  const found = read.candidates.filter((candidate) => candidate.level === level);
  return found.length === 1 ? found[0]?.place : undefined;
}

/** The county that an address begins with: the longest beginning that names one. */
function inAddress(nameOf: NameOf, text: string, level: 'county' | 'city'): PlaceId | undefined {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length--) {
    const found = placeIn(nameOf, text.slice(0, length), level);
    if (found) return found;
  }
  return undefined;
}

/**
 * Finds the column that says in which county, else in which city, each record is.
 * @param chosen the column where a person has said so; -1 for none
 */
export function statedPlaces(raw: RawPlaces, nameOf: NameOf, chosen?: number): StatedPlaces | undefined {
  if (chosen === -1) return undefined;
  const columns = chosen === undefined ? raw.heads.map((_, column) => column) : [chosen];
  const sample = raw.records.slice(0, TRIED);
  for (const level of ['county', 'city'] as const) {
    let best: (StatedPlaces & { readonly share: number }) | undefined;
    for (const column of columns) {
      const read = ADDRESS.test(raw.heads[column] ?? '') ? inAddress : placeIn;
      const known = new Map<string, PlaceId | undefined>();
      const placeOf = (value: RawValue): PlaceId | undefined => {
        if (value === null || value === '') return undefined;
        const text = String(value);
        if (!known.has(text)) known.set(text, read(nameOf, text, level));
        return known.get(text);
      };
      const filled = sample.filter(({ values }) => values[column] !== null && values[column] !== undefined);
      const found = filled.filter(({ values }) => placeOf(values[column] ?? null) !== undefined).length;
      const share = filled.length > 0 && filled.length * 2 >= sample.length ? found / filled.length : 0;
      if (share >= (chosen === undefined ? ENOUGH : Number.MIN_VALUE) && share > (best?.share ?? 0))
        best = { column, level, placeOf, share };
    }
    if (best) return best;
  }
  return undefined;
}
