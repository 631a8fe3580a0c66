import { bbox, booleanPointInPolygon, distance, pointToPolygonDistance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { belongsTo, parksAmong } from '../aggregate/parksAmong';
import { regionsOf } from '../aggregate/regionArea';
import type { Dataset } from '../dataset';
import type { Park, PlaceId, Position } from '../place';
import type { AreaShape } from '../view';

/**
 * How a park stands to an area:
 *
 * - `stated`: a document says that it belongs to a member of the element;
 * - `inside`, `outside`: its point lies there, farther from the line than the point is accurate;
 * - `possibly-inside`, `possibly-outside`: its point lies there, but nearer to the line than it is accurate.
 */
export type Standing = 'stated' | 'inside' | 'possibly-inside' | 'possibly-outside' | 'outside';

/** A park with how it stands to an area, and its great-circle distance in km from a point, where it has one. */
export interface ParkStanding {
  readonly park: Park;
  readonly standing: Standing;
  readonly distance: number | undefined;
}

/** Whether a park counts among those of the area: by its document, or by its point. */
export function counts({ standing }: Pick<ParkStanding, 'standing'>): boolean {
  return standing === 'stated' || standing === 'inside' || standing === 'possibly-inside';
}

/** Whether a park belongs to the area whatever its point's error. */
export function isSure({ standing }: Pick<ParkStanding, 'standing'>): boolean {
  return standing === 'stated' || standing === 'inside';
}

/** Whether only the error of its point decides if a park belongs to the area. */
export function isPossible({ standing }: Pick<ParkStanding, 'standing'>): boolean {
  return standing === 'possibly-inside' || standing === 'possibly-outside';
}

/** Kilometres of a degree of latitude, less than any on the earth, so that no near point is thrown out. */
const DEGREE = 110;

type ByPoint = (park: Park) => Exclude<Standing, 'stated'>;

/** How parks stand to a shape by their points alone; one without a point is outside. */
function standingByPoint(geometry: Polygon | MultiPolygon): ByPoint {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  return ({ point, accuracy = 0 }) => {
    if (!point) return 'outside';
    const [longitude, latitude] = point;
    const up = accuracy / DEGREE;
    const across = up / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
    const isFar =
      longitude < west - across ||
      longitude > east + across ||
      latitude < south - up ||
      latitude > north + up;
    if (isFar) return 'outside';
    const isInside = booleanPointInPolygon([...point], geometry);
    const toLine = Math.abs(pointToPolygonDistance([...point], geometry, { units: 'kilometers' }));
    if (toLine <= accuracy) return isInside ? 'possibly-inside' : 'possibly-outside';
    return isInside ? 'inside' : 'outside';
  };
}

/**
 * How every park stands to the members of an element: who is named or belongs to a member by its stated county or city is
 * in it, wherever its point lies. Where only a city is stated and the members are counties, the point decides whether
 * the park is possible, and it is not counted.
 * @param geometry the members' outline, WGS-84
 */
export function standingsInElement(
  dataset: Dataset,
  members: readonly PlaceId[],
  geometry: Polygon | MultiPolygon | undefined,
): ReadonlyMap<PlaceId, Standing> {
  const stated = new Set(parksAmong(dataset, members).map(({ id }) => id));
  const regions = regionsOf(dataset, members);
  const byPoint = geometry && standingByPoint(geometry);
  const standingOf = (park: Park): Standing => {
    if (stated.has(park.id)) return 'stated';
    const isOpen = regions.some((region) => belongsTo(dataset, park, region) === undefined);
    return isOpen && byPoint && byPoint(park) !== 'outside' ? 'possibly-outside' : 'outside';
  };
  return new Map([...dataset.parks.values()].map((park) => [park.id, standingOf(park)]));
}

/** The members that a shape is drawn from: an element's, or those that a buffer was laid round. */
export function membersOfShape(dataset: Dataset, shape: AreaShape): readonly PlaceId[] {
  if (shape.kind === 'buffer') return shape.places;
  if (shape.kind !== 'element') return [];
  const element = dataset.layouts.get(shape.layout)?.elements.find(({ id }) => id === shape.element);
  return element?.members.map(({ place }) => place) ?? [];
}

/**
 * How every park stands to an area, the nearest to an anchor first, equally far ones in the register's order, those
 * without a point last. An element holds what is stated of its members, a buffer besides what lies within its line;
 * drawn areas and circles go by points alone.
 * @param geometry the area's outline, WGS-84
 */
export function parkStandings(
  dataset: Dataset,
  shape: AreaShape,
  geometry: Polygon | MultiPolygon,
  anchor: Position,
): readonly ParkStanding[] {
  const members = membersOfShape(dataset, shape);
  const inElement = members.length > 0 ? standingsInElement(dataset, members, geometry) : undefined;
  const byPoint = standingByPoint(geometry);
  const standingOf = (park: Park): Standing => {
    const stated = inElement?.get(park.id);
    if (shape.kind === 'element') return stated ?? 'outside';
    return stated === 'stated' ? stated : byPoint(park);
  };
  return [...dataset.parks.values()]
    .map((park): ParkStanding => {
      const away = park.point && distance([...anchor], [...park.point], { units: 'kilometers' });
      return { park, standing: standingOf(park), distance: away };
    })
    .sort((a, b) => (a.distance ?? Number.MAX_VALUE) - (b.distance ?? Number.MAX_VALUE));
}
