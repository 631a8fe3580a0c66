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

/** Whether all characters of a short form stand in a name, in order: 南宁高新区 in 南宁高新技术产业开发区. */
function abbreviates(short: string, name: string): boolean {
  let at = -1;
  return [...short].every((character) => {
    at = name.indexOf(character, at + 1);
    return at >= 0;
  });
}

/** The shortest alias that abbreviates the name; an alias with other characters may mean something else. */
function shortestForm(name: string, aliases: readonly string[]): string {
  return aliases
    .filter((alias) => abbreviates(alias, name))
    .reduce((shortest, alias) => (alias.length < shortest.length ? alias : shortest), name);
}

/** A row of `parks.csv` as a park. */
export function parkOf(row: v.InferOutput<typeof parkRow>): Park {
  const name = { zh: row.name_zh, en: row.name_en };
  const short = shortestForm(row.name_zh, row.aliases);
  return {
    kind: 'park',
    id: row.id,
    name,
    shortName: { zh: short, en: row.name_en },
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
