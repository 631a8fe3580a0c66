import type { Boundaries } from '../../core/boundaries';
import type { ContextShapes } from '../../core/context';
import type { Language } from '../../core/localText';
import type { BoundingBox, Scene } from '../../core/scene/scene';
import type { Box } from '../labelPlacement';
import { type Frame, fitProjection, type Projection } from '../projection';
import { attributes } from '../text/markup';
import { hatchPatterns } from './hatch';
import { labelsSvg } from './labelSvg';
import { parkCirclesSvg, parksSvg, symbolsSvg } from './parkSvg';
import { contextPath } from './pathCache';
import { bordersSvg, regionsSvg } from './regionSvg';
import { shapesSvg } from './shapeSvg';

export interface MapBodyOptions {
  readonly frame: Frame;
  readonly padding: number;
  /** Instead of the scene's own. */
  readonly extent?: BoundingBox | undefined;
  readonly language: Language;
  readonly interactive: boolean;
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

function groundSvg(scene: Scene, context: ContextShapes, projection: Projection, frame: Frame): string {
  const { ground } = scene;
  return [
    `<rect${attributes({ ...frame, fill: ground.sea })}/>`,
    `<path${attributes({ d: contextPath(context.foreign, projection), fill: ground.foreign, 'data-ground': 'foreign' })}/>`,
    `<path${attributes({ d: contextPath(context.provinces, projection), fill: ground.province, 'data-ground': 'provinces' })}/>`,
  ].join('');
}

function contextLinesSvg(scene: Scene, context: ContextShapes, projection: Projection): string {
  const { ground } = scene;
  return [
    `<path${attributes({ d: contextPath(context.provinceLines, projection), stroke: ground.provinceLine, 'stroke-width': 0.9, 'stroke-dasharray': '7 2 1.5 2', 'data-line': 'province' })}/>`,
    `<path${attributes({ d: contextPath(context.nationalLines, projection), stroke: ground.nationalLine, 'stroke-width': 1.5, 'stroke-dasharray': '9 3 2 3', 'data-line': 'national' })}/>`,
  ].join('');
}

/**
 * Everything inside the map's frame, as SVG content to be put into a larger drawing.
 * Drawn from the ground up: ground, regions, borders, layout, proportional symbols, circles, parks, labels.
 */
export function mapBody(
  scene: Scene,
  boundaries: Boundaries,
  context: ContextShapes,
  options: MapBodyOptions,
): MapBody {
  const { frame, language, interactive, prefix } = options;
  const projection = fitProjection(options.extent ?? scene.extent, frame, options.padding);
  const clip = `${prefix}-frame`;
  const layers = [
    groundSvg(scene, context, projection, frame),
    `<g class="regions">${regionsSvg(scene, boundaries, projection, prefix, language, interactive)}</g>`,
    `<g class="borders" fill="none" stroke-linejoin="round" pointer-events="none">${bordersSvg(scene, boundaries, projection)}${contextLinesSvg(scene, context, projection)}</g>`,
    `<g class="shapes" fill="none" stroke-linejoin="round" pointer-events="none">${shapesSvg(scene.shapes, projection, scene.ground.halo)}</g>`,
    `<g class="symbols">${symbolsSvg(scene.symbols, projection, scene.ground, interactive)}</g>`,
    `<g class="circles" fill="none" pointer-events="none">${parkCirclesSvg(scene.parks, projection, scene.ground)}</g>`,
    `<g class="parks">${parksSvg(scene.parks, projection, scene.ground, interactive)}</g>`,
    labelsSvg(scene, projection, frame, options.reserved ?? []),
  ];
  return {
    defs: `${hatchPatterns(prefix, scene.ground)}<clipPath id="${clip}"><rect${attributes({ ...frame })}/></clipPath>`,
    content: `<g clip-path="url(#${clip})">${layers.join('')}</g>`,
    projection,
  };
}
