import { type Accessor, createSignal } from 'solid-js';
import type { Position } from '../core/place';
import type { Atlas } from './atlas';

/** What was clicked of own places: one place of a set, or the points of a cluster. */
export interface OwnPick {
  /** Of the set. */
  readonly id: string;
  readonly point: Position;
  /** Numbers of the places in their set. */
  readonly members: readonly number[];
}

/** What was clicked last of own places, whose card is open. */
interface PickedPlace {
  readonly picked: Accessor<OwnPick | undefined>;
  readonly pick: (picked: OwnPick | undefined) => void;
}

const made = new WeakMap<Atlas, PickedPlace>();

/** What is picked of own places on this page. */
export function pickedPlaceOf(atlas: Atlas): PickedPlace {
  const known = made.get(atlas);
  if (known) return known;
  const [picked, setPicked] = createSignal<OwnPick>();
  const store: PickedPlace = { picked, pick: (next) => void setPicked(next) };
  made.set(atlas, store);
  return store;
}
