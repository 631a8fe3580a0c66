import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId, Position } from '../place';
import type { WeightedPoint } from './weightedPoint';

/** A weighted point that knows its place. */
export interface PlacePoint extends WeightedPoint {
  readonly place: PlaceId;
}

/** Where a place stands in spatial statistics: a park's point, a region's centre of mass. */
function pointOf(dataset: Dataset, boundaries: Boundaries, place: PlaceId): Position | undefined {
  return dataset.parks.get(place)?.point ?? boundaries.shapes.get(place)?.centroid;
}

/** Places with their values as weights; what has no point or no value is left out. */
export function levelPoints(
  dataset: Dataset,
  boundaries: Boundaries,
  values: Iterable<readonly [PlaceId, number]>,
): readonly PlacePoint[] {
  return [...values].flatMap(([place, weight]) => {
    const point = pointOf(dataset, boundaries, place);
    return point ? [{ place, point, weight }] : [];
  });
}

/** The points of two periods that weigh in both, so that a missing figure does not seem to move the centre. */
export function commonPoints(
  before: readonly PlacePoint[],
  after: readonly PlacePoint[],
): { readonly before: readonly PlacePoint[]; readonly after: readonly PlacePoint[] } {
  const first = new Set(before.map(({ place }) => place));
  const common = new Set(after.map(({ place }) => place).filter((place) => first.has(place)));
  const keep = (points: readonly PlacePoint[]) => points.filter(({ place }) => common.has(place));
  return { before: keep(before), after: keep(after) };
}
