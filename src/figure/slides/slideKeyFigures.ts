import type { Scene } from '../../core/scene/scene';
import { translate } from '../../i18n/translate';
import type { Rectangle } from '../projection';
import type { WrittenFigure } from '../writtenFigure';
import type { Canvas } from './canvas';
import type { DeckSpec } from './slideSpec';
import { fittingSize } from './slideText';

const MOST = 3;
const GAP = 10;

/** How key figures stand: beside each other, or under each other in larger letters. Heights in pixels. */
const ARRANGEMENTS = {
  row: { label: [0, 20], value: [20, 36], source: [56, 18], height: 78, sizes: [13, 25, 9] },
  column: { label: [0, 24], value: [24, 46], source: [70, 18], height: 92, sizes: [16, 34, 11] },
} as const;
export type KeyFigureArrangement = keyof typeof ARRANGEMENTS;

/** Pixels that so many key figures take in height. */
export function keyFiguresHeight(count: number, arrangement: KeyFigureArrangement): number {
  const rows = arrangement === 'row' ? Math.min(1, count) : Math.min(MOST, count);
  return rows * (ARRANGEMENTS[arrangement].height + (arrangement === 'row' ? 0 : 4));
}

/** Up to three key figures: value large, its label above, its source below. */
export function drawKeyFigures(
  canvas: Canvas,
  figures: readonly WrittenFigure[],
  rectangle: Rectangle,
  arrangement: KeyFigureArrangement,
  { ground }: Scene,
  { language }: DeckSpec,
): void {
  const { label, value, source, height, sizes } = ARRANGEMENTS[arrangement];
  const shown = figures.slice(0, MOST);
  const isRow = arrangement === 'row';
  const width = isRow
    ? (rectangle.width - (shown.length - 1) * GAP) / Math.max(1, shown.length)
    : rectangle.width;
  shown.forEach((figure, index) => {
    const x = isRow ? rectangle.x + index * (width + GAP) : rectangle.x;
    const y = isRow ? rectangle.y : rectangle.y + index * keyFiguresHeight(1, arrangement);
    const write = (
      text: string,
      [top, room]: readonly [number, number],
      most: number,
      bold: boolean,
      colour: string,
    ) => {
      const box: Rectangle = { x: x + 8, y: y + top, width: width - 10, height: room };
      const size = fittingSize(text, box, most, 7, bold);
      canvas.text(`${figure.label} ${text}`, text, box, { size, colour, bold, valign: 'middle' });
    };
    const bar = { x, y: y + 2, width: 3, height: height - 8 };
    canvas.rectangle(`${figure.label} ▏`, bar, { fill: ground.accent });
    write(figure.label, label, sizes[0], false, ground.label);
    write(`${figure.value} ${figure.unit}`.trim(), value, sizes[1], true, ground.accent);
    write(
      translate(language, 'figure.source', { source: figure.source }),
      source,
      sizes[2],
      false,
      ground.label,
    );
  });
}
