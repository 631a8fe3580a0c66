import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import type { AreaOutlines } from '../core/areas/areaOutlines';
import type { Area } from '../core/view';
import { loadAreaOutlines } from '../load/loadAreas';
import type { AtlasData } from './data';

const NONE: AreaOutlines = new Map();

function sameOutlines(a: AreaOutlines, b: AreaOutlines): boolean {
  return a.size === b.size && [...a].every(([key, outline]) => b.has(key) && b.get(key) === outline);
}

/**
 * The outlines of a view's areas. They come later than the view, since the code that reckons them is fetched first; until
 * then those that the view had before stay.
 * @param onProblem is told why an area has no outline
 */
export function createAreaOutlines(
  areas: Accessor<readonly Area[]>,
  { dataset, boundaries }: Pick<AtlasData, 'dataset' | 'boundaries'>,
  onProblem: (message: string) => void = () => {},
): Accessor<AreaOutlines> {
  const [outlines, setOutlines] = createSignal(NONE, { equals: sameOutlines });
  let latest = 0;
  createEffect(
    on([areas, dataset, boundaries], async ([wanted, data, shapes]) => {
      const request = ++latest;
      if (!data || !shapes) return;
      const found = await loadAreaOutlines(data, shapes, wanted, { known: outlines(), onProblem });
      if (request === latest) setOutlines(found);
    }),
  );
  return outlines;
}
