import * as v from 'valibot';
import { ATLAS } from '../../core/atlasFile';
import type { OwnPlaces } from '../../core/ownPlaces/ownPlaces';
import { placesHead, placesHeadSchema } from '../../core/ownPlaces/packedPlaces';
import { messageOf } from '../../core/problem';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { browserStore } from '../browserStore';
import { type Shelved, shelfOf } from '../shelf';

/*
 * Own places are kept as a head, which is small and is written anew with each change, and as their set of typed arrays, which
 * is written once and before the head that names it.
 */

type PlacesSet = OwnPlaces['set'];
const sets = browserStore<unknown>(`${ATLAS.fileName}-own-places-sets`, 'sets');
/** How long a set stays that no head names: what was removed may be brought back. In milliseconds. */
const KEPT_AFTER_REMOVAL = 7 * 24 * 3600 * 1000;

const idOfSet = new WeakMap<PlacesSet, string>();
const keptSets = new WeakSet<PlacesSet>();
const setOf = new Map<string, PlacesSet>();

function setId(set: PlacesSet): string {
  const known = idOfSet.get(set);
  if (known) return known;
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const id = `${Date.now().toString(36)}-${chance.toString(36)}`;
  idOfSet.set(set, id);
  return id;
}

async function keepSet(set: PlacesSet): Promise<void> {
  await sets.put(setId(set), set);
  setOf.set(setId(set), set);
  keptSets.add(set);
}

const keptHead = v.object({ ownPlaces: v.literal(1), head: placesHeadSchema, set: v.string() });
const attributes = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('number'), name: v.string(), values: v.instance(Float64Array) }),
    v.object({
      kind: v.literal('text'),
      name: v.string(),
      words: v.array(v.string()),
      codes: v.instance(Uint32Array),
    }),
  ]),
);
const pointSet = v.object({
  positions: v.instance(Float64Array),
  rows: v.instance(Uint32Array),
  attributes,
});
const shapeSet = v.object({ geometries: v.array(v.any()), rows: v.instance(Uint32Array), attributes });

async function readSet<Set extends PlacesSet>(
  id: string,
  schema: v.GenericSchema<unknown, Set>,
): Promise<Set> {
  const known = setOf.get(id) as Set | undefined;
  if (known) return known;
  const set = v.parse(schema, await sets.read(id));
  idOfSet.set(set, id);
  keptSets.add(set);
  setOf.set(id, set);
  return set;
}

async function readKept(id: string, text: string): Promise<Shelved<OwnPlaces>> {
  try {
    const { head, set } = v.parse(keptHead, JSON.parse(text));
    const { kind, ...rest } = head;
    const item: OwnPlaces =
      kind === 'points'
        ? { ...rest, id, kind, set: await readSet(set, pointSet) }
        : { ...rest, id, kind, set: await readSet(set, shapeSet) };
    return { id, text, item };
  } catch (error) {
    const message = inBothLanguages('ownSources.unread', { detail: messageOf(error) });
    return { id, text, problems: [{ file: id, line: undefined, column: '', value: '', message }] };
  }
}

/** The own places that this browser keeps. */
export const ownPlacesShelf = shelfOf<OwnPlaces>({
  name: `${ATLAS.fileName}-own-places`,
  store: 'places',
  idOf: ({ id }) => id,
  textOf: (own) => JSON.stringify({ ownPlaces: 1, head: placesHead(own), set: setId(own.set) }),
  read: readKept,
  prepare: ({ set }) => (keptSets.has(set) ? undefined : keepSet(set)),
});

/** Removes the sets that none of these places name any more, once nobody can bring them back. */
export async function sweepSets(places: readonly OwnPlaces[]): Promise<void> {
  const named = new Set(places.map(({ set }) => setId(set)));
  const over = (await sets.keys()).filter((id) => {
    const [made = ''] = id.split('-');
    return !named.has(id) && Number.parseInt(made, 36) < Date.now() - KEPT_AFTER_REMOVAL;
  });
  if (over.length > 0) await sets.remove(...over);
}
