import PptxGenJS from 'pptxgenjs';
import { withoutForbidden } from '../../core/export/escapeMarkup';
import { folderOf } from '../../i18n/languages';
import { type Canvas, createCanvas, hex, SLIDE_FONT } from './canvas';
import { drawMapSlide, withListApart } from './mapSlide';
import { repairDeck } from './repairDeck';
import { drawChartSlide, drawTableSlide, sceneColour } from './slideEvidence';
import { SLIDE, TITLE } from './slidePlan';
import type { DeckSpec, SlideSpec } from './slideSpec';
import { drawFooter } from './slideText';
import { drawTitle } from './slideTitle';

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

function drawBody(canvas: Canvas, slide: SlideSpec, deck: DeckSpec): void {
  if (slide.kind === 'map') drawMapSlide(canvas, slide, deck);
  else if (slide.kind === 'chart') drawChartSlide(canvas, slide, deck.language);
  else drawTableSlide(canvas, slide, deck.language);
}

/**
 * A deck of native, editable slides.
 * @throws Error when there is no slide, or a scene does not fit on one
 */
export async function buildDeck(deck: DeckSpec): Promise<Blob> {
  const specs = deck.slides.flatMap((spec) =>
    spec.kind === 'map' ? withListApart(spec, deck.language) : [spec],
  );
  const [first] = specs;
  if (!first) throw new Error('a deck needs at least one slide');
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'atlas', width: SLIDE.width / INCH, height: SLIDE.height / INCH });
  pptx.layout = 'atlas';
  pptx.title = withoutForbidden(deck.title);
  pptx.subject = withoutForbidden(first.scene.title);
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
  const slides = specs.map((spec) => {
    const slide = pptx.addSlide({ masterName: 'atlas' });
    slide.background = { color: hex(spec.scene.ground.paper) };
    const canvas = createCanvas(slide);
    drawTitle(canvas, spec);
    drawBody(canvas, spec, deck);
    drawFooter(canvas, spec, deck);
    slide.addNotes(withoutForbidden(spec.notes));
    return { effects: canvas.effects, groups: canvas.groups };
  });
  const written = (await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
  return repairDeck(written, {
    slides,
    notes: specs.map(({ notes }) => notes),
    date: deck.date,
    tag: folderOf(deck.language).slideTag,
    ground: first.scene.ground,
    accent: sceneColour(first.scene),
  });
}
