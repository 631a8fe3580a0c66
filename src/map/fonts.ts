const REGULAR = [
  'Noto Sans SC',
  'Source Han Sans SC',
  'Noto Sans CJK SC',
  'PingFang SC',
  'Microsoft YaHei',
  'sans-serif',
];

/**
 * Local fonts of labels; the style names no glyph files, so MapLibre draws every character from them.
 * MapLibre reads the weight off the first name, so the bold stack starts with one that says so.
 */
export const FONTS = { regular: REGULAR, bold: ['Noto Sans SC Bold', ...REGULAR] } as const;
