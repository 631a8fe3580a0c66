/**
 * Colours of up to twelve columns, told apart with colour-blind eyes as far as that many can be.
 * The first eight are those of Okabe & Ito (2008), Color Universal Design; the rest differ in lightness.
 */
const COLOURS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#5b4a8a',
  '#8c6d31',
  '#7f7f7f',
  '#1b1b1b',
  '#b3176b',
  '#0b7a75',
] as const;

/** The colour of a column by its place in the order. */
export function columnColour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? COLOURS[0];
}
