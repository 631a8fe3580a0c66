import { type Quarter, quarterBearing, turn } from '../compass';
import type { PlaceId } from '../place';
import type { Beyond } from './beyond';
import type { Neighbour } from './neighbourhood';
import type { WalkedPlace, WalkMap } from './walkMap';

/** Half of the angle in which a place lies in one of four directions. */
const HALF_QUARTER = 45;

/** Where a step leads: to a place, or to what ends the map there. */
export type Step = Beyond | { readonly kind: 'none' };

/**
 * The neighbour that lies nearest to a direction: within its quarter of the compass, else the one that a straight walk
 * comes to, else what the walk comes to instead.
 * @param beyond what a straight walk from the place comes to
 */
export function stepTowards(
  map: WalkMap,
  from: PlaceId,
  quarter: Quarter,
  beyond: (place: PlaceId, quarter: Quarter) => Step,
): Step {
  const wanted = quarterBearing(quarter);
  const [nearest] = (map.neighbours.get(from) ?? [])
    .filter(({ distance, bearing }) => distance > 0 && turn(bearing, wanted) <= HALF_QUARTER)
    .sort((a, b) => turn(a.bearing, wanted) - turn(b.bearing, wanted) || a.distance - b.distance);
  if (nearest) return { kind: 'place', place: nearest.place };
  const met = beyond(from, quarter);
  return met.kind === 'place' && !map.places.has(met.place) ? { kind: 'unknown' } : met;
}

/** The neighbour that comes next round a place, clockwise from north or the other way. */
export function nextNeighbour(
  map: WalkMap,
  centre: PlaceId,
  last: PlaceId | undefined,
  steps: 1 | -1,
): Neighbour | undefined {
  const round = map.neighbours.get(centre) ?? [];
  const index = round.findIndex(({ place }) => place === last);
  if (index < 0) return steps > 0 ? round[0] : round.at(-1);
  return round[(index + steps + round.length) % round.length];
}

/** Two neighbours with exact values, the one with the greater value first. */
export interface BorderStep {
  readonly more: WalkedPlace;
  readonly less: WalkedPlace;
  /** In the shown unit, never negative. */
  readonly difference: number;
  /** Digits after the point: as many as either value shows. */
  readonly decimals: number;
}

/** What differs at a border; undefined unless both values stand, are in sight and are exact. */
export function borderStep(one: WalkedPlace, other: WalkedPlace): BorderStep | undefined {
  if (!isExact(one) || !isExact(other)) return undefined;
  const [more, less] = one.shown.value >= other.shown.value ? [one, other] : [other, one];
  return {
    more,
    less,
    difference: more.shown.value - less.shown.value,
    decimals: Math.max(one.shown.decimals, other.shown.decimals),
  };
}

type Exact = WalkedPlace & { readonly shown: NonNullable<WalkedPlace['shown']> };

/** Whether a place shows a value that differences can be taken of: one that is known from one side only gives none. */
function isExact(place: WalkedPlace): place is Exact {
  return place.shown !== undefined && place.shown.bound === 'exact' && place.pattern === 'none';
}

/** The neighbour from which a place differs most, and how many neighbours could not be set against it. */
export function sharpestStep(
  map: WalkMap,
  from: PlaceId,
): { readonly step: BorderStep; readonly to: PlaceId; readonly left: number } | undefined {
  const here = map.places.get(from);
  const round = (map.neighbours.get(from) ?? []).flatMap(({ place }) => map.places.get(place) ?? []);
  const steps = round.flatMap((there) => {
    const step = here && borderStep(here, there);
    return step ? [{ step, to: there.place }] : [];
  });
  const [sharpest] = [...steps].sort((a, b) => b.step.difference - a.step.difference);
  return sharpest && { ...sharpest, left: round.length - steps.length };
}

/**
 * The borders of the map where neighbours differ most, the sharpest first, each once.
 * @param isMeant which borders count; all by default
 */
export function sharpestBorders(
  map: WalkMap,
  isMeant: (one: PlaceId, other: PlaceId) => boolean = () => true,
): readonly BorderStep[] {
  const steps = [...map.neighbours].flatMap(([place, round]) =>
    round.flatMap((neighbour) => {
      if (neighbour.place <= place || !isMeant(place, neighbour.place)) return [];
      const [one, other] = [map.places.get(place), map.places.get(neighbour.place)];
      return (one && other && borderStep(one, other)) ?? [];
    }),
  );
  return steps.sort((a, b) => b.difference - a.difference);
}

/** Places that show a value, the greatest first; those that are filtered out show none. */
export function rankedPlaces(map: WalkMap): readonly WalkedPlace[] {
  return [...map.places.values()]
    .filter(({ shown, pattern }) => shown !== undefined && pattern === 'none')
    .sort((a, b) => (a.shown?.rank ?? 0) - (b.shown?.rank ?? 0));
}

/** The place after another in a list, round and round; the first one where the other is not in it. */
function nextIn(list: readonly WalkedPlace[], from: PlaceId): PlaceId | undefined {
  return list[(list.findIndex(({ place }) => place === from) + 1) % list.length]?.place;
}

/** The next place of the same class, from the greatest value down and round again; undefined where it is alone or in none. */
export function nextOfClass(map: WalkMap, from: PlaceId): PlaceId | undefined {
  const index = map.places.get(from)?.classIndex;
  if (index === undefined) return undefined;
  const next = nextIn(
    rankedPlaces(map).filter((place) => place.classIndex === index),
    from,
  );
  return next === from ? undefined : next;
}

/** The next place without a figure, in the scene's order and round again. */
export function nextWithoutFigure(map: WalkMap, from: PlaceId): PlaceId | undefined {
  const all = [...map.places.values()];
  const start = all.findIndex(({ place }) => place === from) + 1;
  return [...all.slice(start), ...all.slice(0, start)].find(({ shown }) => shown === undefined)?.place;
}
