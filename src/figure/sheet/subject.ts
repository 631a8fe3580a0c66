import type { Boundaries } from '../../core/boundaries';
import { linesOf } from '../../core/linesOf';
import { labelObstacles } from '../../core/scene/obstacles';
import type { Scene } from '../../core/scene/scene';
import type { Box } from '../boxGrid';
import type { Pixel, Projection } from '../projection';
import { measureText } from '../text/measure';
import { roomOf } from './room';

/** Pixels kept free round the land, the marks and the names of the subject. */
const CLEARANCE = 7;
/** Pixels from one point of a line to the next that count. */
const LEAST = 3;

/** Whether a box keeps off the subject: of a field with a ground of its own, and of furniture, which covers no outer border either. */
export interface FreeRoom {
  readonly forFields: (box: Box) => boolean;
  readonly forFurniture: (box: Box) => boolean;
}

type Line = readonly (readonly number[])[];

/** Without the points that a grid cannot tell apart. */
function thinned(line: readonly Pixel[]): Pixel[] {
  const kept: Pixel[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST) kept.push(point);
  }
  return kept;
}

function framedRings(scene: Scene, boundaries: Boundaries, toPixels: (line: Line) => Pixel[]): Pixel[][] {
  return scene.frame.flatMap((place) => {
    const shape = boundaries.shapes.get(place);
    return shape ? shape.geometry.coordinates.flat().map(toPixels) : [];
  });
}

/**
 * Asks whether a box on a sheet keeps off what the map is about: the land of its frame, every mark, line and area, and the names of
 * cities and places in the frame.
 */
export function freeOfSubject(scene: Scene, boundaries: Boundaries, projection: Projection): FreeRoom {
  const room = roomOf(projection.rectangle, CLEARANCE);
  const toPixels = (line: Line) => thinned(line.map((position) => projection.toPixel(position)));
  for (const ring of framedRings(scene, boundaries, toPixels)) room.takeRings([ring]);
  for (const { geometry } of [...scene.shapes, ...scene.areas])
    for (const line of linesOf(geometry)) room.takeLine(toPixels(line));
  for (const { point, offset, half } of labelObstacles(scene)) {
    const [x, y] = projection.toPixel(point);
    room.takeBox({
      left: x + offset[0] - half,
      top: y + offset[1] - half,
      right: x + offset[0] + half,
      bottom: y + offset[1] + half,
    });
  }
  for (const { positions } of scene.points)
    for (let at = 0; at + 1 < positions.length; at += 2)
      room.takeLine([projection.toPixel([positions[at] ?? 0, positions[at + 1] ?? 0])]);
  const framed = new Set(scene.frame);
  for (const label of scene.labels) {
    // Names of parks find room beside their marks; towns outside the frame may lie under a legend.
    if (label.kind === 'park' || label.kind === 'value') continue;
    if ((label.kind === 'city' || label.kind === 'county') && !framed.has(label.id)) continue;
    const [x, y] = projection.toPixel(label.point);
    const half = measureText(label.text, label.size, label.bold) / 2;
    if (half > 80) continue;
    room.takeBox({
      left: x + label.offset[0] - half,
      right: x + label.offset[0] + half,
      top: y + label.offset[1] - label.size / 2,
      bottom: y + label.offset[1] + label.size / 2,
    });
  }
  const forFields = room.asker();
  for (const line of boundaries.borders.region.coordinates) room.takeLine(toPixels(line));
  return { forFields, forFurniture: room.asker() };
}
