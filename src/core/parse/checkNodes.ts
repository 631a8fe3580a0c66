import type { Source } from '../figure';
import type { Seat, TransportNode } from '../node';
import type { Park, PlaceId, Region } from '../place';
import type { Parsed } from './origin';
import type { Report } from './report';

interface Registers {
  readonly regions: ReadonlyMap<PlaceId, Region>;
  readonly parks: ReadonlyMap<PlaceId, Park>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The seats of regions that exist. */
export function checkSeats(
  report: Report,
  seats: readonly Parsed<Seat>[],
  { regions }: Pick<Registers, 'regions'>,
): Map<PlaceId, Seat> {
  const known = seats.filter(({ item, at }) =>
    report.knows(at, ['place'], item.id, regions, 'geo/regions.csv'),
  );
  return new Map(known.map(({ item }) => [item.id, item]));
}

/** The nodes of known sources at regions and parks that exist; one without a point is kept, and told by whoever measures. */
export function checkNodes(
  report: Report,
  nodes: readonly Parsed<TransportNode>[],
  { regions, parks, sources }: Registers,
): Map<string, TransportNode> {
  const places = { has: (id: string) => regions.has(id) || parks.has(id) };
  const known = nodes.filter(({ item, at }) => {
    const knows = [
      report.knows(at, ['place'], item.place, places, 'geo/regions.csv, data/parks.csv'),
      report.knows(at, ['source'], item.source, sources, 'data/sources.csv'),
    ];
    return knows.every(Boolean);
  });
  return new Map(known.map(({ item }) => [item.id, item]));
}
