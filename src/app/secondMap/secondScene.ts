import type { AreaOutlines } from '../../core/areas/areaOutlines';
import type { Scene } from '../../core/scene/scene';
import { type SceneData, sceneFor } from '../../core/scene/sceneFor';
import type { Classification, ThemeName, View } from '../../core/view';

/**
 * Limits of the second map: those of the first where they are locked or both show one indicator, so that colours
 * compare; else limits of its own by the same method.
 */
function classificationOf(first: Scene, isSameIndicator: boolean): Classification {
  const { classification } = first.view;
  if (classification.locked || isSameIndicator) {
    return { ...classification, method: 'manual', breaks: first.legend.breaks, locked: true };
  }
  return classification.method === 'manual'
    ? { ...classification, method: 'quantile', breaks: [] }
    : classification;
}

/**
 * The scene of the map beside the first: its second indicator or period, everything else alike.
 * @param view who is chosen now
 */
export function secondScene(
  data: SceneData,
  view: View,
  first: Scene,
  theme: ThemeName,
  outlines: AreaOutlines,
): Scene | undefined {
  const { second } = first.view;
  if (!second) return undefined;
  const isSameIndicator = second.indicator === first.view.indicator;
  const asked: View = {
    ...view,
    ...first.view,
    ...second,
    encoding: first.view.encoding === 'bivariate' ? 'choropleth' : first.view.encoding,
    normalisation: isSameIndicator ? first.view.normalisation : 'amount',
    classification: classificationOf(first, isSameIndicator),
    palette: isSameIndicator ? first.view.palette : '',
    second: undefined,
    brush: undefined,
    overlay: 'none',
  };
  return sceneFor(data, asked, theme, outlines);
}
