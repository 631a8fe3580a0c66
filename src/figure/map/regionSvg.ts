import type { Boundaries } from '../../core/boundaries';
import type { RegionMark, Scene } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
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

/** The scene's borders, the finest level first, so that the higher rank lies on top. */
export function bordersSvg(scene: Scene, boundaries: Boundaries, projection: Projection): string {
  const order = ['county', 'city', 'region'];
  return [...scene.borders]
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map(
      ({ level, colour, width }) =>
        `<path${attributes({ d: borderPath(boundaries, level, projection), stroke: colour, 'stroke-width': width, 'data-border': level })}/>`,
    )
    .join('');
}

/** Outlines of compared regions, dashed, and of the selected one, over a casing. */
export function chosenSvg(scene: Scene, boundaries: Boundaries, projection: Projection): string {
  const { view, ground } = scene;
  const outline = (place: string, style: Record<string, string | number>) => {
    const d = regionPath(boundaries, place, projection);
    const width = Number(style['stroke-width']);
    return `<path${attributes({ d, stroke: ground.halo, 'stroke-width': width + 2.5 })}/><path${attributes({ d, ...style, 'data-chosen': place })}/>`;
  };
  const compared = view.comparison
    .filter((place) => place !== view.selection && boundaries.shapes.has(place))
    .map((place) =>
      outline(place, { stroke: ground.label, 'stroke-width': 2.4, 'stroke-dasharray': '7.2 2.9' }),
    );
  const selected = boundaries.shapes.has(view.selection)
    ? outline(view.selection, { stroke: ground.accent, 'stroke-width': 3 })
    : '';
  return compared.join('') + selected;
}
