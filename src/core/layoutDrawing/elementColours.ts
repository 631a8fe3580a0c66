import type { Dataset } from '../dataset';
import type { Layout, LayoutElement } from '../layout';
import type { ThemeName } from '../view';

/** Strong hues that stand on both the ramps and the paper; an element takes the next one. */
const LIGHT = ['#b3261e', '#1a5fa8', '#b8650b', '#6b3fa0', '#2c7a4b', '#a8326e', '#455a64', '#7a5a16'];
const DARK = ['#ff8a80', '#82c4ff', '#ffc266', '#c9a7ff', '#7fdca0', '#ff9ecb', '#cfd8dc', '#e0c97a'];

/**
 * The colour of each element of a layout by its id: its industry's where it has one.
 * @param taken hues that layouts before it on the same sheet use
 */
export function elementColours(
  layout: Layout,
  dataset: Dataset,
  theme: ThemeName,
  taken = 0,
): ReadonlyMap<string, string> {
  const hues = theme === 'dark' ? DARK : LIGHT;
  return new Map(
    layout.elements.map((element: LayoutElement, index) => {
      const industry = dataset.industries.get(element.industry);
      return [element.id, industry?.colour ?? hues[(taken + index) % hues.length] ?? '#b3261e'];
    }),
  );
}

/** How many hues the layouts before one of a sheet use, so that no two elements of a sheet look alike. */
export function huesTaken(layouts: readonly Layout[], index: number): number {
  return layouts.slice(0, index).reduce((count, layout) => count + layout.elements.length, 0);
}
