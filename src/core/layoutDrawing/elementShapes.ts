import { circle, length, lineString } from '@turf/turf';
import type { Geometry, MultiPolygon } from 'geojson';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Layout, LayoutElement } from '../layout';
import type { Position } from '../place';
import { type Dash, OUTLINE_EDGE, type SoftEdge } from '../scene/looks';
import type { ShapeMark } from '../scene/scene';
import { anchorOf } from './anchor';
import { bandAlong } from './band';
import { cutAtMembers } from './crossing';
import { elementCurve, isJoined, memberAnchors } from './elementCurve';
import { memberRegions } from './measuredParks';
import { withinLand } from './withinLand';

/** Radii in km of the rings that mark a core and a pole. */
export const CORE_RINGS = [13, 24];
const POLE_RINGS = [10];
/** Half the width of a belt: a part of its length, within limits in km. */
const BELT_WIDTH = { part: 0.075, least: 4, most: 13 } as const;
/** How the land of an element's members is filled. */
const LAND = { fillOpacity: 0.06, width: 2.4 } as const;
const BELT_LAND = { fillOpacity: 0.08, softEdge: OUTLINE_EDGE, width: 1.4 } as const;
const INFERRED = { fillOpacity: 0.03, softEdge: undefined, dash: 'inferred', width: 1.8 } as const;
const BELT_BAND = { fillOpacity: 0.34, width: 2 } as const;

/** A shape before it has its element's name and colour, which do not change where it lies. */
export interface ElementShape {
  readonly kind: ShapeMark['kind'];
  readonly geometry: Geometry;
  /** 0 for a hollow shape. */
  readonly fillOpacity: number;
  readonly softEdge: SoftEdge | undefined;
  /** Pixels of the stroke, 0 for none. */
  readonly width: number;
  readonly dash: Dash | undefined;
}

interface ElementInputs {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly layout: Layout;
}

type Style = Partial<Omit<ElementShape, 'geometry'>>;

function beltHalfWidth(curve: readonly Position[]): number {
  const kilometres = length(lineString(curve.map((point) => [...point])));
  return Math.min(BELT_WIDTH.most, Math.max(BELT_WIDTH.least, kilometres * BELT_WIDTH.part));
}

/** How the line of an axis or a corridor is broken: a road is whole, what is not said is dashed. */
export const lineDash = ({ mode }: LayoutElement): Dash | undefined =>
  mode === 'road' ? undefined : (mode ?? 'layout');

/**
 * The shapes that draw one element, after the idiom of Chinese planning sheets: rings for a core, for a belt a
 * band along its members' industrial places, on their land alone, dashed lines for axes and corridors, outlines for zones. A belt whose members do not touch is an arc, dashed
 * where it crosses land of others. Derived from members unless the element gives its own drawing.
 */
export function elementShapes(
  element: LayoutElement,
  { dataset, boundaries, layout }: ElementInputs,
): readonly ElementShape[] {
  const marks: ElementShape[] = [];
  const add = (geometry: Geometry, style: Style) =>
    marks.push({
      kind: 'area',
      geometry,
      fillOpacity: 0,
      softEdge: undefined,
      width: 0,
      dash: undefined,
      ...style,
    });
  const line = (positions: readonly Position[], style: Style) =>
    add(
      { type: 'LineString', coordinates: positions.map((position) => [...position]) },
      { kind: 'line', width: 3, ...style },
    );

  const regions = memberRegions(element, dataset);
  const outline: MultiPolygon | undefined = regions.length > 0 ? boundaries.dissolve(regions) : undefined;
  const linear = element.role === 'axis' || element.role === 'corridor';
  if (outline && !linear && element.role !== 'node') {
    const look = element.role === 'belt' ? BELT_LAND : LAND;
    const [stated, inferred] = (['stated', 'inferred'] as const).map((basis) =>
      memberRegions(element, dataset, basis),
    );
    if (stated && stated.length > 0) add(boundaries.dissolve(stated), look);
    // What the atlas infers never looks like what the document says.
    if (inferred && inferred.length > 0) add(boundaries.dissolve(inferred), { ...look, ...INFERRED });
  }
  if (element.drawing?.kind === 'none') return marks;

  if (element.drawing?.kind === 'arrow') {
    const [from, to] = [element.drawing.from, element.drawing.to].map((place) =>
      anchorOf(place, dataset, boundaries),
    );
    if (from && to) line([from, to], { kind: 'arrow' });
    return marks;
  }
  const anchors = memberAnchors(element, dataset, boundaries);
  if (element.role === 'core' || element.role === 'pole') {
    const rings = element.role === 'core' ? CORE_RINGS : POLE_RINGS;
    for (const anchor of anchors) {
      for (const [index, radius] of rings.entries()) {
        add(circle([...anchor], radius, { steps: 64 }).geometry, {
          fillOpacity: index === 0 ? 0.32 : 0.1,
          width: 2,
        });
      }
    }
    // A line that was drawn for it goes with its rings.
    if (element.drawing?.kind !== 'path') return marks;
  }
  if (element.role === 'node')
    for (const anchor of anchors)
      add({ type: 'Point', coordinates: [...anchor] }, { kind: 'point', width: 2 });
  const curve =
    linear || element.role === 'belt' || element.drawing
      ? elementCurve(element, layout, dataset, boundaries)
      : [];
  if (element.role === 'belt' && curve.length > 1) {
    const halfWidth = beltHalfWidth(curve);
    const runs =
      outline && !isJoined(element, dataset, boundaries)
        ? cutAtMembers(curve, outline)
        : [{ inside: true, line: curve }];
    for (const run of runs) {
      const band = run.inside && bandAlong(run.line, halfWidth);
      // A belt lies on its members' land alone; between members that do not touch there is a line.
      const own = band && (outline ? withinLand(band, outline) : band);
      if (own) add(own, BELT_BAND);
      if (!run.inside) line(run.line, { width: 2.6, dash: 'layout' });
    }
    return marks;
  }
  if (curve.length > 1)
    line(curve, { width: element.role === 'corridor' ? 2.6 : 3.4, dash: lineDash(element) });
  return marks;
}
