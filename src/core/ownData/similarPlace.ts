import type { PlaceId } from '../place';
import { nameKey, type PlaceIndex, stemOf } from './placeIndex';

/** A place whose name is like the one given, never taken without being asked. */
export interface SimilarPlace {
  readonly place: PlaceId;
  readonly name: string;
  readonly why: 'one-character' | 'other-kind';
}

/** Characters that tell neighbours apart: 江南 is not 江北. */
const DIRECTIONS = /[东西南北中上下前后新老]/;

/** The one place where two names of one length differ; undefined where there are more. */
function onlyDifference(a: string, b: string): number | undefined {
  if (a.length !== b.length) return undefined;
  let at: number | undefined;
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    if (at !== undefined) return undefined;
    at = index;
  }
  return at;
}

/** Whether leaving one character out of the longer name gives the shorter. */
function isOneLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at);
}

function isNear(given: string, name: string): boolean {
  const at = onlyDifference(given, name);
  if (at !== undefined) return !(DIRECTIONS.test(given[at] ?? '') && DIRECTIONS.test(name[at] ?? ''));
  return isOneLonger(given, name) || isOneLonger(name, given);
}

/** Whether a park lies in another city than the one that the table is about. */
function isOfAnotherCity(index: PlaceIndex, id: PlaceId, about: PlaceId | undefined): boolean {
  const [park, home] = [index.places.get(id), about === undefined ? undefined : index.places.get(about)];
  return (
    park?.kind === 'park' &&
    home?.kind === 'region' &&
    home.level !== 'region' &&
    park.city !== (home.level === 'city' ? home.id : home.parent)
  );
}

/**
 * The only place whose name differs from the given one by a character, or by 市, 县, 区 at its end.
 * @param about the city or county that the table is about, whose parks alone may be meant
 * @returns undefined where there is none, or several
 */
export function similarPlace(index: PlaceIndex, text: string, about?: PlaceId): SimilarPlace | undefined {
  const given = nameKey(text);
  if (given.length < 3 || given.length > 24 || !/^\p{Script=Han}+$/u.test(given)) return undefined;
  const near = new Map<PlaceId, SimilarPlace>();
  const stem = stemOf(given);
  for (const [name, candidates] of index.byName) {
    const [candidate] = candidates;
    if (!candidate || candidates.length > 1 || name.length < 3) continue;
    if (isOfAnotherCity(index, candidate.place, about)) continue;
    // 玉东新区 is not 柳东新区: parks are told apart by what their names begin with.
    if (candidate.level === 'park' && name.length === given.length && name[0] !== given[0]) continue;
    const otherKind = stem.length > 1 && stem !== given && stem === stemOf(name);
    if (otherKind) return { place: candidate.place, name, why: 'other-kind' };
    if (Math.abs(name.length - given.length) < 2 && isNear(given, name))
      near.set(candidate.place, { place: candidate.place, name, why: 'one-character' });
  }
  const [only, another] = near.values();
  return another ? undefined : only;
}
