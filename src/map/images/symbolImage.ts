import { LEADER } from '../../core/scene/looks';
import { symbolPath } from '../../core/symbolPath';
import { hatchTile } from './hatch';
import { ICON_RADIUS } from './iconSize';
import type { ImageLook } from './imageId';

/** Room for the outline. */
const MARGIN = 3;
/** Pixels of an image per pixel on screen. */
export const IMAGE_PIXEL_RATIO = 2;

type Pixels = { width: number; height: number; data: Uint8ClampedArray };

/** @param reach pixels on screen from the middle of the image to its sides; `unit` of them are one in what is painted */
function draw(
  paint: (context: CanvasRenderingContext2D) => void,
  reach: number = ICON_RADIUS + MARGIN,
  unit: number = ICON_RADIUS,
): Pixels {
  const side = Math.ceil(reach) * 2 * IMAGE_PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser gives no 2D canvas to draw symbols on');
  const scale = unit * IMAGE_PIXEL_RATIO;
  context.setTransform(scale, 0, 0, scale, side / 2, side / 2);
  paint(context);
  return context.getImageData(0, 0, side, side);
}

/** An arrow's head that points up, its middle where the line ends. */
const ARROW_HEAD = 'M0 -1L0.85 0.9L0 0.55L-0.85 0.9Z';

function outlined(context: CanvasRenderingContext2D, path: string, fill: string, outline: string): void {
  const shape = new Path2D(path);
  context.lineJoin = 'round';
  context.lineWidth = 0.3;
  context.strokeStyle = outline;
  context.stroke(shape);
  context.fillStyle = fill;
  context.fill(shape);
}

/** Paints the image that a look asks for; symbols come from {@link symbolPath}. */
export function paintImage(look: ImageLook): Pixels {
  switch (look.kind) {
    case 'hatch':
      return hatchTile(look.pattern, look.ink);
    case 'symbol':
      return draw((context) => outlined(context, symbolPath(look.shape), look.fill, look.outline));
    case 'arrow':
      return draw((context) => outlined(context, ARROW_HEAD, look.fill, look.outline));
    case 'clear':
      return {
        width: IMAGE_PIXEL_RATIO,
        height: IMAGE_PIXEL_RATIO,
        data: new Uint8ClampedArray(IMAGE_PIXEL_RATIO ** 2 * 4),
      };
    case 'leader': {
      const [x, y] = look.to;
      return draw(
        (context) => {
          const line = new Path2D(`M0 0L${x} ${y}`);
          context.strokeStyle = look.outline;
          context.lineWidth = LEADER.width + 1.6;
          context.stroke(line);
          context.strokeStyle = look.ink;
          context.lineWidth = LEADER.width;
          context.stroke(line);
          context.beginPath();
          context.arc(0, 0, LEADER.dot, 0, 2 * Math.PI);
          context.fillStyle = look.ink;
          context.fill();
        },
        Math.max(Math.abs(x), Math.abs(y)) + MARGIN,
        1,
      );
    }
    case 'halo':
      return draw((context) => {
        context.fillStyle = look.fill;
        context.fill(new Path2D(symbolPath('circle')));
      });
  }
}
