import type { Dataset } from '../dataset';
import type { FigureKey } from '../figure';
import type { PlaceId } from '../place';
import { ancestorsOf, figureFor } from '../query';
import { isComplete } from './coverage';
import type { Divisor } from './normalised';
import { outermostPlaces } from './outermostPlaces';
import { sumMembers } from './sumMembers';

/** The autonomous region: what shares refer to unless told otherwise. */
export const GUANGXI: PlaceId = '450000';

/** Whether a place is one of the places, or a member of one, or lies inside one; a group, when all its members do. */
export function liesWithin(dataset: Dataset, id: PlaceId, places: readonly PlaceId[]): boolean {
  const place = dataset.places.get(id);
  if (!place) return false;
  if (places.includes(id)) return true;
  const groups = places.flatMap((each) => dataset.groups.get(each)?.members ?? []);
  if (groups.length > 0)
    return liesWithin(dataset, id, [...places.filter((each) => !dataset.groups.has(each)), ...groups]);
  if (place.kind === 'group') return place.members.every((member) => liesWithin(dataset, member, places));
  return ancestorsOf(dataset, place).some((ancestor) => places.includes(ancestor));
}

function citiesOf(dataset: Dataset): readonly PlaceId[] {
  return [...dataset.regions.values()].filter((region) => region.level === 'city').map((region) => region.id);
}

/**
 * What a share refers to: the figure of the whole itself, where it is one place that has one; else the sum of its
 * members, only when every member has a figure.
 * @param whole the autonomous region, a group, or the members of a layout
 */
export function wholeOf(dataset: Dataset, key: FigureKey, whole: readonly PlaceId[]): Divisor | undefined {
  const [only = ''] = whole;
  const own = whole.length === 1 ? figureFor(dataset, { ...key, place: only }) : undefined;
  if (own) return { value: own.value, bound: own.bound, figures: [own], cautions: [] };
  const members = only === GUANGXI ? citiesOf(dataset) : outermostPlaces(dataset, whole);
  const sum = sumMembers(dataset, members, key);
  if (!sum.ok || !isComplete(sum.coverage)) return undefined;
  return { value: sum.value, bound: sum.bound, figures: sum.figures, cautions: ['whole-is-sum-of-members'] };
}
