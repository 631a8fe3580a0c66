import type { Source } from '../figure';
import type { Industry } from '../indicator';
import type { Group, Park, PlaceId, Region, RegionLevel } from '../place';
import type { Parsed } from './origin';
import type { Report } from './report';

const REGIONS = 'geo/regions.csv';
/** The boundaries of the counties. */
const COUNTIES = 'public/geo/counties.topo.json';
/** Where an editor finds the places. */
export const PLACE_FILES = `${REGIONS}, data/parks.csv, data/groups.csv`;

/** The level of the region that a region lies in. */
const ABOVE: Readonly<Record<RegionLevel, RegionLevel | undefined>> = {
  region: undefined,
  city: 'region',
  county: 'city',
};

/**
 * The regions of which each lies in one of the level above.
 * @param counties the counties that have a boundary; where they are given, only those are kept, and what holds some
 */
export function checkRegions(
  report: Report,
  regions: readonly Parsed<Region>[],
  counties?: ReadonlySet<PlaceId>,
): Map<PlaceId, Region> {
  const kept = new Map<PlaceId, Region>();
  for (const level of ['region', 'city', 'county'] as const) {
    for (const { item, at } of regions) {
      if (item.level !== level) continue;
      const above = ABOVE[level];
      if (above === undefined) {
        if (item.parent !== '') report.tell(at, ['parent'], item.parent, 'noParent');
        kept.set(item.id, { ...item, parent: '' });
      } else if (kept.get(item.parent)?.level === above) kept.set(item.id, item);
      else report.tell(at, ['parent'], item.parent, 'parentLevel', { register: REGIONS });
    }
  }
  if (counties) checkShapes(report, regions, kept, counties);
  return new Map(
    regions.flatMap(({ item: { id } }) => {
      const region = kept.get(id);
      return region ? [[id, region] as const] : [];
    }),
  );
}

/** Takes out the counties without a boundary, the cities left without a county and the region left without a city. */
function checkShapes(
  report: Report,
  regions: readonly Parsed<Region>[],
  kept: Map<PlaceId, Region>,
  counties: ReadonlySet<PlaceId>,
): void {
  for (const level of ['county', 'city', 'region'] as const) {
    for (const { item, at } of regions) {
      if (item.level !== level || kept.get(item.id)?.level !== level) continue;
      const isShaped =
        level === 'county'
          ? counties.has(item.id)
          : [...kept.values()].some(({ parent }) => parent === item.id);
      if (isShaped) continue;
      report.tell(at, ['adcode'], item.id, 'noBoundary', { file: COUNTIES });
      kept.delete(item.id);
    }
  }
  for (const id of counties)
    if (!kept.has(id))
      report.tell({ file: COUNTIES, lineOf: () => undefined }, ['id'], id, 'unknown', {
        value: id,
        register: REGIONS,
      });
}

interface Registers {
  readonly regions: ReadonlyMap<PlaceId, Region>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly industries: ReadonlyMap<string, Industry>;
}

/** Whether a park lies in another, along its chain of parents. */
function liesIn(parks: ReadonlyMap<PlaceId, Parsed<Park>>, park: Park, other: PlaceId): boolean {
  const passed = new Set<PlaceId>();
  for (let id = park.id; id !== '' && !passed.has(id); id = parks.get(id)?.item.parent ?? '') {
    if (id === other) return true;
    passed.add(id);
  }
  return false;
}

/** A park without its point where the point lacks accuracy, basis or source. */
function checkPoint(report: Report, { item, at }: Parsed<Park>): Park {
  const { point, accuracy, basis, pointSource } = item;
  if (point === undefined) {
    if (accuracy === undefined) return item;
    report.tell(at, ['accuracy_km'], accuracy, 'withoutPoint');
    return { ...item, accuracy: undefined };
  }
  const missing = [
    ['accuracy_km', accuracy === undefined],
    ['basis_zh', basis.zh === ''],
    ['basis_en', basis.en === ''],
    ['point_source', pointSource === ''],
  ] as const;
  const told = missing.filter(([, isMissing]) => isMissing);
  for (const [column] of told) report.tell(at, [column], '', 'pointParts');
  return told.length === 0 ? item : { ...item, point: undefined, accuracy: undefined };
}

/**
 * The parks of known cities and sources, with the counties, industries and parents that exist, and with points that
 * say how they are known.
 * A park without its city or source is left out whole.
 */
export function checkParks(
  report: Report,
  parks: readonly Parsed<Park>[],
  { regions, sources, industries }: Registers,
): Map<PlaceId, Park> {
  const kept = new Map<PlaceId, Parsed<Park>>();
  for (const { item, at } of parks) {
    const isInCity = regions.get(item.city)?.level === 'city';
    if (!isInCity) report.tell(at, ['city'], item.city, 'city', { register: REGIONS });
    const isSourced = report.knows(at, ['source'], item.source, sources, 'data/sources.csv');
    if (!isInCity || !isSourced) continue;
    const county = regions.get(item.county);
    const isCounty = item.county === '' || (county?.level === 'county' && county.parent === item.city);
    if (!isCounty) report.tell(at, ['county'], item.county, 'county');
    const known = item.industries.filter((industry) =>
      report.knows(at, ['industries'], industry, industries, 'data/industries.csv'),
    );
    const placed = checkPoint(report, { item, at });
    kept.set(item.id, { item: { ...placed, county: isCounty ? item.county : '', industries: known }, at });
  }
  const result = new Map<PlaceId, Park>();
  for (const { item, at } of kept.values()) {
    const parent = kept.get(item.parent)?.item;
    const holds =
      item.parent === '' ||
      (parent !== undefined && parent.city === item.city && !liesIn(kept, parent, item.id));
    if (!holds) report.tell(at, ['parent'], item.parent, 'parkParent');
    result.set(item.id, holds ? item : { ...item, parent: '' });
  }
  return result;
}

/** The groups of known sources with the members that are regions; a group of none is left out. */
export function checkGroups(
  report: Report,
  groups: readonly Parsed<Group>[],
  { regions, sources }: Omit<Registers, 'industries'>,
): Map<PlaceId, Group> {
  const kept = new Map<PlaceId, Group>();
  for (const { item, at } of groups) {
    const isSourced = report.knows(at, ['source'], item.source, sources, 'data/sources.csv');
    const members = item.members.filter((member, index) => {
      const isFirst = item.members.indexOf(member) === index;
      if (!isFirst) report.tell(at, ['members'], member, 'repeatedMember');
      const isRegion = regions.has(member);
      if (!isRegion) report.tell(at, ['members'], member, 'regionMember', { register: REGIONS });
      return isFirst && isRegion;
    });
    if (members.length === 0) report.tell(at, ['members'], item.members.join(';'), 'noMembers');
    if (isSourced && members.length > 0) kept.set(item.id, { ...item, members });
  }
  return kept;
}
