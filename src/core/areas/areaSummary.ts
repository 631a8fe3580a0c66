import { booleanPointInPolygon, area as turfArea } from '@turf/turf';
import type { Aggregate } from '../aggregate/aggregate';
import { aggregateMembers } from '../aggregate/aggregateMembers';
import { isParkLand } from '../aggregate/parksAmong';
import { type ParkSum, parkSums } from '../aggregate/parkTotals';
import { WHOLE } from '../aggregate/wholeOf';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Position } from '../place';
import { placesAtLevel } from '../query';
import type { PlainQuestion } from '../question';
import type { Area } from '../view';
import { areaCentroid } from './areaCentroid';
import { type AreaComparison, compareArea, type Yardstick } from './areaComparison';
import { areaMembers } from './areaMembers';
import type { AreaGeometry } from './areaOutlines';
import { areaWeighted } from './areaWeighted';
import { type AreaMember, membersOf } from './membersOf';
import { counts, isPossible, isSure, type ParkStanding, parkStandings } from './parkStandings';
import { denseEdges } from './shapes';

/** What an area holds and adds up to. */
export interface AreaSummary extends AreaGeometry {
  /** Turf area of the outline in km², sea and neighbours included, and of its part inside the region. */
  readonly area: number;
  readonly landInside: number;
  /** Where distances count from: a circle's centre, else the centre of mass. */
  readonly anchor: Position;
  readonly members: readonly AreaMember[];
  readonly aggregate: Aggregate;
  /** Per km² of the members' land that counts and has a figure. */
  readonly density: number | undefined;
  /** Every park and how it stands to the area, nearest first. */
  readonly parks: readonly ParkStanding[];
  /** Planned areas and targets of the parks inside. */
  readonly parkSums: readonly ParkSum[];
  /** The city around the anchor, what the caller named, and the region. */
  readonly comparisons: readonly AreaComparison[];
}

function densityOf(
  boundaries: Boundaries,
  members: readonly AreaMember[],
  aggregate: Aggregate,
): number | undefined {
  if (!aggregate.ok || aggregate.rule === 'member-ratio') return undefined;
  const present = new Set(aggregate.figures.map((figure) => figure.place));
  const land = members
    .filter(({ place }) => present.has(place))
    .reduce((sum, { place, share }) => sum + share * (boundaries.shapes.get(place)?.area ?? 0), 0);
  return land > 0 ? aggregate.value / land : undefined;
}

/**
 * Sums up a drawn area for one question at one level.
 * @param outline the area's own
 * @param yardsticks what to set it beside, besides its city and the region: usually the layout on the map
 */
export function areaSummary(
  dataset: Dataset,
  boundaries: Boundaries,
  area: Area,
  outline: AreaGeometry,
  level: 'city' | 'county',
  question: PlainQuestion,
  yardsticks: readonly Yardstick[] = [],
): AreaSummary {
  const { geometry } = outline;
  const dense = denseEdges(geometry);
  const shares = membersOf(boundaries, dense, 'area-weighted', level);
  const members = areaMembers(dataset, boundaries, area, area.rule === 'centroid' ? geometry : dense, level);
  const places = members.map(({ place }) => place);
  const aggregate =
    area.rule === 'area-weighted'
      ? areaWeighted(dataset, members, question)
      : aggregateMembers(dataset, places, question);
  const anchor = area.shape.kind === 'circle' ? area.shape.centre : areaCentroid(geometry);
  const parks = parkStandings(dataset, area.shape, geometry, anchor);
  const land = (belongs: (standing: ParkStanding) => boolean) =>
    parks.filter((each) => isParkLand(each.park) && belongs(each)).map(({ park }) => park);
  const city = placesAtLevel(dataset, 'city').find(({ id }) => {
    const shape = boundaries.shapes.get(id);
    return shape && booleanPointInPolygon([...anchor], shape.geometry);
  });
  const around = [
    ...(city ? [{ id: city.id, places: [city.id] }] : []),
    ...yardsticks,
    { id: WHOLE, places: [WHOLE] },
  ];
  return {
    ...outline,
    area: turfArea(dense) / 1e6,
    landInside: shares.reduce(
      (sum, { place, share }) => sum + share * (boundaries.shapes.get(place)?.area ?? 0),
      0,
    ),
    anchor,
    members,
    aggregate,
    density: densityOf(boundaries, members, aggregate),
    parks,
    parkSums: parkSums(dataset, land(counts), { sure: land(isSure), possible: land(isPossible) }),
    comparisons: compareArea(dataset, boundaries, aggregate, question, around),
  };
}
