import type { Scene } from '../../core/scene/scene';
import { translate } from '../../i18n/translate';
import { linesSvg } from '../text/textSvg';
import { wrapText } from '../text/wrap';
import { hasPart, type SheetOptions } from './sheetOptions';
import type { Block } from './titleBlock';

const SIZE = 9.5;
const LINE = 13;

/** The schematic note and the boundaries' source first, whether the scene has them or not, then what else it notes. */
export function footNotes(scene: Scene, language: SheetOptions['language']): string[] {
  const schematic = translate(language, 'scene.schematic');
  const boundaries = translate(language, 'common.boundarySource');
  return [...new Set([schematic, boundaries, ...scene.notes.map(({ text }) => text)])];
}

/** Source, notes, and at the lower left the approval number, then maker, date and link, under the map, wrapped over the sheet's width; y is the block's top. */
export function footerBlock(scene: Scene, options: SheetOptions, x: number, y: number, width: number): Block {
  const { language } = options;
  const facts = [
    options.approvalNumber ? translate(language, 'figure.approval', { number: options.approvalNumber }) : '',
    options.maker ? translate(language, 'plates.maker', { maker: options.maker }) : '',
    options.date === '' ? '' : translate(language, 'figure.date', { date: options.date }),
    options.link ?? '',
  ].filter((text) => text !== '');
  const lines = [
    scene.sourceLine,
    options.note ? translate(language, 'plates.printedNote', { note: options.note }) : '',
    footNotes(hasPart(options, 'notes') ? scene : { ...scene, notes: [] }, language).join(
      translate(language, 'signs.parted'),
    ),
    facts.join('　'),
  ]
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, width, SIZE));
  return {
    height: lines.length * LINE + 4,
    svg: `<g data-part="footer">${linesSvg(lines, x, y + SIZE + 3, LINE, { size: SIZE, colour: scene.ground.label })}</g>`,
  };
}
