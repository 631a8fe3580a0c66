export { buildSlides } from './buildSlides';
export { PICTURE_SIZES, renderPng } from './picture';
export { printSheets } from './print';
export type { SheetFormat } from './sheet/sheetFormats';
export { renderSheetSvg } from './sheetSvg';
export type { DeckSpec, SlideChart, SlideKeyFigure, SlideSpec } from './slides/slideSpec';
export { renderMapSvg } from './svgMap';
