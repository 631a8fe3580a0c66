import { translate } from '../../i18n/translate';
import type { Rectangle } from '../projection';
import { footNotes } from '../sheet/footer';
import { wrapText } from '../text/wrap';
import type { Canvas } from './canvas';
import { FOOTER } from './slidePlan';
import type { DeckSpec, SlideSpec } from './slideSpec';
import { SLIDE_TYPE } from './slideType';

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

const textSize = (text: string, rectangle: Rectangle) => fittingSize(text, rectangle, SLIDE_TYPE.body, 13);

/** Pixels that a text takes in height at the size at which it fits a rectangle. */
export function textHeight(text: string, rectangle: Rectangle): number {
  const size = textSize(text, rectangle);
  return wrapText(text, rectangle.width * CAUTION, size).length * size * LEADING;
}

/** The scene's text, as large as its rectangle allows. */
export function drawText(canvas: Canvas, text: string, rectangle: Rectangle, colour: string): void {
  const box = { ...rectangle, height: textHeight(text, rectangle) };
  canvas.text('text', text, box, { size: textSize(text, rectangle), colour });
}

/** Source, and at the lower left the approval number, then schematic note, the boundaries' source and date, at the foot of every slide. */
export function drawFooter(canvas: Canvas, { scene }: SlideSpec, spec: DeckSpec): void {
  const { language } = spec;
  const facts = [
    spec.maker ? translate(language, 'plates.maker', { maker: spec.maker }) : '',
    spec.date === '' ? '' : translate(language, 'figure.date', { date: spec.date }),
  ].filter((text) => text !== '');
  const approval = spec.approvalNumber
    ? [translate(language, 'figure.approval', { number: spec.approvalNumber })]
    : [];
  const notes = [...approval, ...footNotes(scene, language), ...facts].join(
    translate(language, 'signs.parted'),
  );
  const half = FOOTER.height / 2;
  const draw = (name: string, text: string, y: number) => {
    const box = { ...FOOTER, y, height: half };
    canvas.text(name, text, box, {
      size: fittingSize(text, box, SLIDE_TYPE.source, 6),
      colour: scene.ground.label,
      valign: 'middle',
    });
  };
  if (scene.sourceLine !== '') draw('source', scene.sourceLine, FOOTER.y);
  draw('notes', notes, FOOTER.y + half);
}
