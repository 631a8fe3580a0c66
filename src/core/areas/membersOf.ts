import { bbox, booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Boundaries, RegionShape } from '../boundaries';
import type { PlaceId } from '../place';
import type { MembershipRule } from '../view';
import { shareInside } from './shareInside';

/** A region of an area, with the share of its land that lies inside: 1 unless the rule weighs by area. */
export interface AreaMember {
  readonly place: PlaceId;
  readonly share: number;
}

/** Overlaps below this share of a region are rounding of shared borders. */
const LEAST_SHARE = 1e-6;

/** A member that counts whole, however little of it lies inside. */
function wholly({ place }: AreaMember): AreaMember {
  return { place, share: 1 };
}

/** The regions of a level whose boxes meet a shape's box, in the boundaries' order. */
function candidates(
  boundaries: Boundaries,
  level: 'city' | 'county',
  geometry: Polygon | MultiPolygon,
): readonly RegionShape[] {
  const shapes = [...boundaries.shapes.values()].filter((shape) => shape.level === level);
  if (shapes.length === 0) return [];
  const index = new Flatbush(shapes.length);
  for (const shape of shapes) index.add(...shape.bbox);
  index.finish();
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  return index
    .search(west, south, east, north)
    .sort((a, b) => a - b)
    .flatMap((found) => shapes[found] ?? []);
}

/**
 * The regions of a level that belong to a shape by a rule:
 *
 * - `centroid`: the centre of mass of its land lies inside;
 * - `touches`: some of its land lies inside;
 * - `area-weighted`: the same regions, each with the share of its land inside.
 */
export function membersOf(
  boundaries: Boundaries,
  geometry: Polygon | MultiPolygon,
  rule: MembershipRule,
  level: 'city' | 'county',
): readonly AreaMember[] {
  const near = candidates(boundaries, level, geometry);
  if (rule === 'centroid') {
    return near
      .filter((region) => booleanPointInPolygon([...region.centroid], geometry))
      .map((region) => ({ place: region.id, share: 1 }));
  }
  return near
    .map((region) => ({ place: region.id, share: shareInside(region, geometry) }))
    .filter(({ share }) => share > LEAST_SHARE)
    .map((member) => (rule === 'touches' ? wholly(member) : member));
}
