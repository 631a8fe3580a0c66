import { type LabelAnchor, labelPlaces } from '../../core/scene/labelPlaces';
import { labelObstacles } from '../../core/scene/obstacles';
import { DETAIL_SCALE, type LabelKind, type LabelMark, type Scene } from '../../core/scene/scene';
import type { Box } from '../boxGrid';
import { type LabelCandidate, placeLabels } from '../labelPlacement';
import type { Pixel, Projection, Rectangle } from '../projection';
import { measureText } from '../text/measure';
import { wrapText } from '../text/wrap';

/** A label of the scene with its place on the picture. */
export interface SceneLabel {
  readonly mark: LabelMark;
  /** Middle of the text, pixels. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** What it takes of the picture. */
  readonly box: Box;
}

export const LINE_HEIGHT = 1.22;
/** Ems after which a long label breaks, as on the screen. */
const MAX_WIDTH = 14;
/** Kinds that are left out rather than drawn over a symbol. */
const SPARED: ReadonlySet<LabelKind> = new Set(['county', 'park', 'value']);

const linesOf = (mark: LabelMark) => wrapText(mark.text, MAX_WIDTH * mark.size, mark.size, mark.bold);

const boxOf = ({ x, y, width, height }: Rectangle): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** From where an anchor of a text stands to its middle. */
function middleOf(anchor: LabelAnchor, [x, y]: Pixel, width: number, height: number): Pixel {
  const across = anchor.endsWith('left') ? width / 2 : anchor.endsWith('right') ? -width / 2 : 0;
  const down = anchor.startsWith('top') ? height / 2 : anchor.startsWith('bottom') ? -height / 2 : 0;
  return [x + across, y + down];
}

/** Boxes of what is drawn that labels keep clear of. */
export function obstacleBoxes(scene: Scene, projection: Projection): Box[] {
  return labelObstacles(scene).map(({ point, offset, half }) => {
    const [x, y] = projection.toPixel(point);
    return boxOf({
      x: x + offset[0] - half,
      y: y + offset[1] - half,
      width: 2 * half,
      height: 2 * half,
    });
  });
}

/**
 * The scene's labels that find room, in the order of their priority. The names of cities and of a layout's areas may cover
 * a symbol rather than vanish. What lies outside the rectangle gets no name inside it.
 * @param reserved boxes that no label may touch
 */
export function sceneLabels(
  scene: Scene,
  projection: Projection,
  rectangle: Rectangle,
  reserved: readonly Box[] = [],
): SceneLabel[] {
  const places = labelPlaces(scene);
  const marks = new Map<string, { mark: LabelMark; lines: readonly string[] }>();
  const [, latitude] = projection.toPosition([
    rectangle.x + rectangle.width / 2,
    rectangle.y + rectangle.height / 2,
  ]);
  const isOverview = projection.kilometresPerPixel(latitude) > DETAIL_SCALE;
  const candidates = scene.labels.flatMap((mark, index): LabelCandidate[] => {
    if (mark.detail && isOverview) return [];
    const [x, y] = projection.toPixel(mark.point);
    if (
      x < rectangle.x ||
      y < rectangle.y ||
      x > rectangle.x + rectangle.width ||
      y > rectangle.y + rectangle.height
    )
      return [];
    const lines = linesOf(mark);
    const width = Math.max(...lines.map((line) => measureText(line, mark.size, mark.bold))) + 2;
    const height = lines.length * mark.size * LINE_HEIGHT;
    marks.set(mark.id, { mark, lines });
    return [
      {
        id: mark.id,
        width,
        height,
        priority: mark.priority,
        places: (places[index] ?? []).map(({ anchor, offset }) =>
          middleOf(anchor, [x + offset[0], y + offset[1]], width, height),
        ),
        needed: !SPARED.has(mark.kind),
      },
    ];
  });
  const room = boxOf({
    x: rectangle.x + 2,
    y: rectangle.y + 2,
    width: rectangle.width - 4,
    height: rectangle.height - 4,
  });
  return placeLabels(candidates, obstacleBoxes(scene, projection), room, reserved).flatMap(
    ({ id, x, y, box }) => {
      const found = marks.get(id);
      return found ? [{ ...found, x, y, box }] : [];
    },
  );
}
