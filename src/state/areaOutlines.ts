import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { AreaOutlines } from '../core/areas/areaOutlines';
import type { Boundaries } from '../core/boundaries';
import type { Dataset } from '../core/dataset';
import type { Area } from '../core/view';
import type { LocalText } from '../i18n/language';
import { loadAreaOutlines } from '../load/loadAreas';
import type { AtlasData } from './data';

const NONE: AreaOutlines = new Map();

function sameOutlines(a: AreaOutlines, b: AreaOutlines): boolean {
  return a.size === b.size && [...a].every(([key, outline]) => b.has(key) && b.get(key) === outline);
}

/** Outlines with what they were reckoned from. */
interface Reckoned {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly outlines: AreaOutlines;
}

/**
 * The outlines of a view's areas. They come later than the view, since the code that reckons them is fetched first; until
 * then those that the view had before stay, unless they were reckoned from other data.
 * @param onProblem is told why an area has no outline
 */
export function createAreaOutlines(
  areas: Accessor<readonly Area[]>,
  { dataset, boundaries }: Pick<AtlasData, 'dataset' | 'boundaries'>,
  onProblem: (reason: LocalText) => void = () => {},
): Accessor<AreaOutlines> {
  const [reckoned, setReckoned] = createSignal<Reckoned>();
  const outlines = createMemo(
    () => {
      const latest = reckoned();
      const isCurrent = latest?.dataset === dataset() && latest?.boundaries === boundaries();
      return latest && isCurrent ? latest.outlines : NONE;
    },
    NONE,
    { equals: sameOutlines },
  );
  let latest = 0;
  createEffect(
    on([areas, dataset, boundaries], async ([wanted, data, shapes]) => {
      const request = ++latest;
      if (!data || !shapes) return;
      const known = outlines();
      const found = await loadAreaOutlines(data, shapes, wanted, { known, onProblem });
      if (request === latest) setReckoned({ dataset: data, boundaries: shapes, outlines: found });
    }),
  );
  return outlines;
}
