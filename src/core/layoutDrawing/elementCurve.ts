import { bearing, distance } from '@turf/turf';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Layout, LayoutElement } from '../layout';
import type { PlaceId, Position } from '../place';
import { anchorOf } from './anchor';
import { alongAxis, smoothCurve } from './curve';
import { measuredParks, memberRegions } from './measuredParks';

/** Industrial places nearer to each other than this, in kilometres, are one station of a belt. */
const STATION = 28;
/** A belt turns by no more than this at a station, in degrees. */
const SHARPEST = 60;

/** Where an element's members stand, [longitude, latitude], in their order. */
export const memberAnchors = (
  element: LayoutElement,
  dataset: Dataset,
  boundaries: Boundaries,
): readonly Position[] =>
  element.members
    .map(({ place }) => anchorOf(place, dataset, boundaries))
    .filter((anchor): anchor is Position => anchor !== undefined);

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

/** Whether a belt's members touch; one of parks alone counts as joined. */
export function isJoined(element: LayoutElement, dataset: Dataset, boundaries: Boundaries): boolean {
  const regions = memberRegions(element, dataset);
  return regions.length === 0 || connected(regions, boundaries);
}

/** Neighbouring points along a line as one, in their middle. */
function stations(points: readonly Position[]): readonly Position[] {
  const groups: Position[][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    if (group?.[0] && distance([...group[0]], [...point]) < STATION) group.push(point);
    else groups.push([point]);
  }
  return groups.map((group): Position => {
    const mean = (axis: 0 | 1) => group.reduce((sum, point) => sum + point[axis], 0) / group.length;
    return [mean(0), mean(1)];
  });
}

/** How far a line turns at its middle point, in degrees. */
function turn(before: Position, at: Position, after: Position): number {
  const change = Math.abs(bearing([...before], [...at]) - bearing([...at], [...after]));
  return Math.min(change, 360 - change);
}

/** The stations without those that lie so far aside that the line would hook there, the sharpest first. */
function unhooked(points: readonly Position[]): readonly Position[] {
  const turns = points.map((at, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return before && after ? turn(before, at, after) : 0;
  });
  const sharpest = Math.max(0, ...turns);
  return sharpest > SHARPEST ? unhooked(points.filter((_, at) => at !== turns.indexOf(sharpest))) : points;
}

/**
 * A belt's industrial places: the parks on its members' land that its document measures or its layout names, and members
 * without such a park.
 */
function industrialPlaces(
  element: LayoutElement,
  layout: Layout,
  dataset: Dataset,
  boundaries: Boundaries,
): readonly Position[] {
  const regions = new Set(memberRegions(element, dataset));
  const named = layout.elements
    .flatMap(({ members }) => members.flatMap(({ place }) => dataset.parks.get(place) ?? []))
    .filter(({ city, county }) => regions.has(city) || regions.has(county));
  const measured = measuredParks([element], layout.source, dataset);
  const parks = [...new Set([...measured, ...named])].filter(({ point }) => point !== undefined);
  const covered = new Set(parks.flatMap(({ city, county }) => [city, county]));
  const others = element.members
    .filter(({ place }) => !covered.has(place))
    .map(({ place }) => anchorOf(place, dataset, boundaries));
  return [...parks.map(({ point }) => point), ...others].filter((point) => point !== undefined);
}

/**
 * The line of an element that runs, [longitude, latitude]: its own drawing's; of a belt whose members touch, one along
 * their industrial places, so that a coastal belt keeps to the coast; else one through its members, which bows away from
 * the layout's core. Empty where there are fewer than two places.
 */
export function elementCurve(
  element: LayoutElement,
  layout: Layout,
  dataset: Dataset,
  boundaries: Boundaries,
): readonly Position[] {
  if (element.drawing?.kind === 'path') return smoothCurve(element.drawing.path);
  const anchors = memberAnchors(element, dataset, boundaries);
  if (element.role === 'belt' && isJoined(element, dataset, boundaries)) {
    const along = unhooked(stations(alongAxis(industrialPlaces(element, layout, dataset, boundaries))));
    if (along.length > 1) return smoothCurve(along);
  }
  const core = layout.elements.find(({ role }) => role === 'core')?.members[0];
  return smoothCurve(
    element.ordered ? anchors : alongAxis(anchors),
    core && anchorOf(core.place, dataset, boundaries),
  );
}
