import type { Accessor } from 'solid-js';
import { createEffect, on } from 'solid-js';
import { type JoinedTable, withJoinedTable } from '../core/ownPlaces/joinTable';
import { OWN_PLACES_MARK, type OwnPlaces } from '../core/ownPlaces/ownPlaces';
import { samePlaces } from '../core/ownPlaces/packedPlaces';
import type { PlacesLook } from '../core/ownPlaces/placesLook';
import { freeId } from '../core/story/newStory';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import { ownPlacesShelf, sweepSets } from '../load/places/ownPlacesShelf';
import type { Shelved } from '../load/shelf';
import { type History, type HistoryPart, keptPart } from './history';
import { createKeptItems, type Keeping, type KeptWords } from './keptItems';
import type { Notices } from './notices';
import type { ProjectOpening } from './ownData';

/** A person's own points and outlines, kept in this browser and in step with its other windows. */
export interface OwnPlacesStore {
  /** In the order in which they came. */
  readonly list: Accessor<readonly OwnPlaces[]>;
  /** What this browser keeps of them and cannot read; it stays there as it is. */
  readonly unreadable: Accessor<readonly Shelved<OwnPlaces>[]>;
  readonly ready: Accessor<boolean>;
  readonly keeping: Accessor<Keeping>;
  /** Takes places in, each under an id of its own, as one deed. */
  readonly add: (places: readonly OwnPlaces[]) => void;
  readonly rename: (id: string, name: string) => void;
  readonly setOn: (id: string, isOn: boolean) => void;
  readonly setLook: (id: string, look: PlacesLook) => void;
  /** Adds a table's columns to the attributes, and colours by the first that holds numbers. */
  readonly join: (id: string, table: JoinedTable) => void;
  readonly remove: (id: string) => void;
  /** What changes where a project's places come beside what is there, or in its place; nothing is changed yet. */
  readonly partsOfProject: (given: readonly OwnPlaces[], how: ProjectOpening) => readonly HistoryPart[];
}

const WORDS: KeptWords = {
  notice: 'own-places',
  silent: 'ownSources.silent',
  notKept: 'ownSources.notKept',
  unreadable: 'ownPlaces.unreadable',
};

export function createOwnPlaces(notices: Notices, history: History): OwnPlacesStore {
  const kept = createKeptItems(ownPlacesShelf, WORDS, notices, ({ item }) => {
    // What another window had kept stands beside, and off.
    if (item) kept.keep({ ...item, id: newId(), name: fromElsewhere(item.name), isOn: false });
  });
  const fromElsewhere = (name: string) => inBothLanguages('ownSources.otherName', { name }).zh;
  const newId = (taken: readonly string[] = []) =>
    freeId(
      `${OWN_PLACES_MARK}${Date.now().toString(36)}`,
      new Set([...kept.list().map(({ id }) => id), ...taken]),
    );
  const find = (id: string) => kept.list().find((own) => own.id === id);
  const part = (id: string, after: OwnPlaces | undefined) => keptPart(kept, id, find(id), after);
  const doIt = (what: LocalText, parts: readonly HistoryPart[]) => {
    for (const each of parts) each.make('after');
    history.did({ what, parts });
  };
  const change = (
    id: string,
    what: (own: OwnPlaces) => LocalText,
    to: (own: OwnPlaces) => OwnPlaces | undefined,
  ) => {
    const own = find(id);
    if (own) doIt(what(own), [part(id, to(own))]);
  };
  createEffect(
    on(kept.ready, (ready) => ready && void sweepSets(kept.list()).catch(() => {}), { defer: true }),
  );
  return {
    list: kept.list,
    unreadable: kept.unreadable,
    ready: kept.ready,
    keeping: kept.keeping,
    add: (places) => {
      const taken: string[] = [];
      const parts = places.map((own) => {
        const id = newId(taken);
        taken.push(id);
        return part(id, { ...own, id });
      });
      const name = places.map((own) => own.name).join(' · ');
      doIt(inBothLanguages('history.sourceAdded', { name }), parts);
    },
    rename: (id, name) =>
      change(
        id,
        (own) => inBothLanguages('history.sourceRenamed', { name: own.name, to: name }),
        (own) => ({ ...own, name }),
      ),
    setOn: (id, isOn) =>
      change(
        id,
        ({ name }) => inBothLanguages(isOn ? 'history.sourceOn' : 'history.sourceOff', { name }),
        (own) => ({ ...own, isOn }),
      ),
    setLook: (id, look) =>
      change(
        id,
        ({ name }) => inBothLanguages('ownPlaces.lookChanged', { name }),
        (own) => ({ ...own, look }),
      ),
    join: (id, table) =>
      change(
        id,
        ({ name }) => inBothLanguages('ownPlaces.tableJoined', { name, file: table.file }),
        (own) => withJoinedTable(own, table),
      ),
    remove: (id) =>
      change(
        id,
        ({ name }) => inBothLanguages('history.sourceRemoved', { name }),
        () => undefined,
      ),
    partsOfProject: (given, how) => {
      const isReplaced = how === 'replace';
      const gone = isReplaced ? kept.list().filter(({ id }) => !given.some((other) => other.id === id)) : [];
      const taken: string[] = [];
      return [
        ...gone.map(({ id }) => part(id, undefined)),
        ...given.flatMap((own) => {
          const known = find(own.id);
          if (known && samePlaces(known, own)) return [];
          if (!known || isReplaced) return [part(own.id, own)];
          const id = newId(taken);
          taken.push(id);
          const name = inBothLanguages('ownSources.fromProject', { name: own.name }).zh;
          return [part(id, { ...own, id, name })];
        }),
      ];
    },
  };
}
