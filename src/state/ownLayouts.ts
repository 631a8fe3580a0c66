import { type Accessor, createSignal } from 'solid-js';
import { asOwn, type LayoutFile, OWN_LAYOUT_MARK, type OwnLayout } from '../core/ownLayouts/ownLayout';
import { freeId } from '../core/story/newStory';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import { ownLayoutsShelf } from '../load/ownLayoutsShelf';
import type { Shelved } from '../load/shelf';
import { type History, type HistoryPart, keptPart } from './history';
import { createKeptItems, type Keeping, type KeptWords } from './keptItems';
import type { Notices } from './notices';
import type { ProjectOpening } from './ownData';

/** Layouts of a person's own, kept in this browser and in step with its other windows. */
export interface OwnLayouts {
  readonly list: Accessor<readonly OwnLayout[]>;
  readonly unreadable: Accessor<readonly Shelved<OwnLayout>[]>;
  readonly ready: Accessor<boolean>;
  readonly keeping: Accessor<Keeping>;
  /** Takes a layout in under an id of its own, which is given back. */
  readonly add: (file: LayoutFile) => string;
  readonly change: (id: string, file: LayoutFile) => void;
  readonly setOn: (id: string, isOn: boolean) => void;
  readonly remove: (id: string) => void;
  /** The layout that is edited over the map; empty for none. */
  readonly edited: Accessor<string>;
  readonly edit: (id: string) => void;
  readonly partsOfProject: (given: readonly OwnLayout[], how: ProjectOpening) => readonly HistoryPart[];
}

const WORDS: KeptWords = {
  notice: 'own-layouts',
  silent: 'ownSources.silent',
  notKept: 'ownSources.notKept',
  unreadable: 'ownLayouts.unreadable',
};

export function createOwnLayouts(notices: Notices, history: History): OwnLayouts {
  const kept = createKeptItems(ownLayoutsShelf, WORDS, notices, ({ item }) => {
    // What another window had kept stands beside, and off.
    if (!item) return;
    const id = newId();
    kept.keep({ id, isOn: false, file: asOwn(id, item.file) });
  });
  const newId = () =>
    freeId(`${OWN_LAYOUT_MARK}${Date.now().toString(36)}`, new Set(kept.list().map(({ id }) => id)));
  const find = (id: string) => kept.list().find((own) => own.id === id);
  const part = (id: string, after: OwnLayout | undefined) => keptPart(kept, id, find(id), after);
  const doIt = (what: LocalText, parts: readonly HistoryPart[]) => {
    for (const each of parts) each.make('after');
    history.did({ what, parts });
  };
  const [edited, edit] = createSignal('');
  return {
    edited,
    edit,
    list: kept.list,
    unreadable: kept.unreadable,
    ready: kept.ready,
    keeping: kept.keeping,
    add: (file) => {
      const id = newId();
      const own = { id, isOn: true, file: asOwn(id, file) };
      doIt(inBothLanguages('ownLayouts.added', { name: file.name }), [part(id, own)]);
      return id;
    },
    change: (id, file) => {
      const own = find(id);
      if (own) doIt(inBothLanguages('ownLayouts.changed', { name: file.name }), [part(id, { ...own, file })]);
    },
    setOn: (id, isOn) => {
      const own = find(id);
      const key = isOn ? 'history.sourceOn' : 'history.sourceOff';
      if (own) doIt(inBothLanguages(key, { name: own.file.name }), [part(id, { ...own, isOn })]);
    },
    remove: (id) => {
      const own = find(id);
      if (own) doIt(inBothLanguages('ownLayouts.removed', { name: own.file.name }), [part(id, undefined)]);
    },
    partsOfProject: (given, how) => {
      const isReplaced = how === 'replace';
      const gone = isReplaced ? kept.list().filter(({ id }) => !given.some((other) => other.id === id)) : [];
      return [
        ...gone.map(({ id }) => part(id, undefined)),
        ...given.flatMap((own) => {
          const known = find(own.id);
          if (known && JSON.stringify(known) === JSON.stringify(own)) return [];
          if (!known || isReplaced) return [part(own.id, own)];
          const id = newId();
          return [part(id, { ...own, id, file: asOwn(id, own.file) })];
        }),
      ];
    },
  };
}
