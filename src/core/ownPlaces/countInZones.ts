import { bbox, booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import { gridFinder } from '../areas/gridFinder';
import { NOWHERE } from '../areas/placeFinder';

/** What lies in one zone. */
export interface ZoneCount {
  readonly count: number;
  /** Sum of the values that points have, and how many have one. */
  readonly sum: number;
  readonly withValue: number;
}

class Tally {
  private readonly counts: Uint32Array;
  private readonly sums: Float64Array;
  private readonly filled: Uint32Array;

  constructor(
    zones: number,
    private readonly values: Float64Array | undefined,
  ) {
    this.counts = new Uint32Array(zones);
    this.sums = new Float64Array(zones);
    this.filled = new Uint32Array(zones);
  }

  add(zone: number, point: number): void {
    this.counts[zone] = (this.counts[zone] ?? 0) + 1;
    const value = this.values?.[point] ?? Number.NaN;
    if (Number.isNaN(value)) return;
    this.sums[zone] = (this.sums[zone] ?? 0) + value;
    this.filled[zone] = (this.filled[zone] ?? 0) + 1;
  }

  list(): ZoneCount[] {
    return Array.from(this.counts, (count, zone) => ({
      count,
      sum: this.sums[zone] ?? 0,
      withValue: this.filled[zone] ?? 0,
    }));
  }
}

/**
 * Counts and sums points in zones that part the land between them, such as counties: each point belongs to one at most, on a
 * border to the first.
 * @param positions longitude, latitude, longitude, latitude … in WGS-84
 * @param values of each point, NaN where it has none
 */
export function countInParts(
  positions: Float64Array,
  values: Float64Array | undefined,
  zones: readonly (Polygon | MultiPolygon)[],
): readonly ZoneCount[] {
  const locate = gridFinder(zones);
  const tally = new Tally(zones.length, values);
  for (let point = 0; 2 * point < positions.length; point++) {
    const zone = locate(positions[2 * point] ?? Number.NaN, positions[2 * point + 1] ?? Number.NaN);
    if (zone !== NOWHERE) tally.add(zone, point);
  }
  return tally.list();
}

/** Counts and sums points in zones that may lie over one another: a point counts in each that holds it, its border included. */
export function countInEach(
  positions: Float64Array,
  values: Float64Array | undefined,
  zones: readonly (Polygon | MultiPolygon)[],
): readonly ZoneCount[] {
  const count = positions.length / 2;
  const tally = new Tally(zones.length, values);
  if (count === 0) return tally.list();
  const index = new Flatbush(count);
  for (let point = 0; point < count; point++) {
    const [x, y] = [positions[2 * point] ?? 0, positions[2 * point + 1] ?? 0];
    index.add(x, y, x, y);
  }
  index.finish();
  zones.forEach((zone, at) => {
    const [west, south, east, north] = bbox(zone);
    for (const point of index.search(west, south, east, north)) {
      const position = [positions[2 * point] ?? 0, positions[2 * point + 1] ?? 0];
      if (booleanPointInPolygon(position, zone)) tally.add(at, point);
    }
  });
  return tally.list();
}
