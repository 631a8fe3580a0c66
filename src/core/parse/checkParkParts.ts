import type { Source } from '../figure';
import type { ParkPart } from '../parkPart';
import type { Park, PlaceId } from '../place';
import type { Parsed } from './origin';
import type { Report } from './report';

interface Registers {
  readonly parks: ReadonlyMap<PlaceId, Park>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Whether a park lies in another, or is it, by parents and by parts of wholes. */
function liesIn(
  parks: ReadonlyMap<PlaceId, Park>,
  parts: ReadonlyMap<PlaceId, ParkPart>,
  id: PlaceId,
  other: PlaceId,
  passed: ReadonlySet<PlaceId> = new Set(),
): boolean {
  if (id === other) return true;
  if (passed.has(id)) return false;
  const above = [parks.get(id)?.parent, parts.get(id)?.whole];
  const through = new Set([...passed, id]);
  return above.some(
    (whole) => whole !== undefined && whole !== '' && liesIn(parks, parts, whole, other, through),
  );
}

/** The parts and wholes of known sources that are parks, and of which none holds itself. */
export function checkParkParts(
  report: Report,
  parts: readonly Parsed<ParkPart>[],
  { parks, sources }: Registers,
): Map<PlaceId, ParkPart> {
  const kept = new Map<PlaceId, ParkPart>();
  for (const { item, at } of parts) {
    const knows = [
      report.knows(at, ['part'], item.id, parks, 'data/parks.csv'),
      report.knows(at, ['whole'], item.whole, parks, 'data/parks.csv'),
      report.knows(at, ['source'], item.source, sources, 'data/sources.csv'),
    ];
    if (!knows.every(Boolean)) continue;
    if (liesIn(parks, kept, item.whole, item.id)) report.tell(at, ['whole'], item.whole, 'parkWhole');
    else kept.set(item.id, item);
  }
  return kept;
}
