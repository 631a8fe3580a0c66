import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { Position } from '../place';

/** A run of a curve that lies wholly inside or wholly outside its members. */
export interface Run {
  readonly inside: boolean;
  readonly line: readonly Position[];
}

/** Cuts a curve where it enters or leaves the members' land; neighbouring runs share their cut point. */
export function cutAtMembers(curve: readonly Position[], members: MultiPolygon): Run[] {
  const runs: { inside: boolean; line: Position[] }[] = [];
  for (const point of curve) {
    const inside = booleanPointInPolygon([...point], members);
    const run = runs.at(-1);
    if (!run || run.inside !== inside) {
      if (run) run.line.push(point);
      runs.push({ inside, line: [point] });
    } else run.line.push(point);
  }
  return runs.filter((run) => run.line.length > 1);
}
