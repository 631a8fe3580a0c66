import { toHex, toLab } from './lab';
import type { Hex } from './palette';

/** What WCAG asks of letters, and of lines and shapes, against what lies under or beside them. */
export const LEAST_CONTRAST = { letters: 4.5, lines: 3 } as const;

/**
 * The relative luminance of a colour, 0 to 1.
 * @param colour `#rrggbb`
 * @see https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
 */
function luminance(colour: Hex): number {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The contrast of two colours, 1 to 21, whichever is the lighter; both `#rrggbb`. */
export function contrast(one: Hex, other: Hex): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/**
 * A colour as near to the given one as reads on a ground: itself where it does, else its hue darkened or lightened by as
 * little as that takes; black or white at the last, of which one always reaches 4.5.
 * @param least the contrast that it must have, at most 4.5
 */
export function legibleOn(colour: Hex, ground: Hex, least: number): Hex {
  if (contrast(colour, ground) >= least) return colour;
  const { l, a, b } = toLab(colour);
  for (let away = 1; away <= 100; away += 1) {
    for (const lightness of [l - away, l + away]) {
      if (lightness < 0 || lightness > 100) continue;
      // Very dark and very light colours hold less of a hue.
      const kept = Math.min(1, lightness / l, (100 - lightness) / (100 - l));
      const tried = toHex(lightness, a * kept, b * kept);
      if (contrast(tried, ground) >= least) return tried;
    }
  }
  return contrast('#000000', ground) >= least ? '#000000' : '#ffffff';
}
