import type { ThemeName } from '../view';

const COLOURS: Readonly<Record<ThemeName, readonly [string, string]>> = {
  light: ['#b3176b', '#0b7a75'],
  dark: ['#ff86c2', '#7ddfb0'],
  contrast: ['#8a004f', '#00504b'],
};

/** The colour of the first or second area: apart from each other and from the data, and clear on the theme's ground. */
export const areaColour = (theme: ThemeName, index: number): string => COLOURS[theme][index === 0 ? 0 : 1];
