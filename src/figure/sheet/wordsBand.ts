import type { Ground } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { measureText } from '../text/measure';
import { linesSvg, textSvg } from '../text/textSvg';
import { wrapText } from '../text/wrap';
import type { WrittenFigure } from '../writtenFigure';
import { LEADING } from './rows';
import type { SheetWords } from './sheetOptions';
import type { Block } from './titleBlock';

/** Pixels of the text, of a figure's value, and of what stands above and below the value. */
const TEXT = 14;
const VALUE = 25;
const SMALL = 10.5;
const UNIT = 13;
const GAP = 16;
const BAR = 10;
/** The part of the band that the text takes beside key figures. */
const TEXT_PART = 0.3;
const NOTHING: Block = { height: 0, svg: '' };

interface Column {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

function textColumn(text: string, width: number, ground: Ground): Column {
  const lines = wrapText(text, width, TEXT);
  return {
    height: lines.length * TEXT * LEADING,
    draw: (x, y) => linesSvg(lines, x, y + TEXT, TEXT * LEADING, { size: TEXT, colour: ground.label }),
  };
}

function figureColumn(figure: WrittenFigure, width: number, ground: Ground, language: Language): Column {
  const inner = width - BAR;
  const label = wrapText(figure.label, inner, SMALL);
  const source = wrapText(translate(language, 'figure.source', { source: figure.source }), inner, SMALL);
  const labelHeight = label.length * SMALL * LEADING;
  const height = labelHeight + VALUE * 1.2 + source.length * SMALL * LEADING;
  const small = { size: SMALL, colour: ground.label } as const;
  return {
    height,
    draw: (x, y) => {
      const base = y + labelHeight + VALUE;
      const unitX = x + BAR + measureText(figure.value, VALUE, true) + 5;
      return [
        `<path d="M${x + 1.5} ${y + 1}v${height - 1}" stroke="${ground.accent}" stroke-width="3"/>`,
        linesSvg(label, x + BAR, y + SMALL, SMALL * LEADING, small),
        textSvg(figure.value, x + BAR, base, { size: VALUE, colour: ground.accent, bold: true }),
        textSvg(figure.unit, unitX, base, { size: UNIT, colour: ground.label }),
        linesSvg(source, x + BAR, y + labelHeight + VALUE * 1.2 + SMALL, SMALL * LEADING, small),
      ].join('');
    },
  };
}

/** What a story's scene says, between title and map: its text, and its key figures large, each with its source. */
export function wordsBand(
  words: SheetWords | undefined,
  x: number,
  y: number,
  width: number,
  ground: Ground,
  language: Language,
): Block {
  if (!words || (words.text === '' && words.keyFigures.length === 0)) return NOTHING;
  const { text, keyFigures } = words;
  const textWidth = text === '' ? 0 : keyFigures.length === 0 ? width : width * TEXT_PART;
  const room = width - textWidth - GAP * (keyFigures.length - (text === '' ? 1 : 0));
  const figureWidth = room / Math.max(1, keyFigures.length);
  const columns = [
    ...(text === '' ? [] : [{ width: textWidth, ...textColumn(text, textWidth, ground) }]),
    ...keyFigures.map((figure) => ({
      width: figureWidth,
      ...figureColumn(figure, figureWidth, ground, language),
    })),
  ];
  let left = x;
  const drawn = columns.map((column) => {
    const svg = column.draw(left, y + 2);
    left += column.width + GAP;
    return svg;
  });
  return {
    height: Math.max(...columns.map(({ height }) => height)) + 12,
    svg: `<g data-part="words">${drawn.join('')}</g>`,
  };
}
