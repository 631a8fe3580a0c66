import type { PlaceId } from '../place';
import { type Decimal, exactSum } from './decimal';
import type { Meaning } from './meaning/meaning';
import { levelOf, type PlaceIndex } from './placeIndex';
import type { TotalCheck } from './understanding';

/** A number of a column that takes part in sums: of a place, or a total itself. */
export interface SumEntry {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** Decimals that the table prints of it, told in the meaning's unit: the half of its last digit. */
  readonly halfDigit: number;
  /** Undefined for 合计 and 小计, and for rows of the table that are none of the atlas's places: 市本级. */
  readonly place: PlaceId | undefined;
  readonly total: { readonly of: PlaceId | ''; readonly isGrand: boolean } | undefined;
  readonly isPart: boolean;
  /** The number of the section that its row stands in. */
  readonly section: number;
}

/** Half of the last digit that a stated number prints; counts of things are never rounded. */
export const halfDigit = (value: Decimal, factor: number, isCount: boolean): number =>
  isCount ? 0 : 0.5 * 10 ** value.exponent * Math.abs(factor);

/**
 * Holds the totals of one meaning against the sums of their members: 合计 against the top level of what stands in
 * the table, 小计 against the rows since the last total or the counties of its city, a city against its counties and
 * the region against its cities where all of them stand there. Without all members nothing is said.
 */
export function checkTotals(
  entries: readonly SumEntry[],
  meaning: Pick<Meaning, 'additive'>,
  index: PlaceIndex,
  gaps: ReadonlySet<PlaceId>,
): readonly TotalCheck[] {
  if (!meaning.additive) return [];
  const members = entries.filter((entry) => entry.place !== undefined && !entry.isPart);
  const levels = members.map((entry) => levelAt(index, entry.place));
  const hasCities = levels.includes('city');
  const top = members.filter(
    (_, at) => levels[at] === (hasCities ? 'city' : 'county') || (!hasCities && levels[at] === 'park'),
  );
  const byPlace = new Map(members.map((entry) => [entry.place ?? '', entry]));
  const checks: TotalCheck[] = [];
  const groups = grouped(entries);
  for (const [at, entry] of entries.entries()) {
    const parts = entry.total
      ? partsOfTotal(entry, groups.get(at) ?? [], top, byPlace, index, gaps)
      : partsOfPlace(entry, byPlace, index);
    if (parts.length < 2 && !(entry.total && parts.length === 1)) continue;
    checks.push(checkWithUnnamed(entry, parts, entries));
  }
  return checks;
}

/** Rows without a place may be among the members: the sum that adds up is meant, of all rows for 合计 of the table. */
function checkWithUnnamed(
  entry: SumEntry,
  parts: readonly SumEntry[],
  entries: readonly SumEntry[],
): TotalCheck {
  const rows = [entry, ...parts].map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const unnamed = entries.filter(
    (each) =>
      !each.total &&
      !each.place &&
      !each.isPart &&
      (entry.total?.isGrand || (each.row > first && each.row < last)),
  );
  const named = check(entry, parts);
  if (named.holds || unnamed.length === 0) return named;
  const all = check(entry, [...parts.filter((part) => !unnamed.includes(part)), ...unnamed]);
  return all.holds || entry.total?.isGrand ? all : named;
}

/** For each 小计 without a city, the entries between it and the total before. */
function grouped(entries: readonly SumEntry[]): Map<number, SumEntry[]> {
  const groups = new Map<number, SumEntry[]>();
  let group: SumEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (!entry.total) {
      if (!entry.isPart) group.push(entry);
      continue;
    }
    groups.set(at, group);
    group = [];
  }
  return groups;
}

function partsOfTotal(
  entry: SumEntry,
  group: readonly SumEntry[],
  top: readonly SumEntry[],
  byPlace: ReadonlyMap<PlaceId, SumEntry>,
  index: PlaceIndex,
  gaps: ReadonlySet<PlaceId>,
): readonly SumEntry[] {
  if (!entry.total) return [];
  if (entry.total.of !== '') {
    const counties = [...byPlace.values()].filter(({ place }) => parentOf(index, place) === entry.total?.of);
    return counties.some(({ place }) => gaps.has(place ?? '')) ? [] : counties;
  }
  if (gaps.size > 0) return [];
  if (entry.total.isGrand) return top;
  const all = topOf(index, group);
  const ofSection = topOf(
    index,
    group.filter(({ section }) => section === entry.section),
  );
  // Sections that have no total of their own may be parts of the next: the one that adds up is meant.
  const isWhole = ofSection.length === 0 || !check(entry, ofSection).holds;
  return isWhole ? all : ofSection;
}

/** The cities among entries, where counties stand among them too. */
function topOf(index: PlaceIndex, group: readonly SumEntry[]): readonly SumEntry[] {
  const cities = group.filter(({ place }) => levelAt(index, place) === 'city');
  return cities.length > 0 && cities.length < group.length ? cities : group;
}

function partsOfPlace(
  entry: SumEntry,
  byPlace: ReadonlyMap<PlaceId, SumEntry>,
  index: PlaceIndex,
): readonly SumEntry[] {
  const level = levelAt(index, entry.place);
  if (level !== 'city' && level !== 'region') return [];
  const below = childrenOf(index).get(entry.place ?? '') ?? [];
  const parts = below.flatMap((place) => byPlace.get(place) ?? []);
  return parts.length === below.length ? parts : [];
}

const children = new WeakMap<PlaceIndex, Map<PlaceId, PlaceId[]>>();

function childrenOf(index: PlaceIndex): Map<PlaceId, PlaceId[]> {
  const known = children.get(index);
  if (known) return known;
  const made = new Map<PlaceId, PlaceId[]>();
  for (const place of index.places.values()) {
    if (place.kind !== 'region' || place.parent === '') continue;
    made.set(place.parent, [...(made.get(place.parent) ?? []), place.id]);
  }
  children.set(index, made);
  return made;
}

function levelAt(index: PlaceIndex, id: PlaceId | undefined) {
  const place = id === undefined ? undefined : index.places.get(id);
  return place && levelOf(place);
}

function parentOf(index: PlaceIndex, id: PlaceId | undefined): PlaceId | undefined {
  const place = id === undefined ? undefined : index.places.get(id);
  if (place?.kind === 'park') return place.city;
  return place?.kind === 'region' ? place.parent : undefined;
}

/** The variance of a rounding error is a twelfth of its digit squared; twice its deviation is taken as rounding. */
const UNIFORM = 12;

function check(entry: SumEntry, parts: readonly SumEntry[]): TotalCheck {
  const sum = exactSum(parts.map(({ value }) => value));
  const digit = parts.reduce((most, part) => Math.max(most, part.halfDigit), entry.halfDigit) * 2;
  const rounding = digit * Math.min((parts.length + 1) / 2, 2 * Math.sqrt((parts.length + 1) / UNIFORM));
  return {
    row: entry.row,
    column: entry.column,
    place: entry.total ? entry.total.of : (entry.place ?? ''),
    stated: entry.value,
    sum,
    members: parts.length,
    holds: Math.abs(entry.value - sum) <= rounding + Math.abs(sum) * 1e-12,
  };
}
