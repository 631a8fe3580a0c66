import type { Boundaries } from '../../core/boundaries';
import { figureHandles } from '../../core/figure';
import { absenceName } from '../../core/scene/absence';
import { pointedStrokes, type Stroke } from '../../core/scene/looks';
import type { Ground, RegionMark, Scene } from '../../core/scene/scene';
import type { Chosen } from '../../core/view';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Projection } from '../projection';
import { attributes } from '../text/markup';
import { type Answering, answeringAttributes, titleSvg } from './answering';
import { fillOf } from './hatch';
import { borderPath, regionPath } from './pathCache';
import { spokenValue } from './spokenValue';
import { casingSvg, strokeAttributes } from './strokeSvg';

const absence = ({ pattern }: RegionMark, language: Language): string =>
  pattern === 'none' ? '' : translate(language, absenceName(pattern));

/** The regions with their fills and hatches; each one names its place and figure and says its value. */
export function regionsSvg(
  scene: Scene,
  boundaries: Boundaries,
  projection: Projection,
  prefix: string,
  language: Language,
  answering: Answering,
): string {
  return scene.regions
    .map((region) => {
      const words = spokenValue(region.name, region.shown, absence(region, language));
      const fill = fillOf(region, prefix, scene.ground.paper);
      return `<path${attributes({
        d: regionPath(boundaries, region.place, projection),
        fill,
        // A hair of the same colour closes the seams that anti-aliasing leaves between neighbours.
        stroke: fill,
        'stroke-width': 0.4,
        ...figureHandles(region.place, region.shown?.figures[0]),
        'data-level': boundaries.shapes.get(region.place)?.level,
        ...answeringAttributes(words),
      })}>${titleSvg(answering, words)}</path>`;
    })
    .join('');
}

/** The scene's borders in its order, the finest level first. */
export function bordersSvg(scene: Scene, boundaries: Boundaries, projection: Projection): string {
  return scene.borders
    .map(
      ({ level, stroke }) =>
        `<path${attributes({ d: borderPath(boundaries, level, projection), ...strokeAttributes(stroke), 'data-border': level })}/>`,
    )
    .join('');
}

/** Outlines of compared regions, and of the selected one on top, each over its casing. */
export function chosenSvg(
  { selection, comparison }: Chosen,
  ground: Ground,
  boundaries: Boundaries,
  projection: Projection,
): string {
  const strokes = pointedStrokes(ground);
  const outline = (place: string, stroke: Stroke) => {
    if (!boundaries.shapes.has(place)) return '';
    const d = regionPath(boundaries, place, projection);
    return `${casingSvg(d, stroke)}<path${attributes({ d, ...strokeAttributes(stroke), 'data-chosen': place })}/>`;
  };
  const compared = comparison
    .filter((place) => place !== selection)
    .map((place) => outline(place, strokes.compared));
  return compared.join('') + outline(selection, strokes.selected);
}
