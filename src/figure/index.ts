export { buildSlides } from './buildSlides';
export { renderLegendSvg } from './legendSvg';
export { PICTURE_SIZES, renderPng } from './picture';
export { printSheets } from './print';
export { SHEET_FORMATS, SHEET_SIZES, type SheetFormat } from './sheet/sheetFormats';
export type { ListEntry, SheetOptions } from './sheet/sheetOptions';
export { renderSheetSvg } from './sheetSvg';
export type { DeckSpec, SlideChart, SlideKeyFigure, SlideSpec } from './slides/slideSpec';
export { renderMapSvg, type SvgMapOptions } from './svgMap';
