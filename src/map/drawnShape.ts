import { distance, midpoint } from '@turf/turf';
import type { Position } from 'geojson';
import type { AreaShape } from '../core/view';
import type { DrawingKind } from '../state/mapControl';

/**
 * The area that a drawn ring stands for. A circle is told by centre and radius in km,
 * read off two opposite vertices; everything else is a ring, not closed,
 * without the repeated vertices that a slow pointer leaves.
 * @param ring closed ring, [longitude, latitude]
 * @returns undefined where the ring has too few vertices to enclose anything, as after a press and release on one spot
 */
export function drawnShape(kind: DrawingKind, ring: readonly Position[]): AreaShape | undefined {
  const open = ring
    .slice(0, -1)
    .map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const)
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const [first] = open;
  if (!first || new Set(open.map(String)).size < 3) return undefined;
  if (kind !== 'circle') return { kind: 'polygon', ring: open };
  const opposite = open[open.length / 2];
  if (!opposite) return undefined;
  const [longitude = 0, latitude = 0] = midpoint([...first], [...opposite]).geometry.coordinates;
  return {
    kind: 'circle',
    centre: [longitude, latitude],
    radius: distance([...first], [...opposite], { units: 'kilometers' }) / 2,
  };
}
