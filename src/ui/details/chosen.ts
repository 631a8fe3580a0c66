import type { View } from '../../core/view';

/** What the right panel shows. */
export type Chosen = 'place' | 'element' | 'comparison' | 'area';

/** The view says what is chosen: the place before the element before the comparison before the areas. */
export function chosenOf(view: View): Chosen | undefined {
  if (view.selection) return 'place';
  if (view.element) return 'element';
  if (view.comparison.length > 0) return 'comparison';
  return view.areas.length > 0 ? 'area' : undefined;
}
