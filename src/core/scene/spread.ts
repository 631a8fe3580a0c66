import type { ParkMark } from './scene';

/** Degrees within which two marks count as standing on one spot: about 2.5 km. */
const SAME_SPOT = 0.025;

/**
 * Shifts marks that stand on one spot so that none hides another: on a ring around it, wide enough for all.
 * The points themselves stay; only pixel offsets change.
 */
export function spread(marks: readonly ParkMark[]): readonly ParkMark[] {
  const spots: ParkMark[][] = [];
  for (const mark of marks) {
    const spot = spots.find(
      ([first]) =>
        first &&
        Math.abs(first.point[0] - mark.point[0]) < SAME_SPOT &&
        Math.abs(first.point[1] - mark.point[1]) < SAME_SPOT,
    );
    if (spot) spot.push(mark);
    else spots.push([mark]);
  }
  return spots.flatMap((spot) => {
    if (spot.length === 1) return spot;
    const widest = Math.max(...spot.map((mark) => mark.radius));
    const ring = Math.max(widest + 1, ((widest * 2 + 2) * spot.length) / (2 * Math.PI));
    return spot.map((mark, index): ParkMark => {
      const angle = (index / spot.length) * 2 * Math.PI - Math.PI / 2;
      return { ...mark, offset: [Math.cos(angle) * ring, Math.sin(angle) * ring] };
    });
  });
}
