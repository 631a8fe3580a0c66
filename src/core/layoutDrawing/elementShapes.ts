import { circle } from '@turf/turf';
import type { Geometry, MultiPolygon } from 'geojson';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { LayoutElement } from '../layout';
import type { PlaceId, Position } from '../place';
import { BAND_EDGE, OUTLINE_EDGE, type SoftEdge } from '../scene/looks';
import type { ShapeMark } from '../scene/scene';
import { anchorOf } from './anchor';
import { bandAlong } from './band';
import { cutAtMembers } from './crossing';
import { alongAxis, smoothCurve } from './curve';

/** Radii in km of the rings that mark a core and a pole. */
export const CORE_RINGS = [13, 24];
const POLE_RINGS = [10];
/** Half widths in km of the nested bands whose overlap makes a belt's soft edge. */
const BELT_BANDS = [25, 21, 17, 13, 9];
/** How the land of an element's members is filled. */
const LAND = { fillOpacity: 0.06 } as const;
const BELT_LAND = { fillOpacity: 0.1, softEdge: OUTLINE_EDGE } as const;

/** A shape before it has its element's name and colour, which do not change where it lies. */
export interface ElementShape {
  readonly kind: ShapeMark['kind'];
  readonly geometry: Geometry;
  /** 0 for a hollow shape. */
  readonly fillOpacity: number;
  readonly softEdge: SoftEdge | undefined;
  /** Pixels of the stroke, 0 for none. */
  readonly width: number;
  readonly dashed: boolean;
}

interface ElementInputs {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  /** The layout's core, from which an arc bows away. */
  readonly core: Position | undefined;
}

type Style = Partial<Omit<ElementShape, 'geometry'>>;

/** The regions that an element's members name; groups count as their members. */
export function memberRegions(element: LayoutElement, dataset: Dataset): readonly PlaceId[] {
  return element.members.flatMap(({ place }) => {
    const found = dataset.places.get(place);
    if (found?.kind === 'region') return [found.id];
    return found?.kind === 'group' ? found.members : [];
  });
}

/** Whether the regions make one connected piece of land. */
function connected(regions: readonly PlaceId[], boundaries: Boundaries): boolean {
  const [first, ...rest] = regions;
  if (first === undefined) return false;
  const waiting = new Set(rest);
  const reached = [first];
  for (let place = reached.pop(); place !== undefined; place = reached.pop()) {
    for (const other of waiting) {
      if (boundaries.neighbours.get(place)?.includes(other)) {
        waiting.delete(other);
        reached.push(other);
      }
    }
  }
  return waiting.size === 0;
}

/**
 * The shapes that draw one element, after the idiom of Chinese planning sheets: rings for a core, a soft band for a
 * belt, dashed lines for axes and corridors, outlines for zones. A belt whose members do not touch is an arc, dashed
 * where it crosses land of others. Derived from members unless the element gives its own drawing.
 */
export function elementShapes(
  element: LayoutElement,
  { dataset, boundaries, core }: ElementInputs,
): readonly ElementShape[] {
  const marks: ElementShape[] = [];
  const add = (geometry: Geometry, style: Style) =>
    marks.push({
      kind: 'area',
      geometry,
      fillOpacity: 0,
      softEdge: undefined,
      width: 0,
      dashed: false,
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
  if (outline && !linear && element.role !== 'node')
    add(outline, { ...(element.role === 'belt' ? BELT_LAND : LAND), width: 2.4 });
  if (element.drawing?.kind === 'none') return marks;

  if (element.drawing?.kind === 'arrow') {
    const [from, to] = [element.drawing.from, element.drawing.to].map((place) =>
      anchorOf(place, dataset, boundaries),
    );
    if (from && to) line([from, to], { kind: 'arrow' });
    return marks;
  }
  const given = element.drawing?.kind === 'path' ? element.drawing.path : undefined;
  const anchors = element.members
    .map(({ place }) => anchorOf(place, dataset, boundaries))
    .filter((anchor): anchor is Position => anchor !== undefined);

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
    return marks;
  }
  if (linear || given) {
    const path = given ?? smoothCurve(element.ordered ? anchors : alongAxis(anchors), core);
    if (path.length > 1)
      line(given ? smoothCurve(given) : path, {
        width: element.role === 'corridor' ? 2.4 : 3.4,
        dashed: true,
      });
    return marks;
  }
  if (element.role === 'belt' && anchors.length > 1) {
    const curve = smoothCurve(element.ordered ? anchors : alongAxis(anchors), core);
    const joined = outline === undefined || connected(regions, boundaries);
    const runs = outline && !joined ? cutAtMembers(curve, outline) : [{ inside: true, line: curve }];
    for (const run of runs) {
      if (run.inside) {
        for (const width of BELT_BANDS)
          add(bandAlong(run.line, width), { fillOpacity: 0.08, softEdge: BAND_EDGE });
      }
      line(run.line, { width: run.inside ? 3.4 : 2.6, dashed: !run.inside });
    }
    return marks;
  }
  if (element.role === 'node') {
    for (const anchor of anchors)
      add({ type: 'Point', coordinates: [...anchor] }, { kind: 'point', width: 2 });
  }
  return marks;
}
