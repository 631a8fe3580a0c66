import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import type { Drawing as Chosen, View } from '../core/view';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { keepDrawing, loadDrawing } from '../load/keptDrawing';
import { loadPageAnew } from '../load/lateFiles';
import { hasSoftwareGraphics } from '../load/softwareGraphics';
import type { UpdateOptions } from './link';
import type { Notices } from './notices';

/**
 * Why the engine does not draw: the browser gives no WebGL2 context; the engine's files did not arrive, or arrived cut; the
 * context was lost and did not come back; the engine failed at drawing or has no worker.
 */
export const ENGINE_FAULTS = ['noWebGL2', 'noFiles', 'cutFiles', 'lostContext', 'broken'] as const;
export type EngineFault = (typeof ENGINE_FAULTS)[number];

/** What draws the map: the engine, or the plain SVG map. */
export interface Drawing {
  readonly engineFault: Accessor<EngineFault | undefined>;
  /** True where the SVG map stays: no engine can run, it is not wanted, or it would be slow. */
  readonly withoutEngine: Accessor<boolean>;
  /** True where the plain map was chosen, by hand or by the link. */
  readonly plainMap: Accessor<boolean>;
  /** True where nobody asked for the engine and no graphics card would draw it: it would hold the page up for seconds. */
  readonly sparesEngine: Accessor<boolean>;
  /** False while it is not known yet what would draw. */
  readonly isDrawingKnown: Accessor<boolean>;
  /** Finds out, where it matters and was not yet asked. */
  readonly findGraphics: () => void;
  /** Chooses the plain map, or the engine; this browser remembers it. */
  readonly choosePlainMap: (isChosen: boolean) => void;
  /** Counts the times that the engine was asked to begin anew. */
  readonly engineTries: Accessor<number>;
  readonly failEngine: (fault: EngineFault) => void;
  readonly tryEngine: () => void;
  /** A context that was lost has come back, and the engine has drawn. */
  readonly engineIsBack: () => void;
}

const NOTICE = 'engine';

/** Decides what draws the map, and says why it is not the engine, with a way to try again. */
export function createDrawing(
  view: Accessor<View>,
  updateView: (patch: Partial<View>, options?: UpdateOptions) => void,
  notices: Notices,
): Drawing {
  const [engineFault, setFault] = createSignal<EngineFault>();
  const [kept, setKept] = createSignal<Chosen>(loadDrawing());
  const [isSoftware, setSoftware] = createSignal<boolean>();
  let hasAsked = false;
  const [engineTries, setTries] = createSignal(0);
  const plainMap = createMemo(() => kept() === 'svg' || view().drawing === 'svg');
  const isOpen = createMemo(() => kept() === 'auto' && view().drawing === 'auto');
  const sparesEngine = createMemo(() => isOpen() && isSoftware() === true);
  const withoutEngine = createMemo(() => plainMap() || sparesEngine() || engineFault() !== undefined);

  const tryEngine = () => {
    if (engineFault() === 'cutFiles') {
      void loadPageAnew();
      return;
    }
    notices.dismiss(NOTICE);
    batch(() => {
      setFault(undefined);
      setTries((tries) => tries + 1);
    });
  };
  return {
    engineFault,
    withoutEngine,
    plainMap,
    sparesEngine,
    isDrawingKnown: () => !isOpen() || isSoftware() !== undefined,
    findGraphics: () => {
      if (hasAsked || !isOpen()) return;
      hasAsked = true;
      void hasSoftwareGraphics().then(setSoftware);
    },
    engineTries,
    choosePlainMap: (isChosen) => {
      const chosen = isChosen ? 'svg' : 'engine';
      setKept(chosen);
      keepDrawing(chosen);
      if (isChosen) notices.dismiss(NOTICE);
      else {
        // The choice is this browser's: a link that is passed on leaves it to the other one.
        updateView({ drawing: 'auto' }, { history: 'replace' });
        tryEngine();
      }
    },
    failEngine: (fault) => {
      setFault(fault);
      notices.add({
        id: NOTICE,
        kind: 'warning',
        text: inBothLanguages(`drawing.${fault}`),
        actions: [{ text: inBothLanguages('drawing.again'), run: tryEngine }],
      });
    },
    tryEngine,
    engineIsBack: () => {
      setFault(undefined);
      notices.dismiss(NOTICE);
    },
  };
}
