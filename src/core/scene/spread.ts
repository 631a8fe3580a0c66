import { stretchAt } from '../mercator';
import type { ParkMark } from './scene';

const ROUNDS = 80;
/** Pixels kept free between two marks. */
const GAP = 1.5;
/** A mark is never shifted further than this from its point: pixels, or its radius so many times where that is more. */
const FARTHEST = { pixels: 46, radii: 4 } as const;

/** Only what must be read is shifted: numbers and counts. A plain dot stays where its park is. */
const isShifted = ({ sign, under }: ParkMark): boolean => sign !== '' && under === undefined;

/**
 * Shifts numbered marks so that none hides another at the scale at which the scene is first seen: overlapping pairs push each
 * other apart, round by round. The points themselves stay; only pixel offsets change, and a leader line ties each symbol to its point. Deterministic.
 * @param pixelsPerDegree of longitude at that scale
 * @param latitude degrees, in the middle of the map
 */
export function spread(
  all: readonly ParkMark[],
  pixelsPerDegree: number,
  latitude: number,
): readonly ParkMark[] {
  const marks = all.filter(isShifted);
  const places = marks.map((mark, index) => {
    // Marks on one spot start a hair apart in different directions, so that there is a way to push.
    const angle = index * 2.4;
    return {
      radius: mark.radius + GAP / 2,
      homeX: mark.point[0] * pixelsPerDegree + mark.offset[0],
      homeY: -mark.point[1] * pixelsPerDegree * stretchAt(latitude) + mark.offset[1],
      x: Math.cos(angle) * 0.01,
      y: Math.sin(angle) * 0.01,
    };
  });
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const [a, b] = [places[i], places[j]];
        if (!a || !b) continue;
        const dx = b.homeX + b.x - a.homeX - a.x;
        const dy = b.homeY + b.y - a.homeY - a.y;
        const distance = Math.hypot(dx, dy);
        const overlap = a.radius + b.radius - distance;
        if (overlap <= 0.01 || distance === 0) continue;
        // The smaller one gives way more.
        const share = a.radius / (a.radius + b.radius);
        b.x += (dx / distance) * overlap * share;
        b.y += (dy / distance) * overlap * share;
        a.x -= (dx / distance) * overlap * (1 - share);
        a.y -= (dy / distance) * overlap * (1 - share);
        moved = true;
      }
    }
    if (!moved) break;
  }
  const shifted = marks.map((mark, index): ParkMark => {
    const { x = 0, y = 0 } = places[index] ?? {};
    const length = Math.hypot(x, y);
    if (length < 0.5) return mark;
    const farthest = Math.max(FARTHEST.pixels, mark.radius * FARTHEST.radii);
    const scale = Math.min(1, farthest / length);
    return { ...mark, offset: [mark.offset[0] + x * scale, mark.offset[1] + y * scale] };
  });
  const byPlace = new Map(shifted.map((mark) => [mark.place, mark]));
  return all.map((mark) => byPlace.get(mark.place) ?? mark);
}
