import type { Source } from '../figure';
import type { IndustryWord } from '../industryWord';
import type { Park, PlaceId } from '../place';
import type { Zone } from '../zone';
import { type Origin, type Parsed, textOf } from './origin';
import type { Report } from './report';

interface Registers {
  readonly parks: ReadonlyMap<PlaceId, Park>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly words: ReadonlyMap<string, IndustryWord>;
}

/** The development zones of known parks and sources, one a park; says which of their words nobody has mapped. */
export function checkZones(
  report: Report,
  zones: readonly Parsed<Zone>[],
  { parks, sources, words }: Registers,
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
    for (const word of item.words) report.knows(at, ['words'], word, words, 'data/industry-words.csv');
    kept.set(item.id, item);
  }
  return kept;
}
