import PptxGenJS from 'pptxgenjs';
import { type Canvas, createCanvas, hex, SLIDE_FONT } from './canvas';
import { repairDeck } from './repairDeck';
import { drawChart, drawTable } from './slideEvidence';
import { drawKeyFigures, type KeyFigureArrangement, keyFiguresHeight } from './slideKeyFigures';
import { drawLegend, planLegend } from './slideLegend';
import { drawMap } from './slideMap';
import type { DeckSpec, SlideSpec } from './slideSpec';
import { drawFooter, drawText, fittingSize } from './slideText';

const WIDTH = 1280;
const MARGIN = 36;
const TOP = 100;
const BOTTOM = 664;
const FOOTER = { x: MARGIN, y: 672, width: WIDTH - 2 * MARGIN, height: 36 } as const;
const TITLE = { x: MARGIN, y: 20, width: WIDTH - 2 * MARGIN, height: 46 } as const;
const GAP = 18;
const INCH = 96;
/** A true title, so that outlines and readers find it; `objectName` is what PowerPoint calls the shape. */
const TITLE_PLACEHOLDER = {
  name: 'title',
  objectName: 'title',
  type: 'title' as const,
  x: TITLE.x / INCH,
  y: TITLE.y / INCH,
  w: TITLE.width / INCH,
  h: TITLE.height / INCH,
  margin: 0,
  align: 'left' as const,
  valign: 'middle' as const,
};

function drawTitle(canvas: Canvas, { scene, title }: SlideSpec): void {
  canvas.slide.addText(title, {
    placeholder: 'title',
    fontFace: SLIDE_FONT,
    lang: 'zh-CN',
    fontSize: Math.round(fittingSize(title, TITLE, 34, 14, true) * 0.75),
    bold: true,
    color: hex(scene.ground.label),
  });
  const subtitle = [scene.title === title ? '' : scene.title, scene.subtitle]
    .filter((text) => text !== '')
    .join(' · ');
  const rectangle = { ...TITLE, y: 68, height: 24 };
  if (subtitle !== '')
    canvas.text('subtitle', subtitle, rectangle, {
      size: fittingSize(subtitle, rectangle, 15, 8),
      colour: scene.ground.label,
      valign: 'middle',
    });
}

/** The print, in pixels, below which a legend makes room for itself by setting key figures beside each other. */
const LEGIBLE = 11;

/** Text and key figures at the top of the right column; gives the y at which it goes on. */
function drawWords(canvas: Canvas, slide: SlideSpec, x: number, width: number, deck: DeckSpec): number {
  const { scene, keyFigures } = slide;
  const evidence = slide.chart !== undefined || slide.table !== undefined;
  let y = TOP;
  if (slide.text !== '') {
    const most = slide.chart && slide.table ? 96 : 150;
    y += drawText(canvas, slide.text, { x, y, width, height: most }, scene.ground.label) + 12;
  }
  const below = (arrangement: KeyFigureArrangement) =>
    keyFigures.length > 0 ? y + keyFiguresHeight(keyFigures.length, arrangement) + 8 : y;
  const room = { x, y: below('column'), width, height: BOTTOM - below('column') };
  const legend = evidence ? undefined : planLegend(canvas, scene, room, deck.language);
  const arrangement = legend && legend.size >= LEGIBLE ? 'column' : 'row';
  drawKeyFigures(canvas, keyFigures, { x, y, width, height: BOTTOM - y }, arrangement, scene, deck);
  return below(arrangement);
}

/** Map at the left, words and legend at the right; with a chart or a table, the legend stands between them. */
function drawSlide(canvas: Canvas, slide: SlideSpec, deck: DeckSpec): void {
  const { scene, chart } = slide;
  const { language } = deck;
  const table = slide.table && slide.table.length > 0 ? slide.table : undefined;
  if (slide.isTableAlone && table) {
    const whole = { x: MARGIN, y: TOP, width: WIDTH - 2 * MARGIN, height: BOTTOM - TOP };
    drawTitle(canvas, slide);
    drawTable(canvas, table, whole, scene.ground, language);
    drawFooter(canvas, slide, FOOTER, deck);
    return;
  }
  const evidence = chart !== undefined || table !== undefined;
  const mapWidth = evidence ? 600 : 800;
  const legendWidth = 176;
  const map = { x: MARGIN, y: TOP, width: mapWidth, height: BOTTOM - TOP };
  drawTitle(canvas, slide);
  drawMap(canvas, slide, map, language);
  const x = MARGIN + mapWidth + GAP + (evidence ? legendWidth + GAP : 0);
  const width = WIDTH - MARGIN - x;
  const y = drawWords(canvas, slide, x, width, deck);
  const rest = BOTTOM - y;
  if (!evidence) {
    drawLegend(canvas, scene, { x, y, width, height: rest }, language);
  } else {
    drawLegend(
      canvas,
      scene,
      { x: MARGIN + mapWidth + GAP, y: TOP, width: legendWidth, height: BOTTOM - TOP },
      language,
    );
    const chartHeight = chart ? (table ? rest * 0.5 : rest) : 0;
    if (chart) drawChart(canvas, chart, { x, y, width, height: chartHeight }, scene.ground, language);
    if (table)
      drawTable(
        canvas,
        table,
        { x, y: y + chartHeight + (chart ? 8 : 0), width, height: rest - chartHeight - 8 },
        scene.ground,
        language,
      );
  }
  drawFooter(canvas, slide, FOOTER, deck);
}

/**
 * A deck of native, editable slides, one a scene.
 * @throws Error when there is no slide, or a scene does not fit on one
 */
export async function buildDeck(deck: DeckSpec): Promise<Blob> {
  const [first] = deck.slides;
  if (!first) throw new Error('a deck needs at least one slide');
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'atlas', width: WIDTH / INCH, height: 720 / INCH });
  pptx.layout = 'atlas';
  pptx.title = deck.title;
  pptx.author = '';
  pptx.company = '';
  pptx.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
  pptx.defineSlideMaster({
    title: 'atlas',
    background: { color: hex(first.scene.ground.paper) },
    objects: [
      {
        placeholder: {
          options: TITLE_PLACEHOLDER,
          text: '',
        },
      },
    ],
  });
  const effects = deck.slides.map((spec) => {
    const slide = pptx.addSlide({ masterName: 'atlas' });
    slide.background = { color: hex(spec.scene.ground.paper) };
    const canvas = createCanvas(slide);
    drawSlide(canvas, spec, deck);
    slide.addNotes(spec.notes);
    return canvas.effects;
  });
  const written = (await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
  return repairDeck(written, {
    effects,
    notes: deck.slides.map(({ notes }) => notes),
    date: deck.date,
    language: deck.language,
  });
}
