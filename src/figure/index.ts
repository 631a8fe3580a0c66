export { buildSlides } from './buildSlides';
export { PICTURE_SIZES, renderPng } from './picture';
export { printSheets } from './print';
export type { SheetFormat } from './sheet/sheetFormats';
export type { SheetWords } from './sheet/sheetOptions';
export { renderSheetSvg } from './sheetSvg';
export type { DeckSpec, SlideChart, SlideSpec } from './slides/slideSpec';
export { renderMapSvg } from './svgMap';
export type { WrittenFigure } from './writtenFigure';
