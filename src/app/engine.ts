import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import type { AtlasMap, AtlasMapOptions } from '../map';
import { useAtlas } from '../state/context';

/** Why there is no engine: the browser gives no WebGL2 context, or the engine's files did not arrive whole. */
export type EngineRefusal = 'no-webgl2' | 'no-files';

interface EngineOptions {
  /** The element to draw in, once it stands. */
  readonly container: () => HTMLElement | undefined;
  /** Where to look first. */
  readonly camera: () => AtlasMapOptions['camera'];
  readonly handlers: AtlasMapOptions['handlers'];
  readonly onRefused: (reason: EngineRefusal) => void;
}

/**
 * The map engine in an element: loads it once its component stands, keeps what is pointed at and chosen outlined, and
 * removes it with its component. The first map and the one beside it both start here.
 */
export function useEngine({
  container,
  camera,
  handlers,
  onRefused,
}: EngineOptions): Accessor<AtlasMap | undefined> {
  const { boundaries, surroundings, hover, view } = useAtlas();
  const [engine, setEngine] = createSignal<AtlasMap>();
  let isGone = false;

  onMount(async () => {
    const loaded = await import('../map').catch(() => undefined);
    if (isGone) return;
    if (!loaded) return onRefused('no-files');
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
    } catch {
      // The library's own sentence is English and names an outside address.
      onRefused('no-webgl2');
    }
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
