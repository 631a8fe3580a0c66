import type { AreaOutlines } from '../areas/areaOutlines';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { withFormulas } from '../formulas/withFormulas';
import { validateView } from '../validateView';
import type { ThemeName, View } from '../view';
import { buildScene } from './buildScene';
import type { Scene } from './scene';

/** What any scene is drawn from. */
export interface SceneData {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
}

/**
 * The scene of any view, be it of a story's step, a sheet or a second map: what the data do not have is taken out of the
 * view first. The page's own view needs no check, see `state/link.ts`.
 * @param theme the theme that is in force: the view's own, or the system's
 * @param outlines of the view's areas; an area without one is not drawn
 */
export function sceneFor(
  { dataset, boundaries }: SceneData,
  view: View,
  theme: ThemeName,
  outlines?: AreaOutlines,
): Scene {
  const { view: known } = validateView(view, dataset);
  return buildScene({
    dataset: withFormulas(dataset, known.formulas),
    boundaries,
    view: known,
    theme,
    outlines,
  });
}
