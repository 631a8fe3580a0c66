import type * as v from 'valibot';
import type { Group, Park, Region } from '../place';
import type { groupRow, parkRow, regionRow } from '../schema/rows';

const ENGLISH_SUFFIX = / (City|District|County|(?:[A-Z]\w+ )+Autonomous County)$/;

/** A row of `geo/regions.csv` as a region. */
export function regionOf(row: v.InferOutput<typeof regionRow>): Region {
  return {
    kind: 'region',
    id: row.adcode,
    level: row.level,
    parent: row.parent,
    name: { zh: row.name_zh, en: row.name_en },
    shortName: { zh: row.short_zh, en: row.name_en.replace(ENGLISH_SUFFIX, '') },
    aliases: row.aliases,
  };
}

/** A row of `parks.csv` as a park. */
export function parkOf(row: v.InferOutput<typeof parkRow>): Park {
  const name = { zh: row.name_zh, en: row.name_en };
  const short = row.aliases
    .filter((alias) => alias.length < row.name_zh.length)
    .sort((a, b) => a.length - b.length)[0];
  return {
    kind: 'park',
    id: row.id,
    name,
    shortName: { zh: short ?? row.name_zh, en: row.name_en },
    aliases: row.aliases,
    parkKind: row.kind,
    parent: row.parent,
    city: row.city,
    county: row.county,
    point:
      row.longitude === undefined || row.latitude === undefined ? undefined : [row.longitude, row.latitude],
    accuracy: row.accuracy_km,
    basis: { zh: row.basis_zh, en: row.basis_en },
    pointSource: row.point_source,
    placement: row.placement,
    reason: { zh: row.reason_zh, en: row.reason_en },
    grades: row.grade,
    industries: row.industries,
    source: row.source,
    locator: row.locator,
  };
}

/** A row of `groups.csv` as a group. */
export function groupOf(row: v.InferOutput<typeof groupRow>): Group {
  const name = { zh: row.name_zh, en: row.name_en };
  return {
    kind: 'group',
    id: row.id,
    name,
    shortName: name,
    aliases: row.aliases,
    members: row.members,
    source: row.source,
    locator: row.locator,
  };
}
