import { type Accessor, createSignal } from 'solid-js';
import { type KeptPanes, keepPanes, loadPanes } from '../load/keptPanes';

/** How the user arranged the page: what was dragged or put elsewhere by hand, remembered in this browser. */
export interface Panes {
  readonly kept: Accessor<KeptPanes>;
  /** A value of undefined gives a part back to the window's shape. */
  readonly keep: (patch: KeptPanes) => void;
}

export function createPanes(): Panes {
  const [kept, setKept] = createSignal(loadPanes());
  return {
    kept,
    keep: (patch) => {
      setKept({ ...kept(), ...patch });
      keepPanes(kept());
    },
  };
}
