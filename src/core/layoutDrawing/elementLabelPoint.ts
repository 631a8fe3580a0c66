import { destination } from '@turf/turf';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Layout, LayoutElement } from '../layout';
import type { Position } from '../place';
import { elementCurve, memberAnchors } from './elementCurve';
import { CORE_RINGS } from './elementShapes';

/** Where along a belt of three or more places its name stands: off the middle place, whose own name is there. */
const ALONG = 0.7;

/** The point of an element's name, [longitude, latitude]: above a core's rings, on a belt's curve, else on its middlemost member. */
export function elementLabelPoint(
  element: LayoutElement,
  layout: Layout,
  dataset: Dataset,
  boundaries: Boundaries,
): Position | undefined {
  const anchors = memberAnchors(element, dataset, boundaries);
  const [first] = anchors;
  if ((element.role === 'core' || element.role === 'pole') && first) {
    const [longitude = 0, latitude = 0] = destination([...first], Math.max(...CORE_RINGS), 0).geometry
      .coordinates;
    return [longitude, latitude];
  }
  const runs = element.role === 'belt' || element.role === 'axis' || element.role === 'corridor';
  if (runs || element.drawing?.kind === 'path') {
    const curve = elementCurve(element, layout, dataset, boundaries);
    const isSpline = element.drawing === undefined && anchors.length > 2;
    if (curve.length > 1) return at(curve, isSpline ? ALONG : 0.5);
  }
  return middleMost(anchors);
}

/** The anchor nearest to the middle of all: on a member's own land, where the mean may lie on another's. */
function middleMost(anchors: readonly Position[]): Position | undefined {
  const mean = [0, 1].map(
    (axis) => anchors.reduce((sum, anchor) => sum + (anchor[axis] ?? 0), 0) / anchors.length,
  );
  const away = ([longitude, latitude]: Position) =>
    Math.hypot(longitude - (mean[0] ?? 0), latitude - (mean[1] ?? 0));
  return [...anchors].sort((a, b) => away(a) - away(b))[0];
}

const at = (curve: readonly Position[], share: number): Position | undefined =>
  curve[Math.round((curve.length - 1) * share)];
