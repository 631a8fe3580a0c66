import { standingsInElement } from '../areas/parkStandings';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { LayoutElement } from '../layout';
import type { Park, PlaceId } from '../place';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { aggregateMembers } from './aggregateMembers';
import { outermostPlaces } from './outermostPlaces';
import { isParkLand, parksAmong } from './parksAmong';
import { type ParkSum, parkSums } from './parkTotals';
import { perArea } from './perArea';
import { type PlacementDisagreement, placementDisagreements } from './placementChecks';
import { regionArea, regionsOf } from './regionArea';

/** What a layout's element adds up to, computed from its members. */
export interface ElementSummary {
  /** Members that count: none inside another, groups opened. */
  readonly members: readonly PlaceId[];
  /** Those of them that are regions, and their land in km²; undefined where no member is a region. */
  readonly regions: readonly PlaceId[];
  readonly area: number | undefined;
  /** The asked indicator over the members, and per km² of those that have it. */
  readonly aggregate: Aggregate;
  readonly perArea: Aggregate | undefined;
  /** Parks by stated county and city, without ports, airports, projects and farms. */
  readonly parks: readonly Park[];
  /** The other places that documents name in the members. */
  readonly sites: readonly Park[];
  /** Parks of which only their city is stated and whose points may lie in the members; they count nowhere. */
  readonly possibleParks: readonly Park[];
  readonly parkSums: readonly ParkSum[];
  readonly disagreements: readonly PlacementDisagreement[];
}

/**
 * Sums up an element for one question. An element without members gives empty lists and a refused aggregate.
 * @throws Error on a member that is no place or a region without a boundary
 */
export function elementSummary(
  dataset: Dataset,
  boundaries: Boundaries,
  element: LayoutElement,
  question: PlainQuestion,
): ElementSummary {
  return membersSummary(
    dataset,
    boundaries,
    element.members.map((member) => member.place),
    question,
  );
}

/** The same for any set of places: a group, a comparison, the members of a drawn area. */
export function membersSummary(
  dataset: Dataset,
  boundaries: Boundaries,
  places: readonly PlaceId[],
  question: PlainQuestion,
): ElementSummary {
  const members = outermostPlaces(dataset, places);
  const regions = regionsOf(dataset, members);
  const among = parksAmong(dataset, members);
  const shape = regions.length > 0 ? boundaries.dissolve(regions) : undefined;
  const standings = standingsInElement(dataset, members, shape);
  const possible = [...dataset.parks.values()].filter(
    (park) => isParkLand(park) && standings.get(park.id) === 'possibly-outside',
  );
  const parks = among.filter(isParkLand);
  const aggregate = aggregateMembers(dataset, members, question);
  return {
    members,
    regions,
    area: regionArea(dataset, boundaries, regions),
    aggregate,
    perArea: perArea(dataset, boundaries, aggregate),
    parks,
    sites: among.filter((park) => !isParkLand(park)),
    possibleParks: possible,
    parkSums: parkSums(dataset, parks, { sure: parks, possible }),
    disagreements: shape ? placementDisagreements(dataset, regions, shape) : [],
  };
}
