import type PptxGenJS from 'pptxgenjs';
import type { Ground } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Rectangle } from '../projection';
import { measureText } from '../text/measure';
import { type Canvas, hex, SLIDE_FONT } from './canvas';
import type { SlideChart } from './slideSpec';

const INCH = 96;
const POINTS = 0.75;
const COLOURS = ['1F6FB2', 'C27A12', '3F9B4F', '8B63C9', 'C8473E', '2A9D96', '7D8794'];

const box = ({ x, y, width, height }: Rectangle) => ({
  x: x / INCH,
  y: y / INCH,
  w: width / INCH,
  h: height / INCH,
});

/** The library drops a plain zero from the chart's workbook, but not one that is text; a gap stays a gap. */
const chartValue = (value: number | undefined) =>
  (value === undefined ? null : String(value)) as unknown as number;

/** A native chart with its own workbook, which PowerPoint and WPS can edit. */
export function drawChart(
  canvas: Canvas,
  chart: SlideChart,
  rectangle: Rectangle,
  ground: Ground,
  language: Language,
): void {
  const label = hex(ground.label);
  const data = chart.series.map(({ name, values }) => ({
    name,
    labels: [...chart.categories],
    values: values.map(chartValue),
  }));
  const options: PptxGenJS.IChartOpts = {
    ...box(rectangle),
    objectName: canvas.named(translate(language, 'figure.chart')),
    altText: chart.title,
    barDir: 'col',
    chartColors: COLOURS.slice(0, Math.max(1, chart.series.length)),
    showTitle: chart.title !== '',
    title: chart.title,
    titleFontFace: SLIDE_FONT,
    titleFontSize: 11,
    titleColor: label,
    showLegend: chart.series.length > 1,
    legendPos: 'b',
    legendFontFace: SLIDE_FONT,
    legendFontSize: 9,
    legendColor: label,
    catAxisLabelFontFace: SLIDE_FONT,
    catAxisLabelFontSize: 9,
    catAxisLabelColor: label,
    valAxisLabelFontFace: SLIDE_FONT,
    valAxisLabelFontSize: 9,
    valAxisLabelColor: label,
    valGridLine: { color: 'D5D5D0', size: 0.5, style: 'solid' },
    displayBlanksAs: 'gap',
  };
  canvas.slide.addChart(chart.kind as PptxGenJS.CHART_NAME, data, options);
}

/** Pixels of a table's row. */
const ROW = 22;

/** A native table, its columns as wide as their longest text asks; the first row is the head. */
export function drawTable(
  canvas: Canvas,
  rows: readonly (readonly string[])[],
  rectangle: Rectangle,
  ground: Ground,
  language: Language,
): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(2, ...rows.map((row) => measureText(row[column] ?? '', 1))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const height = Math.min(ROW, rectangle.height / rows.length);
  const size = Math.max(6, Math.min(12, height * 0.5, (rectangle.width * 0.85) / total));
  const label = hex(ground.label);
  const cells = rows.map(
    (row, index): PptxGenJS.TableRow =>
      Array.from({ length: columns }, (_, column) => ({
        text: row[column] ?? '',
        options: {
          bold: index === 0,
          align: column === 0 ? ('left' as const) : ('right' as const),
          fill: { color: hex(index === 0 ? ground.province : ground.paper) },
        },
      })),
  );
  canvas.slide.addTable(cells, {
    ...box({ ...rectangle, height: height * rows.length }),
    objectName: canvas.named(translate(language, 'figure.table')),
    colW: widths.map((width) => ((width / total) * rectangle.width) / INCH),
    rowH: height / INCH,
    fontFace: SLIDE_FONT,
    fontSize: size * POINTS,
    color: label,
    valign: 'middle',
    margin: [0, 0.05, 0, 0.05],
    border: { type: 'solid', pt: 0.5, color: hex(ground.provinceLine) },
  });
}
