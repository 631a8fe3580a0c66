import type { LabelMark, Scene } from '../../core/scene/scene';
import { type Box, type LabelCandidate, placeLabels } from '../labelPlacement';
import type { Frame, Projection } from '../projection';
import { measureText } from '../text/measure';
import { wrapText } from '../text/wrap';
import { parkPixel } from './parkSvg';

/** A label of the scene with its place on the picture. */
export interface SceneLabel {
  readonly mark: LabelMark;
  /** Middle of the text, pixels. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export const LINE_HEIGHT = 1.22;
/** Ems after which a long label breaks, as on the screen. */
const MAX_WIDTH = 14;

const linesOf = (mark: LabelMark) => wrapText(mark.text, MAX_WIDTH * mark.size, mark.size, mark.bold);

/** Where the label may go: as the scene says, then round the point, then a little further. */
function placesFor(mark: LabelMark, x: number, y: number, width: number, height: number): [number, number][] {
  const [shiftX, shiftY] = mark.offset;
  const asked: [number, number] = [x + shiftX, y + shiftY];
  if (mark.kind === 'park') {
    const gap = Math.max(8, Math.abs(shiftY) - height / 2);
    const side = width / 2 + gap;
    const above = height / 2 + gap;
    return [
      asked,
      [x + side, y],
      [x - side, y],
      [x, y - above],
      [x, y + above],
      [x + side, y - above],
      [x - side, y - above],
      [x + side, y + above],
      [x - side, y + above],
    ];
  }
  // A layout's name is large and stands for an area: it may go further than a town's.
  const down = mark.kind === 'element' ? [0, -1, 1, -2, 2, -3.2, 3.2, -4.6, 4.6] : [0, -1, 1, -1.8, 1.8];
  const steps = down.flatMap((lines) => [0, -0.45, 0.45].map((across) => [across, lines] as const));
  return steps.map(([across, lines]) => [asked[0] + across * width, asked[1] + lines * height]);
}

/** Boxes of park symbols: what labels keep clear of. */
function symbolBoxes(scene: Scene, projection: Projection): Box[] {
  return scene.parks.map((park) => {
    const [x, y] = parkPixel(park, projection);
    return {
      left: x - park.radius,
      top: y - park.radius,
      right: x + park.radius,
      bottom: y + park.radius,
    };
  });
}

/**
 * The scene's labels that find room, in the order of their priority. City names may cover a symbol rather than vanish.
 * @param reserved boxes that no label may touch
 */
export function sceneLabels(
  scene: Scene,
  projection: Projection,
  frame: Frame,
  reserved: readonly Box[] = [],
): SceneLabel[] {
  const marks = new Map(scene.labels.map((mark) => [mark.id, mark]));
  const candidates = scene.labels.map((mark): LabelCandidate => {
    const lines = linesOf(mark);
    const width = Math.max(...lines.map((line) => measureText(line, mark.size, mark.bold))) + 2;
    const height = lines.length * mark.size * LINE_HEIGHT;
    const [x, y] = projection.toPixel(mark.point);
    return {
      id: mark.id,
      width,
      height,
      priority: mark.priority,
      places: placesFor(mark, x, y, width, height),
      needed: mark.kind === 'city' || mark.kind === 'element',
    };
  });
  const room: Box = {
    left: frame.x + 2,
    top: frame.y + 2,
    right: frame.x + frame.width - 2,
    bottom: frame.y + frame.height - 2,
  };
  return placeLabels(candidates, symbolBoxes(scene, projection), room, reserved).flatMap(({ id, x, y }) => {
    const mark = marks.get(id);
    return mark ? [{ mark, x, y, lines: linesOf(mark) }] : [];
  });
}
