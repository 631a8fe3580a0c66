import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { BoundingBox } from '../core/place';
import type { Camera, View } from '../core/view';
import type { UpdateOptions } from './link';
import type { Insets } from './mapControl';

/** Who moved a map: the user's own hand, or the page for them (a fit, a flight to what was found, a linked map). */
export type Mover = 'user' | 'page';

/** Where the map is to look: at all of an extent between the panels, whatever the window, or exactly there. */
export type CameraIntent =
  | { readonly kind: 'fit'; readonly extent: BoundingBox; readonly insets: Insets }
  | { readonly kind: 'at'; readonly camera: Camera; readonly by: 'link' | 'user' };

/** The camera of the page's map, whichever map draws it. */
export interface MapCamera {
  /** Undefined until there is a scene. */
  readonly intent: Accessor<CameraIntent | undefined>;
  /** Where the map looks now, also while it moves. */
  readonly camera: Accessor<Camera | undefined>;
  /**
   * A map tells where it looks. Once the user has moved it, it goes into the link when it rests; a map that only the page
   * moved stays out of the link, so that it fits each window anew.
   */
  readonly look: (camera: Camera, by: Mover) => void;
  /** Shows all of an extent between the panels, or of what the view is about, and takes the camera out of the link. */
  readonly showAll: (extent?: BoundingBox) => void;
}

/** How long a camera must rest before it goes into the link, in milliseconds. */
export const CAMERA_REST = 400;

interface CameraInputs {
  readonly view: Accessor<View>;
  readonly updateView: (patch: Partial<View>, options?: UpdateOptions) => void;
  readonly extent: Accessor<BoundingBox | undefined>;
  readonly insets: Accessor<Insets>;
}

/** The one owner of where the map looks; the maps themselves only draw it and tell their movements. */
export function createCamera({ view, updateView, extent, insets }: CameraInputs): MapCamera {
  const [camera, setCamera] = createSignal<Camera>();
  /** What of the user's went into the link. */
  let kept: Camera | undefined;
  let isHeld = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const inLink = createMemo(() => view().camera);
  /** What was found, and the subject that it was looked for under; with another subject it is over. */
  const [asked, ask] = createSignal<{
    readonly found?: BoundingBox | undefined;
    readonly under?: BoundingBox | undefined;
  }>({});
  const intent = createMemo((): CameraIntent | undefined => {
    const [at, { found, under }, whole] = [inLink(), asked(), extent()];
    if (at) return { kind: 'at', camera: at, by: at === kept ? 'user' : 'link' };
    const all = found && under === whole ? found : whole;
    return all && { kind: 'fit', extent: all, insets: insets() };
  });
  createEffect(
    on(intent, (now) => {
      if (now?.kind === 'at' && now.by === 'user') return;
      isHeld = false;
      clearTimeout(rest);
    }),
  );
  onCleanup(() => clearTimeout(rest));

  return {
    intent,
    camera,
    showAll: (found) => {
      updateView({ camera: undefined }, { history: 'replace' });
      ask({ found, under: untrack(extent) });
    },
    look: (looking, by) => {
      setCamera(looking);
      isHeld ||= by === 'user';
      if (!isHeld) return;
      clearTimeout(rest);
      rest = setTimeout(() => {
        kept = untrack(camera);
        updateView({ camera: kept }, { history: 'replace' });
      }, CAMERA_REST);
    },
  };
}
