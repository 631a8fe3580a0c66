import { translate } from '../../i18n/translate';
import type { Rectangle } from '../projection';
import { noteTexts } from '../sheet/footer';
import { wrapText } from '../text/wrap';
import type { Canvas } from './canvas';
import type { DeckSpec, SlideSpec } from './slideSpec';

const LEADING = 1.4;
const CAUTION = 0.9;

/** The largest size, in pixels, at which a text fits a rectangle, not below the least. */
export function fittingSize(
  text: string,
  rectangle: Rectangle,
  most: number,
  least: number,
  bold = false,
): number {
  for (let size = most; size > least; size -= 0.5) {
    if (wrapText(text, rectangle.width * CAUTION, size, bold).length * size * LEADING <= rectangle.height)
      return size;
  }
  return least;
}

/** The scene's text, as large as its rectangle allows; gives the height in pixels that it takes. */
export function drawText(canvas: Canvas, text: string, rectangle: Rectangle, colour: string): number {
  const size = fittingSize(text, rectangle, 20, 11);
  const lines = wrapText(text, rectangle.width * CAUTION, size).length;
  const height = Math.max(rectangle.height * 0.3, lines * size * LEADING);
  canvas.text('text', text, { ...rectangle, height }, { size, colour });
  return height;
}

/** Source, schematic note, approval number and date at the foot of every slide. */
export function drawFooter(canvas: Canvas, { scene }: SlideSpec, rectangle: Rectangle, spec: DeckSpec): void {
  const { language } = spec;
  const facts = [
    spec.approvalNumber ? translate(language, 'figure.approval', { number: spec.approvalNumber }) : '',
    spec.date === '' ? '' : translate(language, 'figure.date', { date: spec.date }),
  ].filter((text) => text !== '');
  const notes = [...noteTexts(scene, language), ...facts].join(translate(language, 'signs.parted'));
  const half = rectangle.height / 2;
  const draw = (name: string, text: string, y: number) => {
    const box = { ...rectangle, y, height: half };
    canvas.text(name, text, box, {
      size: fittingSize(text, box, 11, 6),
      colour: scene.ground.label,
      valign: 'middle',
    });
  };
  if (scene.sourceLine !== '') draw('source', scene.sourceLine, rectangle.y);
  draw('notes', notes, rectangle.y + half);
}
