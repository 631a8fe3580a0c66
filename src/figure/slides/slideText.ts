import type { Scene } from '../../core/scene/scene';
import { translate } from '../../i18n/translate';
import type { Frame } from '../projection';
import { noteTexts } from '../sheet/footer';
import { wrapText } from '../text/wrap';
import type { WrittenFigure } from '../writtenFigure';
import type { Canvas } from './canvas';
import type { DeckSpec, SlideSpec } from './slideSpec';

const LEADING = 1.4;
const CAUTION = 0.9;

/** The largest size, in pixels, at which a text fits a frame, not below the least. */
export function fittingSize(text: string, frame: Frame, most: number, least: number, bold = false): number {
  for (let size = most; size > least; size -= 0.5) {
    if (wrapText(text, frame.width * CAUTION, size, bold).length * size * LEADING <= frame.height)
      return size;
  }
  return least;
}

/** The scene's text, as large as its frame allows; gives the height in pixels that it takes. */
export function drawText(canvas: Canvas, text: string, frame: Frame, colour: string): number {
  const size = fittingSize(text, frame, 20, 11);
  const lines = wrapText(text, frame.width * CAUTION, size).length;
  const height = Math.max(frame.height * 0.3, lines * size * LEADING);
  canvas.text('text', text, { ...frame, height }, { size, colour });
  return height;
}

/** Pixels that a row of key figures takes. */
export const KEY_FIGURE_HEIGHT = 78;

/** Up to three key figures beside each other: value large, its label above, its source below. */
export function drawKeyFigures(
  canvas: Canvas,
  figures: readonly WrittenFigure[],
  frame: Frame,
  { ground }: Scene,
  spec: DeckSpec,
): void {
  const shown = figures.slice(0, 3);
  const width = (frame.width - (shown.length - 1) * 10) / Math.max(1, shown.length);
  shown.forEach((figure, index) => {
    const x = frame.x + index * (width + 10);
    const value = `${figure.value} ${figure.unit}`.trim();
    const box = (top: number, height: number): Frame => ({
      x: x + 8,
      y: frame.y + top,
      width: width - 10,
      height,
    });
    const sized = (
      text: string,
      top: number,
      height: number,
      most: number,
      bold: boolean,
      colour: string,
    ) => {
      const size = fittingSize(text, box(top, height), most, 7, bold);
      canvas.text(`${figure.label} ${text}`, text, box(top, height), {
        size,
        colour,
        bold,
        valign: 'middle',
      });
    };
    canvas.rectangle(
      `${figure.label} ▏`,
      { x, y: frame.y + 2, width: 3, height: KEY_FIGURE_HEIGHT - 8 },
      { fill: ground.accent },
    );
    sized(figure.label, 0, 20, 12, false, ground.label);
    sized(value, 20, 36, 25, true, ground.accent);
    sized(
      translate(spec.language, 'figure.source', { source: figure.source }),
      56,
      18,
      9,
      false,
      ground.label,
    );
  });
}

/** Source, schematic note, approval number and date at the foot of every slide. */
export function drawFooter(canvas: Canvas, { scene }: SlideSpec, frame: Frame, spec: DeckSpec): void {
  const { language } = spec;
  const facts = [
    spec.approvalNumber ? translate(language, 'figure.approval', { number: spec.approvalNumber }) : '',
    spec.date === '' ? '' : translate(language, 'figure.date', { date: spec.date }),
  ].filter((text) => text !== '');
  const notes = [...noteTexts(scene, language), ...facts].join(language === 'zh' ? '；' : '; ');
  const half = frame.height / 2;
  const draw = (name: string, text: string, y: number) => {
    const box = { ...frame, y, height: half };
    canvas.text(name, text, box, {
      size: fittingSize(text, box, 11, 6),
      colour: scene.ground.label,
      valign: 'middle',
    });
  };
  if (scene.sourceLine !== '') draw('source', scene.sourceLine, frame.y);
  draw('notes', notes, frame.y + half);
}
