import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import type { Quarter } from '../../core/compass';
import type { PlaceId, Position } from '../../core/place';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import { beyondPlace, walkedGround } from '../../core/walk/beyond';
import type { Neighbour } from '../../core/walk/neighbourhood';
import { edgeWords, neighbourWords, sharpestWords } from '../../core/walk/stepWords';
import {
  nextNeighbour,
  nextOfClass,
  nextWithoutFigure,
  rankedPlaces,
  type Step,
  sharpestStep,
  stepTowards,
} from '../../core/walk/strides';
import { parkWalk, regionWalk, type WalkMap } from '../../core/walk/walkMap';
import { type MessageKey, translate } from '../../i18n/translate';

interface WalkedGround {
  readonly scene: Accessor<Scene>;
  readonly boundaries: Accessor<Boundaries>;
  readonly surroundings: Accessor<Surroundings>;
  /** Where the walk begins, as long as nobody has walked. */
  readonly selection: Accessor<PlaceId>;
}

/** A walk over the places of a map. */
export interface Walk {
  readonly map: Accessor<WalkMap>;
  /** Where the walk is; undefined on a map without places. */
  readonly at: Accessor<PlaceId | undefined>;
  /** The neighbours of that place that have a number, clockwise from north. */
  readonly numbered: Accessor<readonly PlaceId[]>;
  /** Where a place is shown to stand, [longitude, latitude]. */
  readonly pointOf: (place: PlaceId) => Position | undefined;
  readonly goTo: (place: PlaceId) => void;
  /** Each stride gives what is to be heard beside the place that it leads to. */
  readonly strides: Readonly<Record<Stride, () => string>>;
  readonly goToNumber: (number: number) => void;
}

export const STRIDES = [
  'north',
  'east',
  'south',
  'west',
  'round',
  'roundBack',
  'sharpest',
  'class',
  'highest',
  'lowest',
  'missing',
  'back',
  'parks',
] as const;
export type Stride = (typeof STRIDES)[number];

const MOST_NUMBERED = 9;
const MOST_KEPT = 200;

/** Makes a walk over what a scene shows; it stays where it is when the scene changes, as long as the place is there. */
export function createWalk({ scene, boundaries, surroundings, selection }: WalkedGround): Walk {
  const [wantsParks, setWantsParks] = createSignal<boolean>();
  const [wanted, setWanted] = createSignal<PlaceId>();
  let path: readonly PlaceId[] = [];
  let round: { readonly centre: PlaceId; readonly last: PlaceId } | undefined;

  const isOnParks = () => scene().parks.length > 0 && (wantsParks() ?? scene().view.level === 'park');
  const map = createMemo(() => (isOnParks() ? parkWalk(scene()) : regionWalk(scene(), boundaries())));
  const at = createMemo(() => {
    const { places } = map();
    const found = [wanted(), selection()].find((place) => place !== undefined && places.has(place));
    return found ?? rankedPlaces(map())[0]?.place ?? places.keys().next().value;
  });
  const regions = createMemo(() => scene().regions.map(({ place }) => place), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const ground = createMemo(() => walkedGround(boundaries(), regions(), surroundings()));
  const pointOf = (place: PlaceId) => boundaries().shapes.get(place)?.labelPoint ?? map().points.get(place);
  const beyond = (place: PlaceId, quarter: Quarter): Step => {
    const point = pointOf(place);
    return isOnParks() || !point ? { kind: 'none' } : beyondPlace(ground(), place, point, quarter);
  };

  const say = (key: MessageKey, parameters?: Readonly<Record<string, string | number>>) =>
    translate(scene().view.language, key, parameters);
  const goTo = (place: PlaceId) => {
    const from = at();
    if (from !== undefined && from !== place) path = [...path, from].slice(-MOST_KEPT);
    round = undefined;
    setWanted(place);
  };
  /** Goes to a place, if there is one, and says why it is that one. */
  const lead = (place: PlaceId | undefined, found: MessageKey, none: MessageKey) => {
    if (place === undefined) return say(none);
    goTo(place);
    return say(found);
  };
  const from = (stride: (place: PlaceId) => string) => () => {
    const here = at();
    return here === undefined ? '' : stride(here);
  };
  const towards = (quarter: Quarter) =>
    from((here) => {
      const step = stepTowards(map(), here, quarter, beyond);
      if (step.kind !== 'place') return edgeWords(step, quarter, scene().view.language);
      goTo(step.place);
      return '';
    });
  const nameOf = (place: PlaceId) => map().places.get(place)?.name ?? '';
  const turnRound = (steps: 1 | -1) =>
    from((here) => {
      const goesOn = round?.last === here ? round : undefined;
      const centre = goesOn?.centre ?? here;
      const next: Neighbour | undefined = nextNeighbour(map(), centre, goesOn?.last, steps);
      if (!next) return say('walk.noNeighbour');
      goTo(next.place);
      round = { centre, last: next.place };
      return neighbourWords(next, nameOf(centre), scene().view.language);
    });

  const strides: Walk['strides'] = {
    north: towards('north'),
    east: towards('east'),
    south: towards('south'),
    west: towards('west'),
    round: turnRound(1),
    roundBack: turnRound(-1),
    sharpest: from((here) => {
      const [found, place] = [sharpestStep(map(), here), map().places.get(here)];
      if (!found || !place) return say('walk.noDifference');
      goTo(found.to);
      return sharpestWords(found, place, scene().view.language);
    }),
    class: from((here) => {
      const isClassed = map().places.get(here)?.classIndex !== undefined;
      const alone = isClassed ? 'walk.aloneInClass' : 'walk.noClass';
      return lead(nextOfClass(map(), here), 'walk.sameClass', alone);
    }),
    highest: () => lead(rankedPlaces(map())[0]?.place, 'walk.highest', 'walk.noValue'),
    lowest: () => lead(rankedPlaces(map()).at(-1)?.place, 'walk.lowest', 'walk.noValue'),
    missing: from((here) => lead(nextWithoutFigure(map(), here), 'walk.missing', 'walk.noneMissing')),
    back: () => {
      const last = path.at(-1);
      if (last === undefined) return say('walk.noBack');
      path = path.slice(0, -1);
      round = undefined;
      if (!map().places.has(last)) setWantsParks(!isOnParks());
      setWanted(last);
      return say('walk.back');
    },
    parks: from((here) => {
      if (!isOnParks() && scene().parks.length === 0) return say('walk.noParks');
      const point = pointOf(here);
      setWantsParks(!isOnParks());
      const nearest = point && nearestTo(point, map(), pointOf);
      if (nearest !== undefined) goTo(nearest);
      return say(isOnParks() ? 'walk.toParks' : 'walk.toRegions');
    }),
  };

  const numbered = createMemo(() => {
    const here = at();
    const neighbours = here === undefined ? [] : (map().neighbours.get(here) ?? []);
    return neighbours.slice(0, MOST_NUMBERED).map(({ place }) => place);
  });
  const goToNumber = (number: number) => {
    const place = numbered()[number - 1];
    if (place !== undefined) goTo(place);
  };
  return { map, at, numbered, pointOf, goTo, strides, goToNumber };
}

/** The place of a map that stands nearest to a point. */
function nearestTo(
  [x, y]: Position,
  map: WalkMap,
  pointOf: (place: PlaceId) => Position | undefined,
): PlaceId | undefined {
  const squared = (place: PlaceId) => {
    const [east, north] = pointOf(place) ?? [Number.POSITIVE_INFINITY, 0];
    return (east - x) ** 2 + (north - y) ** 2;
  };
  return [...map.places.keys()].sort((a, b) => squared(a) - squared(b))[0];
}
