import { stretchAt } from '../mercator';
import type { BoundingBox } from '../place';
import { drawnParks } from './obstacles';
import type { ParkMark, Scene } from './scene';
import { spread } from './spread';

/** Pixels between two numbered marks below which they count as crowded, beside their radii. */
const NEAR = 5;
/** So many marks at least make an inset worth its room. */
const LEAST_MARKS = 3;
const MOST_INSETS = 2;
/** By how much an inset is larger than the map, at least and at most. */
const LARGER = [2, 5] as const;
/** Kilometres of a degree of latitude. */
const DEGREE = 111.32;

/** A part of a map that is to be drawn again at a larger scale. */
export interface CrowdedPart {
  /** Of the points alone, degrees; may have no width. */
  readonly extent: BoundingBox;
  /** By how many times it is to be larger. */
  readonly factor: number;
}

/** Pixels of a degree of longitude at a scale. */
const pixelsPerDegree = (kilometresPerPixel: number, latitude: number) =>
  DEGREE / stretchAt(latitude) / kilometresPerPixel;

/**
 * Where numbered marks stand so near to each other that they touch at a scale: the largest crowds first. Marks at one point
 * stay one at any scale and make no crowd.
 * @param latitude degrees, in the middle of the map
 */
export function crowdedParts(
  scene: Scene,
  kilometresPerPixel: number,
  latitude: number,
): readonly CrowdedPart[] {
  const marks = drawnParks(scene.parks).filter(({ sign }) => sign !== '');
  const across = pixelsPerDegree(kilometresPerPixel, latitude);
  const apart = (a: ParkMark, b: ParkMark) =>
    Math.hypot((a.point[0] - b.point[0]) * across, (a.point[1] - b.point[1]) * across * stretchAt(latitude));
  const touches = (a: ParkMark, b: ParkMark) => apart(a, b) < a.radius + b.radius + NEAR;
  const left = new Set(marks);
  const crowds: ParkMark[][] = [];
  for (const first of marks) {
    if (!left.delete(first)) continue;
    const crowd = [first];
    for (const member of crowd)
      for (const other of left)
        if (touches(member, other)) {
          left.delete(other);
          crowd.push(other);
        }
    if (crowd.length >= LEAST_MARKS) crowds.push(crowd);
  }
  return crowds
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_INSETS)
    .map((crowd) => {
      const needed = crowd.flatMap((a, index) =>
        crowd.slice(index + 1).map((b) => (a.radius + b.radius + NEAR) / Math.max(1, apart(a, b))),
      );
      const of = (axis: 0 | 1) => crowd.map(({ point }) => point[axis]);
      return {
        extent: [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(0)), Math.max(...of(1))],
        factor: Math.min(LARGER[1], Math.max(LARGER[0], ...needed)),
      };
    });
}

/** The scene with its numbered marks moved apart for a scale, as it needs to be at that scale and no more. */
export function respread(scene: Scene, kilometresPerPixel: number, latitude: number): Scene {
  const home = scene.parks.map((mark): ParkMark => ({ ...mark, offset: [0, 0] }));
  return { ...scene, parks: spread(home, pixelsPerDegree(kilometresPerPixel, latitude), latitude) };
}
