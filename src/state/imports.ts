import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Decision } from '../core/ownData/decisions';
import type { OwnSource } from '../core/ownData/source/ownSource';
import type { Workbook } from '../core/ownData/workbook';
import { pickFiles } from '../load/pickFiles';
import type { Pasted } from '../load/workbook/readPasted';
import type { Atlas } from './atlas';

/** A file of points or outlines that somebody brings, or a pasted table of points. */
export interface PlacesOffer {
  readonly kind: 'places';
  readonly name: string;
  readonly content: File | Pasted;
}

/** A table that somebody brings: a file, a pasted cell range, or a source of one's own that is looked at again. */
export type TableOffer = (
  | { readonly kind: 'file'; readonly name: string; readonly file: File }
  | { readonly kind: 'pasted'; readonly name: string; readonly pasted: Pasted }
  | { readonly kind: 'kept'; readonly name: string; readonly source: OwnSource; readonly workbook: Workbook }
) & {
  /** The source that it is to replace, where that was said. */
  readonly replaces?: string;
  /** What was decided before, where it was closed and is opened again. */
  readonly decisions?: readonly Decision[];
};

export type Offer = TableOffer | PlacesOffer;

/** Tables on their way into the atlas, one after another. */
export interface Imports {
  /** The one that is looked at now. */
  readonly current: Accessor<Offer | undefined>;
  readonly waiting: Accessor<number>;
  readonly offer: (offers: readonly Offer[]) => void;
  /** Looks at the current one as a file of places. */
  readonly takeAsPlaces: () => void;
  /** Ends the current one. */
  readonly done: () => void;
  /** Files of any kind that were picked and wait to be told apart by what they hold. */
  readonly picked: Accessor<readonly File[]>;
  readonly takePicked: () => void;
  /** Opens the browser's dialog of files. */
  readonly pick: () => void;
}

function createImports(): Imports {
  const [queue, setQueue] = createSignal<readonly Offer[]>([]);
  const [picked, setPicked] = createSignal<readonly File[]>([]);
  return {
    current: createMemo(() => queue()[0]),
    waiting: () => Math.max(0, queue().length - 1),
    offer: (offers) => setQueue((before) => [...before, ...offers]),
    takeAsPlaces: () =>
      setQueue((before) => {
        const [first, ...others] = before;
        if (first?.kind === 'file')
          return [{ kind: 'places', name: first.name, content: first.file }, ...others];
        if (first?.kind === 'pasted')
          return [{ kind: 'places', name: first.name, content: first.pasted }, ...others];
        return before;
      }),
    done: () => setQueue((before) => before.slice(1)),
    picked,
    takePicked: () => setPicked([]),
    pick: () => pickFiles((files) => setPicked((before) => [...before, ...files])),
  };
}

const made = new WeakMap<Atlas, Imports>();

/** The tables that are on their way into this page's atlas. */
export function importsOf(atlas: Atlas): Imports {
  const known = made.get(atlas);
  if (known) return known;
  const imports = createImports();
  made.set(atlas, imports);
  return imports;
}
