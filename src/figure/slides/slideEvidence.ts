import type PptxGenJS from 'pptxgenjs';
import { withoutForbidden } from '../../core/export/escapeMarkup';
import type { Scene } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Rectangle } from '../projection';
import { measureText } from '../text/measure';
import { type Canvas, hex, SLIDE_FONT } from './canvas';
import { BODY, TABLE_ROW } from './slidePlan';
import type { ChartSlide, TableSlide } from './slideSpec';
import { SLIDE_TYPE } from './slideType';

const INCH = 96;
const POINTS = 0.75;
/** For more series than one; the first is the map's own colour. */
const MORE_COLOURS = ['C27A12', '3F9B4F', '8B63C9', 'C8473E', '2A9D96', '7D8794'];

const box = ({ x, y, width, height }: Rectangle) => ({
  x: x / INCH,
  y: y / INCH,
  w: width / INCH,
  h: height / INCH,
});

/** The library drops a plain zero from the chart's workbook, but not one that is text; a gap stays a gap. */
const chartValue = (value: number | undefined) =>
  (value === undefined ? null : String(value)) as unknown as number;

/** The colour of a scene's highest class, in which its values are told beside the map too. */
export function sceneColour({ legend, ground }: Scene): string {
  return legend.classes.at(-1)?.colour ?? ground.accent;
}

/** A native chart with its own workbook, which PowerPoint and WPS can edit. */
export function drawChartSlide(
  canvas: Canvas,
  { chart, scene, title }: ChartSlide,
  language: Language,
): void {
  const label = hex(scene.ground.label);
  const data = chart.series.map(({ name, values }) => ({
    name: withoutForbidden(name),
    labels: chart.categories.map(withoutForbidden),
    values: values.map(chartValue),
  }));
  const size = SLIDE_TYPE.body * POINTS;
  const options: PptxGenJS.IChartOpts = {
    ...box(BODY),
    objectName: canvas.named(translate(language, 'figure.chart')),
    altText: withoutForbidden(title),
    barDir: 'col',
    barGapWidthPct: 60,
    chartColors: [hex(sceneColour(scene)), ...MORE_COLOURS].slice(0, Math.max(1, chart.series.length)),
    showTitle: false,
    showLegend: chart.series.length > 1,
    legendPos: 'b',
    legendFontFace: SLIDE_FONT,
    legendFontSize: size,
    legendColor: label,
    catAxisLabelFontFace: SLIDE_FONT,
    catAxisLabelFontSize: size,
    catAxisLabelColor: label,
    valAxisLabelFontFace: SLIDE_FONT,
    valAxisLabelFontSize: size,
    valAxisLabelColor: label,
    valGridLine: { color: hex(scene.ground.provinceLine), size: 0.5, style: 'solid' },
    displayBlanksAs: 'gap',
  };
  canvas.slide.addChart(chart.kind as PptxGenJS.CHART_NAME, data, options);
}

/** PowerPoint's fonts may run wider than the estimate; a column is wider than its longest text by ems. */
const CAUTION = 1.1;
const CELL_MARGIN = 1.6;
/** The part of a row's height that its print takes at most. */
const FILLED = 0.64;

/**
 * A native table, its columns as wide as their longest text asks and no wider; in smaller print only where it has more
 * rows or columns than a slide holds.
 */
export function drawTableSlide(canvas: Canvas, { rows, scene }: TableSlide, language: Language): void {
  const { ground } = scene;
  const columns = Math.max(...rows.map((row) => row.length));
  const perPixel = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => measureText(row[column] ?? '', 1, true))),
  );
  const ems = perPixel.reduce((sum, width) => sum + width * CAUTION + CELL_MARGIN, 0);
  const rowHeight = Math.min(TABLE_ROW, BODY.height / rows.length);
  const size = Math.min(SLIDE_TYPE.body, rowHeight * FILLED, BODY.width / ems);
  const widths = perPixel.map((width) => (width * CAUTION + CELL_MARGIN) * size);
  const cells = rows.map(
    (row, index): PptxGenJS.TableRow =>
      Array.from({ length: columns }, (_, column) => ({
        text: withoutForbidden(row[column] ?? ''),
        options: {
          bold: index === 0,
          align: column === 0 ? ('left' as const) : ('right' as const),
          fill: { color: hex(index === 0 ? ground.province : ground.paper) },
        },
      })),
  );
  canvas.slide.addTable(cells, {
    ...box({ ...BODY, width: ems * size, height: rowHeight * rows.length }),
    objectName: canvas.named(translate(language, 'figure.table')),
    colW: widths.map((width) => width / INCH),
    rowH: rowHeight / INCH,
    fontFace: SLIDE_FONT,
    fontSize: Math.round(size * POINTS * 10) / 10,
    color: hex(ground.label),
    valign: 'middle',
    margin: [0, 0.08, 0, 0.08],
    border: { type: 'solid', pt: 0.5, color: hex(ground.provinceLine) },
  });
}
