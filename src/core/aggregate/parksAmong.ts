import type { Dataset } from '../dataset';
import type { Park, ParkKind, PlaceId } from '../place';
import { regionsOf } from './regionArea';

/** Kinds that are land for industry; ports, airports, projects and farms are not counted among parks. */
const PARK_LAND: ReadonlySet<ParkKind> = new Set([
  'park',
  'sub-park',
  'customs-zone',
  'logistics',
  'county-cluster',
  'new-district',
]);

/** Whether a place is land for industry. */
export function isParkLand(park: Park): boolean {
  return PARK_LAND.has(park.parkKind);
}

/**
 * Whether a park belongs to a region by the county and city stated for it. Undefined where only its city is stated
 * and the region is one of that city's counties.
 */
export function belongsTo(dataset: Dataset, park: Park, region: PlaceId): boolean | undefined {
  const asked = dataset.regions.get(region);
  if (!asked) return false;
  if (asked.level === 'region' || park.city === region || park.county === region) return true;
  return asked.level === 'county' && asked.parent === park.city && park.county === '' ? undefined : false;
}

/**
 * The parks among members: those that are members themselves with their sub-parks, and those that belong to a member
 * region by their stated county or city. In the register's order.
 */
export function parksAmong(dataset: Dataset, members: readonly PlaceId[]): readonly Park[] {
  const regions = regionsOf(dataset, members);
  const named = new Set(members);
  const isNamed = (id: PlaceId): boolean =>
    id !== '' && (named.has(id) || isNamed(dataset.parks.get(id)?.parent ?? ''));
  return [...dataset.parks.values()].filter(
    (park) => isNamed(park.id) || regions.some((region) => belongsTo(dataset, park, region) === true),
  );
}
