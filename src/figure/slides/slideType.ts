/** The sizes of type on a slide of 1280 × 720 pixels, in pixels: 25.5, 12 and 8.25 points. */
export const SLIDE_TYPE = {
  /** Titles and the values of key figures. */
  large: 34,
  /** All that is read: text, legend, labels, chart, table. */
  body: 16,
  /** Sources and notes at the foot. */
  source: 11,
} as const;
