/**
 * Black or white, whichever reads better on a colour; by WCAG's relative luminance.
 * @param colour `#rrggbb`
 * @see https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
 */
export function inkOn(colour: string): '#ffffff' | '#1b1f24' {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return luminance > 0.36 ? '#1b1f24' : '#ffffff';
}
