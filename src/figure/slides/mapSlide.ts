import { legendRows } from '../../core/scene/legend';
import type { Scene } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { type LegendItem, legendItems, listItems } from '../legendItems';
import type { Rectangle } from '../projection';
import type { Canvas } from './canvas';
import { drawKeyFigures, type KeyFigureArrangement, keyFiguresHeight } from './slideKeyFigures';
import { drawLegend, planLegend } from './slideLegend';
import { drawMap } from './slideMap';
import { BODY, MOST_TABLE_ROWS } from './slidePlan';
import type { DeckSpec, MapSlide, SlideSpec } from './slideSpec';
import { drawText, textHeight } from './slideText';

const MAP_WIDTH = 800;
const GAP = 18;
const MOST_TEXT = 150;
/** The print, in pixels, below which a legend makes room for itself by setting key figures beside each other. */
const LEGIBLE = 13;

function parts<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}

/** What the map shows, for who cannot see it: title, coverage, classes and how many are in each. */
function spokenMap(scene: Scene, language: Language): string {
  const classes = legendRows(scene.legend).map(({ text, count }) =>
    translate(language, 'signs.labelled', { label: text, text: String(count) }),
  );
  return [scene.title, scene.subtitle, ...classes]
    .filter((part) => part !== '')
    .join(translate(language, 'signs.parted'));
}

/** The right column: where words end, and what is left of it under key figures. */
function roomsOf({ text, keyFigures }: MapSlide) {
  const x = BODY.x + MAP_WIDTH + GAP;
  const column: Rectangle = { ...BODY, x, width: BODY.x + BODY.width - x };
  const words = text === '' ? 0 : textHeight(text, { ...column, height: MOST_TEXT }) + 12;
  const figures: Rectangle = { ...column, y: column.y + words, height: column.height - words };
  const legend = (arrangement: KeyFigureArrangement): Rectangle => {
    const taken = keyFigures.length > 0 ? keyFiguresHeight(keyFigures.length, arrangement) + 8 : 0;
    return { ...figures, y: figures.y + taken, height: figures.height - taken };
  };
  return { words: { ...column, height: MOST_TEXT }, figures, legend };
}

const isLegible = (slide: MapSlide, items: readonly LegendItem[], language: Language): boolean => {
  const plan = planLegend(slide.scene, items, roomsOf(slide).legend('column'), language);
  return plan !== undefined && plan.size >= LEGIBLE;
};

/**
 * A map's slide whose list of numbers has room beside it, or without the list, which then follows on a slide of its own:
 * smaller print would be no list for a room.
 */
export function withListApart(slide: MapSlide, language: Language): readonly SlideSpec[] {
  const { list, scene } = slide;
  if (!list || list.entries.length === 0) return [slide];
  const legend = legendItems(scene, language);
  if (isLegible(slide, [...legend, ...listItems(list, language)], language)) return [slide];
  const title = list.title || translate(language, 'figure.list');
  const rows = list.entries.map(({ number, text }) => [String(number), text]);
  return [
    { ...slide, list: undefined },
    ...parts(rows, MOST_TABLE_ROWS).map(
      (part): SlideSpec => ({
        kind: 'table',
        scene,
        title,
        subtitle: slide.title,
        notes: '',
        rows: [[translate(language, 'figure.number'), translate(language, 'figure.listed')], ...part],
      }),
    ),
  ];
}

/** Map at the left; words, key figures, legend and the list of numbers at the right. */
export function drawMapSlide(canvas: Canvas, slide: MapSlide, deck: DeckSpec): void {
  const { scene, keyFigures, list, text } = slide;
  const { language } = deck;
  canvas.group(translate(language, 'common.map'), spokenMap(scene, language), () =>
    drawMap(canvas, slide, { ...BODY, width: MAP_WIDTH }, language),
  );
  const rooms = roomsOf(slide);
  if (text !== '') drawText(canvas, text, rooms.words, scene.ground.label);
  const items = [...legendItems(scene, language), ...listItems(list, language)];
  const arrangement = isLegible(slide, items, language) ? 'column' : 'row';
  drawKeyFigures(canvas, keyFigures, rooms.figures, arrangement, scene, deck);
  canvas.group(translate(language, 'figure.legend'), '', () =>
    drawLegend(canvas, scene, items, rooms.legend(arrangement), language),
  );
}
