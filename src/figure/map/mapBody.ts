import type { Boundaries } from '../../core/boundaries';
import type { BoundingBox } from '../../core/place';
import { surroundingStrokes } from '../../core/scene/looks';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import type { Chosen } from '../../core/view';
import type { Language } from '../../i18n/language';
import type { Box } from '../boxGrid';
import { fitProjection, type Projection, type Rectangle } from '../projection';
import { attributes } from '../text/markup';
import type { Answering } from './answering';
import { hatchPatterns } from './hatch';
import { labelsSvg } from './labelSvg';
import { parkCirclesSvg, parksSvg, symbolsSvg } from './parkSvg';
import { borderPath, surroundingsPath } from './pathCache';
import { pointsSvg } from './pointsSvg';
import { bordersSvg, chosenSvg, regionsSvg } from './regionSvg';
import { areasSvg, shapeFillsSvg, shapeLinesSvg } from './shapeSvg';
import { strokeAttributes } from './strokeSvg';

export interface MapBodyOptions {
  readonly rectangle: Rectangle;
  readonly padding: number;
  /** Instead of the scene's own. */
  readonly extent?: BoundingBox | undefined;
  /** Instead of the screen's. */
  readonly projection?: Projection | undefined;
  readonly language: Language;
  readonly answering: Answering;
  /** What is outlined; nothing by default. */
  readonly chosen?: Chosen | undefined;
  /** Begins the names of patterns and clips, which must differ between the drawings of one page. */
  readonly prefix: string;
  /** Where a scale bar or the like will stand: no label goes there. */
  readonly reserved?: readonly Box[];
}

export interface MapBody {
  readonly defs: string;
  readonly content: string;
  readonly projection: Projection;
}

function groundSvg(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  projection: Projection,
  prefix: string,
): string {
  const { ground } = scene;
  const outline = `${prefix}-outline`;
  return [
    `<rect${attributes({ ...projection.rectangle, fill: ground.beyond })}/>`,
    `<path${attributes({ d: surroundingsPath(surroundings.window, projection), fill: ground.sea, 'data-ground': 'sea' })}/>`,
    `<path${attributes({ d: surroundingsPath(surroundings.foreign, projection), fill: ground.foreign, 'data-ground': 'foreign' })}/>`,
    `<path${attributes({ d: surroundingsPath(surroundings.provinces, projection), fill: ground.province, 'data-ground': 'provinces' })}/>`,
    `<defs><path${attributes({ id: outline, d: borderPath(boundaries, 'region', projection) })}/></defs>`,
    `<g fill="none" stroke-linejoin="round" stroke-opacity="0.07"${attributes({ stroke: ground.border })}>`,
    `<use href="#${outline}" stroke-width="11"/><use href="#${outline}" stroke-width="6"/></g>`,
  ].join('');
}

/** National and provincial lines, the national one over a band. */
function surroundingLinesSvg(scene: Scene, surroundings: Surroundings, projection: Projection): string {
  const strokes = surroundingStrokes(scene.ground);
  const national = surroundingsPath(surroundings.nationalLines, projection);
  const province = surroundingsPath(surroundings.provinceLines, projection);
  return [
    `<path${attributes({ d: national, ...strokeAttributes(strokes.nationalBand) })}/>`,
    `<path${attributes({ d: province, ...strokeAttributes(strokes.provinces), 'data-line': 'province' })}/>`,
    `<path${attributes({ d: national, ...strokeAttributes(strokes.national), 'data-line': 'national' })}/>`,
  ].join('');
}

/**
 * Everything inside the map's rectangle, as SVG content to be put into a larger drawing.
 * Drawn in the order of the screen's map: ground, regions, areas of the layout, borders, circles, lines of the layout,
 * areas of the view, chosen regions, proportional symbols, parks, own points, labels.
 */
export function mapBody(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  options: MapBodyOptions,
): MapBody {
  const { rectangle, language, answering, prefix, chosen } = options;
  const projection =
    options.projection ?? fitProjection(options.extent ?? scene.extent, rectangle, options.padding);
  const clip = `${prefix}-rectangle`;
  const drawing = 'fill="none" stroke-linejoin="round" pointer-events="none"';
  const layers = [
    groundSvg(scene, boundaries, surroundings, projection, prefix),
    `<g class="regions">${regionsSvg(scene, boundaries, projection, prefix, language, answering)}</g>`,
    `<g class="shape-areas" ${drawing}>${shapeFillsSvg(scene.shapes, projection)}</g>`,
    `<g class="borders" ${drawing}>${bordersSvg(scene, boundaries, projection)}${surroundingLinesSvg(scene, surroundings, projection)}</g>`,
    `<g class="circles" ${drawing}>${parkCirclesSvg(scene.parks, projection)}</g>`,
    `<g class="shapes" ${drawing}>${shapeLinesSvg(scene.shapes, projection)}</g>`,
    `<g class="areas" ${drawing}>${areasSvg(scene.areas, projection, answering)}</g>`,
    `<g class="chosen" ${drawing}>${chosen ? chosenSvg(chosen, scene.ground, boundaries, projection) : ''}</g>`,
    `<g class="symbols">${symbolsSvg(scene.symbols, projection, scene.ground, answering)}</g>`,
    `<g class="parks">${parksSvg(scene, projection, answering)}</g>`,
    scene.points.length > 0 ? `<g class="own-points">${pointsSvg(scene, projection)}</g>` : '',
    labelsSvg(scene, projection, rectangle, options.reserved ?? [], answering),
  ];
  return {
    defs: `${hatchPatterns(prefix, scene.ground)}<clipPath id="${clip}"><rect${attributes({ ...rectangle })}/></clipPath>`,
    content: `<g clip-path="url(#${clip})">${layers.join('')}</g>`,
    projection,
  };
}
