import type { Source } from '../figure';
import type { Industry } from '../indicator';
import type { Park, PlaceId } from '../place';
import type { Zone } from '../zone';
import { type Origin, type Parsed, textOf } from './origin';
import type { Report } from './report';

interface Registers {
  readonly parks: ReadonlyMap<PlaceId, Park>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly industries: ReadonlyMap<string, Industry>;
}

/** The development zones of known parks and sources, one a park, with the industries that exist. */
export function checkZones(
  report: Report,
  zones: readonly Parsed<Zone>[],
  { parks, sources, industries }: Registers,
): Map<string, Zone> {
  const first = new Map<PlaceId, Origin>();
  const kept = new Map<string, Zone>();
  for (const { item, at } of zones) {
    const knows = [
      report.knows(at, ['park'], item.park, parks, 'data/parks.csv'),
      report.knows(at, ['source'], item.source, sources, 'data/sources.csv'),
    ];
    if (!knows.every(Boolean)) continue;
    const before = first.get(item.park);
    if (before) {
      report.tell(at, ['park'], item.park, 'duplicate', { first: textOf(before) });
      continue;
    }
    first.set(item.park, at);
    const known = item.industries.filter((industry) =>
      report.knows(at, ['industries'], industry, industries, 'data/industries.csv'),
    );
    kept.set(item.id, { ...item, industries: known });
  }
  return kept;
}
