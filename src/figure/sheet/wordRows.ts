import type { Language } from '../../core/localText';
import { translate } from '../../i18n/translate';
import { measureText } from '../text/measure';
import { linesSvg, textSvg } from '../text/textSvg';
import { wrapText } from '../text/wrap';
import type { WrittenFigure } from '../writtenFigure';
import type { FlowRow } from './flow';
import { LEADING, type RowStyle } from './rows';
import type { SheetWords } from './sheetOptions';

const VALUE = 1.75;
const SMALL = 0.82;

/** The scene's text as a paragraph. */
function paragraphRow(text: string, { width, size, ground }: RowStyle): FlowRow {
  const lines = wrapText(text, width, size);
  return {
    keepWithNext: false,
    height: lines.length * size * LEADING + size * 0.6,
    draw: (x, y) => linesSvg(lines, x, y + size, size * LEADING, { size, colour: ground.label }),
  };
}

/** A key figure: label, the value large, its source small; none of the three is parted from the others. */
function figureRow(figure: WrittenFigure, style: RowStyle, language: Language): FlowRow {
  const { size, ground } = style;
  const left = 8;
  const small = size * SMALL;
  const wrap = (text: string, textSize: number) => wrapText(text, style.width - left, textSize);
  const label = wrap(figure.label, small);
  const source = wrap(translate(language, 'figure.source', { source: figure.source }), small);
  const valueSize = size * VALUE;
  const labelHeight = label.length * small * LEADING;
  const height = labelHeight + valueSize * 1.2 + source.length * small * LEADING;
  return {
    keepWithNext: false,
    height: height + size * 0.7,
    draw: (x, y) => {
      const value = y + labelHeight + valueSize * 0.95;
      const unitX = x + left + measureText(figure.value, valueSize, true) + 4;
      const muted = { size: small, colour: ground.label } as const;
      return [
        `<path d="M${x + 1.5} ${y + 2}v${height - 2}" stroke="${ground.accent}" stroke-width="3"/>`,
        linesSvg(label, x + left, y + small, small * LEADING, muted),
        textSvg(figure.value, x + left, value, { size: valueSize, colour: ground.accent, bold: true }),
        textSvg(figure.unit, unitX, value, { size, colour: ground.label }),
        linesSvg(source, x + left, y + labelHeight + valueSize * 1.2 + small, small * LEADING, muted),
      ].join('');
    },
  };
}

/** What a story's scene says, as the first rows beside the map. */
export function wordRows(words: SheetWords, style: RowStyle, language: Language): FlowRow[] {
  return [
    ...(words.text === '' ? [] : [paragraphRow(words.text, style)]),
    ...words.keyFigures.map((figure) => figureRow(figure, style, language)),
  ];
}
