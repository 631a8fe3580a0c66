import { type Accessor, createSignal } from 'solid-js';
import type { DrawnPoint } from '../core/scene/drawnPoints';
import type { Atlas } from './atlas';

/** The symbol of own places that was clicked last, whose card is open. */
export interface PickedPlace {
  readonly drawn: Accessor<DrawnPoint | undefined>;
  readonly pick: (drawn: DrawnPoint | undefined) => void;
}

const made = new WeakMap<Atlas, PickedPlace>();

/** What is picked of own places on this page. */
export function pickedPlaceOf(atlas: Atlas): PickedPlace {
  const known = made.get(atlas);
  if (known) return known;
  const [drawn, setDrawn] = createSignal<DrawnPoint>();
  const picked: PickedPlace = { drawn, pick: (next) => void setDrawn(() => next) };
  made.set(atlas, picked);
  return picked;
}
