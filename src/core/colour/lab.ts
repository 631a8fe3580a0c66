import { converter, formatHex, type Lab65, modeLab65, modeRgb, useMode } from 'culori/fn';
import type { Hex } from './palette';

useMode(modeRgb);
useMode(modeLab65);
const convert = converter('lab65');

/**
 * A colour in CIE L*a*b* under D65.
 * @throws Error when the text is no colour
 */
export function toLab(colour: Hex): Lab65 {
  const lab = convert(colour);
  if (!lab) throw new Error(`not a colour: ${colour}`);
  return lab;
}

/** The nearest `#rrggbb` of a CIE L*a*b* colour under D65. */
export function toHex(l: number, a: number, b: number): Hex {
  return formatHex({ mode: 'lab65', l, a, b });
}
