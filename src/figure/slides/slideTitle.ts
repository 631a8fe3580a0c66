import { withoutForbidden } from '../../core/export/escapeMarkup';
import { type Canvas, hex, SLIDE_FONT } from './canvas';
import { SUBTITLE, TITLE } from './slidePlan';
import type { SlideSpec } from './slideSpec';
import { fittingSize } from './slideText';
import { SLIDE_TYPE } from './slideType';

/** The least title, in pixels: still larger than what it heads. */
const LEAST_TITLE = 20;
const POINTS = 0.75;

/** Title in the master's placeholder, so that outlines and readers find it, and the line below it. */
export function drawTitle(canvas: Canvas, { scene, title, subtitle }: SlideSpec): void {
  const colour = scene.ground.label;
  canvas.slide.addText(withoutForbidden(title), {
    placeholder: 'title',
    fontFace: SLIDE_FONT,
    fontSize: Math.round(fittingSize(title, TITLE, SLIDE_TYPE.large, LEAST_TITLE, true) * POINTS),
    bold: true,
    color: hex(colour),
  });
  if (subtitle === '') return;
  const size = fittingSize(subtitle, SUBTITLE, SLIDE_TYPE.body, SLIDE_TYPE.source);
  canvas.text('subtitle', subtitle, SUBTITLE, { size, colour, valign: 'middle' });
}
