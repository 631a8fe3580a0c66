import type { PlaceId } from '../core/place';
import type { View } from '../core/view';

export const MOST_COMPARED = 10;

type Compared = Pick<View, 'comparison' | 'base'>;

/** Adds a place at the end; undefined when ten are there already. The first place becomes the base. */
export function withPlace({ comparison, base }: Compared, place: PlaceId): Compared | undefined {
  if (comparison.includes(place)) return { comparison, base };
  if (comparison.length >= MOST_COMPARED) return undefined;
  return { comparison: [...comparison, place], base: base || place };
}

/** Takes a place out; where it was the base, the first that is left becomes it. */
export function withoutPlace({ comparison, base }: Compared, place: PlaceId): Compared {
  const left = comparison.filter((other) => other !== place);
  return { comparison: left, base: base === place ? (left[0] ?? '') : base };
}

/** Moves a place by some steps: -1 is one up. */
export function withPlaceMoved({ comparison, base }: Compared, place: PlaceId, steps: number): Compared {
  const from = comparison.indexOf(place);
  const to = Math.min(comparison.length - 1, Math.max(0, from + steps));
  if (from < 0 || from === to) return { comparison, base };
  const moved = comparison.filter((other) => other !== place);
  moved.splice(to, 0, place);
  return { comparison: moved, base };
}
