import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import { isKeptByBrowser, lateImport } from '../load/lateFiles';
import type { AtlasMap, AtlasMapOptions } from '../map';
import { useAtlas } from '../state/context';
import type { EngineFault } from '../state/drawing';

interface EngineOptions {
  /** The element to draw in, once it stands. */
  readonly container: () => HTMLElement | undefined;
  /** Where to look first. */
  readonly camera: () => AtlasMapOptions['camera'];
  readonly handlers: AtlasMapOptions['handlers'];
  readonly onFault: (fault: EngineFault) => void;
}

const importEngine = lateImport(() => import('../map'));

/** The library's own sentences are English and name an outside address. */
function faultOf(error: unknown, { CutStylesheet }: typeof import('../map')): EngineFault {
  if (error instanceof CutStylesheet) return 'cutFiles';
  return error instanceof DOMException ? 'broken' : 'noWebGL2';
}

/**
 * The map engine in an element: loads it once its component stands, keeps what is pointed at and chosen outlined, and
 * removes it with its component. The first map and the one beside it both start here.
 */
export function useEngine({
  container,
  camera,
  handlers,
  onFault,
}: EngineOptions): Accessor<AtlasMap | undefined> {
  const { boundaries, surroundings, hover, view } = useAtlas();
  const [engine, setEngine] = createSignal<AtlasMap>();
  let isGone = false;

  const start = (loaded: typeof import('../map')) => {
    const [element, shapes, around] = [container(), boundaries(), surroundings()];
    if (!element || !shapes || !around) return;
    try {
      setEngine(
        loaded.createAtlasMap({
          container: element,
          boundaries: shapes,
          surroundings: around,
          camera: camera(),
          extent: shapes.extent,
          handlers,
        }),
      );
    } catch (error) {
      onFault(faultOf(error, loaded));
    }
  };
  onMount(() => {
    importEngine().then(
      (loaded) => isGone || start(loaded),
      (error) => isGone || onFault(isKeptByBrowser(error) ? 'cutFiles' : 'noFiles'),
    );
  });
  onCleanup(() => {
    isGone = true;
    engine()?.destroy();
  });
  createEffect(on([engine, hover], ([map, hovered]) => map?.setHover(hovered?.place)));
  createEffect(
    on([engine, () => view().selection, () => view().comparison], ([map, selection, comparison]) =>
      map?.setSelection(selection || undefined, comparison),
    ),
  );
  return engine;
}
