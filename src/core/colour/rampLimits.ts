import type { ThemeName } from '../view';

/** What a ramp is drawn on: low values lie near the ground's lightness, high ones far from it. */
export interface RampLimits {
  readonly kind: 'light' | 'dark';
  /** CIE lightness of the lowest and of the highest class. */
  readonly from: number;
  readonly to: number;
  /** The class that holds a diverging ramp's reference. */
  readonly neutral: string;
}

/** Ramp limits by theme. */
export const RAMP_LIMITS: Readonly<Record<ThemeName, RampLimits>> = {
  light: { kind: 'light', from: 93, to: 25, neutral: '#ecebe8' },
  dark: { kind: 'dark', from: 26, to: 93, neutral: '#3e3e40' },
  contrast: { kind: 'light', from: 94, to: 24, neutral: '#f0f0ee' },
};
