export const SHEET_FORMATS = [
  'a4-landscape',
  'a4-portrait',
  'a3-landscape',
  'a3-portrait',
  '16x9',
  'screen',
] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface SheetSize {
  /** The drawing's own units: CSS pixels, enlarged for A3 so that it is read from further away. */
  readonly width: number;
  readonly height: number;
  /** Millimetres on paper; undefined for screens. */
  readonly paper: { readonly width: number; readonly height: number } | undefined;
}

const MILLIMETRE = 96 / 25.4;

const onPaper = (width: number, height: number, enlarged = 1): SheetSize => ({
  width: (width * MILLIMETRE) / enlarged,
  height: (height * MILLIMETRE) / enlarged,
  paper: { width, height },
});

export const SHEET_SIZES: Readonly<Record<SheetFormat, SheetSize>> = {
  'a4-landscape': onPaper(297, 210),
  'a4-portrait': onPaper(210, 297),
  'a3-landscape': onPaper(420, 297, 1.2),
  'a3-portrait': onPaper(297, 420, 1.2),
  '16x9': { width: 1280, height: 720, paper: undefined },
  screen: { width: 1366, height: 768, paper: undefined },
};
