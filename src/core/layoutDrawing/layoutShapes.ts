import { bearing, destination, distance, lineString, nearestPointOnLine } from '@turf/turf';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { keptFor } from '../keptFor';
import type { Layout, LayoutElement } from '../layout';
import type { Position } from '../place';
import { lineCasing, stroke } from '../scene/looks';
import type { ShapeMark } from '../scene/scene';
import { anchorOf } from './anchor';
import type { DrawnElement } from './drawnElements';
import { elementCurve, isJoined, memberAnchors } from './elementCurve';
import { type ElementShape, elementShapes } from './elementShapes';

/** Kilometres between a core's anchor and the foot of an arrow that radiates from it: its outer ring and a gap. */
const ARROW_FOOT = 27;
/** Kilometres that an arrow's head stops short of the belt's middle line. */
const ARROW_GAP = 12;
/** Begins the ids of arrows that radiate from a core. */
const RADIATION = 'radiation';
/** Begins the ids of lines that join members which do not touch. */
const JOINING = 'joining';

const isDrawnAs = (part: string) => (mark: ShapeMark) =>
  mark.id.startsWith(`${mark.layout}/${mark.element}/${part}`);
/** Whether a mark is an arrow from a layout's core. */
export const isRadiation = isDrawnAs(RADIATION);
/** Whether a mark is the line of a belt over land that is no member's. */
export const isJoiningLine = isDrawnAs(JOINING);

/** Pixels. */
const NODE_RADIUS = 6;
/** What is left of an element's fills and widths where another one was chosen. */
const STEPPED_BACK = { fill: 0.25, width: 0.4 } as const;

const position = ([longitude = 0, latitude = 0]: readonly number[]): Position => [longitude, latitude];

/** Where what radiates from a core is led: to the nearest point of a line, to each member where these do not touch. */
function radiationTargets(
  element: LayoutElement,
  layout: Layout,
  core: Position,
  dataset: Dataset,
  boundaries: Boundaries,
): readonly Position[] {
  const anchors = memberAnchors(element, dataset, boundaries);
  if (element.role === 'belt' && !isJoined(element, dataset, boundaries)) return anchors;
  const curve = elementCurve(element, layout, dataset, boundaries);
  if (curve.length < 2) return anchors.slice(0, 1);
  const line = lineString(curve.map((point) => [...point]));
  return [position(nearestPointOnLine(line, [...core]).geometry.coordinates)];
}

/** An arrow from the layout's core: how planning sheets draw radiation. Undefined where the target is too near. */
function radiation(core: Position, target: Position): ElementShape | undefined {
  const length = distance([...core], [...target]);
  if (length < ARROW_FOOT + ARROW_GAP + 8) return undefined;
  const direction = bearing([...core], [...target]);
  const foot = destination([...core], ARROW_FOOT, direction).geometry.coordinates;
  const head = destination([...core], length - ARROW_GAP, direction).geometry.coordinates;
  return {
    kind: 'arrow',
    geometry: { type: 'LineString', coordinates: [foot, head] },
    fillOpacity: 0,
    softEdge: undefined,
    width: 5,
    dash: undefined,
  };
}

/** A shape with the element that it draws and the one whose colour it wears, which are two for an arrow of radiation. */
interface LaidShape {
  readonly id: string;
  readonly element: string;
  readonly colouredBy: string;
  readonly shape: ElementShape;
}

const ORDER: Partial<Record<LayoutElement['role'], number>> = { belt: 0, core: 2 };

function layOut(layout: Layout, dataset: Dataset, boundaries: Boundaries): readonly LaidShape[] {
  const { elements } = layout;
  const cores = elements.filter((element) => element.role === 'core');
  const [centre] = cores.length === 1 ? cores : [];
  const [coreMember] = centre?.members ?? [];
  const core = coreMember && anchorOf(coreMember.place, dataset, boundaries);
  const own = [...elements]
    .sort((a, b) => (ORDER[a.role] ?? 1) - (ORDER[b.role] ?? 1))
    .flatMap((element) =>
      elementShapes(element, { dataset, boundaries, layout }).map(
        (shape, index): LaidShape => ({
          id: element.role === 'belt' && shape.kind === 'line' ? `${JOINING}-${index}` : String(index),
          element: element.id,
          colouredBy: element.id,
          shape,
        }),
      ),
    );
  if (!core || !centre) return own;
  const arrows = elements
    .filter((element) => element.role === 'belt' || element.role === 'pole')
    .flatMap((element) =>
      radiationTargets(element, layout, core, dataset, boundaries).flatMap((target, index): LaidShape[] => {
        const shape = radiation(core, target);
        const id = index === 0 ? RADIATION : `${RADIATION}-${index + 1}`;
        return shape ? [{ id, element: element.id, colouredBy: centre.id, shape }] : [];
      }),
    );
  return [...own, ...arrows];
}

const steppedBack = (shape: ElementShape): ElementShape => ({
  ...shape,
  fillOpacity: shape.fillOpacity * STEPPED_BACK.fill,
  width: shape.width * STEPPED_BACK.width,
});

function lookOf(
  { kind, geometry, fillOpacity, softEdge, width, dash }: ElementShape,
  colour: string,
  halo: string,
): Pick<ShapeMark, 'kind' | 'geometry' | 'fill' | 'stroke' | 'radius'> {
  if (kind === 'point')
    return {
      kind,
      geometry,
      fill: { colour, opacity: 1, softEdge: undefined },
      stroke: stroke(halo, width),
      radius: NODE_RADIUS,
    };
  return {
    kind,
    geometry,
    fill: fillOpacity > 0 ? { colour, opacity: fillOpacity, softEdge } : undefined,
    stroke: width > 0 ? stroke(colour, width, { dash, casing: lineCasing(halo) }) : undefined,
    radius: 0,
  };
}

/** Where a layout's shapes lie does not change with indicator, period or colours, so each layout is laid out once. */
const laidOut = keptFor<readonly LaidShape[]>();

/**
 * All shapes of a layout in drawing order, each with the name of its element; elements that are not active step back.
 * @param elements all elements of the layout, as the map draws them
 * @param halo the colour of the casing under lines and round nodes
 */
export function layoutShapes(
  elements: readonly DrawnElement[],
  dataset: Dataset,
  boundaries: Boundaries,
  halo: string,
): readonly ShapeMark[] {
  const [first] = elements;
  if (!first) return [];
  const drawn = new Map(elements.map((each) => [each.element.id, each]));
  const shapes = laidOut(dataset, boundaries, first.layout.id, () =>
    layOut(first.layout, dataset, boundaries),
  );
  return shapes.flatMap(({ id, element, colouredBy, shape }): ShapeMark[] => {
    const [own, colour] = [drawn.get(element), drawn.get(colouredBy)?.colour];
    if (!own || colour === undefined) return [];
    return [
      {
        id: `${own.id}/${id}`,
        name: own.name,
        layout: own.layout.id,
        element,
        ...lookOf(own.isActive ? shape : steppedBack(shape), colour, halo),
      },
    ];
  });
}
