import type { MultiPolygon, Polygon } from 'geojson';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { ancestorsOf } from '../query';
import type { Area } from '../view';
import { type AreaMember, membersOf } from './membersOf';
import { membersOfShape } from './parkStandings';

/**
 * The regions of a level that belong to an area. Of an element they are those that its document names, or that lie in
 * one it names, whole; its outline decides only about regions of which it names a part. Everything else goes by the
 * area's rule.
 * @param geometry the area's outline, WGS-84
 */
export function areaMembers(
  dataset: Dataset,
  boundaries: Boundaries,
  { shape, rule }: Area,
  geometry: Polygon | MultiPolygon,
  level: 'city' | 'county',
): readonly AreaMember[] {
  const byRule = membersOf(boundaries, geometry, rule, level);
  if (shape.kind !== 'element') return byRule;
  const named = new Set(
    membersOfShape(dataset, shape).flatMap((id) => {
      const place = dataset.places.get(id);
      return place?.kind === 'group' ? place.members : [id];
    }),
  );
  const isStated = (id: string) => {
    const region = dataset.regions.get(id);
    return region && (named.has(id) || ancestorsOf(dataset, region).some((holder) => named.has(holder)));
  };
  const holders = new Set(
    [...named].flatMap((id) => {
      const place = dataset.places.get(id);
      return place ? ancestorsOf(dataset, place) : [];
    }),
  );
  const found = new Map(byRule.map((member) => [member.place, member]));
  return [...boundaries.shapes.values()].flatMap((region): AreaMember[] => {
    if (region.level !== level) return [];
    if (isStated(region.id)) return [{ place: region.id, share: 1 }];
    const member = found.get(region.id);
    return member && holders.has(region.id) ? [member] : [];
  });
}
