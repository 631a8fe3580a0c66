import type { Boundaries } from '../../core/boundaries';
import type { Language } from '../../core/localText';
import type { RegionMark, Scene } from '../../core/scene/scene';
import { translate } from '../../i18n/translate';
import type { Projection } from '../projection';
import { attributes, escapeMarkup } from '../text/markup';
import { figureData, spokenValue } from './figureData';
import { fillOf } from './hatch';
import { borderPath, regionPath } from './pathCache';

function absence(region: RegionMark, language: Language): string {
  if (region.pattern === 'not-comparable') return translate(language, 'scene.notComparable');
  if (region.pattern === 'filtered') return translate(language, 'scene.filtered');
  return region.pattern === 'no-figure' ? translate(language, 'scene.noFigure') : '';
}

/** The regions with their fills and hatches; each one names its place and figure and says its value. */
export function regionsSvg(
  scene: Scene,
  boundaries: Boundaries,
  projection: Projection,
  prefix: string,
  language: Language,
  interactive: boolean,
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
        ...figureData(region.place, region.shown),
        'data-level': boundaries.shapes.get(region.place)?.level,
        role: interactive ? 'button' : 'img',
        tabindex: interactive ? 0 : undefined,
        'aria-label': words,
      })}><title>${escapeMarkup(words)}</title></path>`;
    })
    .join('');
}

/** The scene's borders, then the chosen and the compared regions outlined. */
export function bordersSvg(scene: Scene, boundaries: Boundaries, projection: Projection): string {
  const borders = scene.borders.map(
    ({ level, colour, width }) =>
      `<path${attributes({ d: borderPath(boundaries, level, projection), stroke: colour, 'stroke-width': width, 'data-border': level })}/>`,
  );
  const chosen = [...new Set([...scene.view.comparison, scene.view.selection])]
    .filter((place) => boundaries.shapes.has(place))
    .map(
      (place) =>
        `<path${attributes({ d: regionPath(boundaries, place, projection), stroke: scene.ground.accent, 'stroke-width': 2.2, 'data-chosen': place })}/>`,
    );
  return [...borders, ...chosen].join('');
}
