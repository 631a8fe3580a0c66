/**
 * Rows for dots on a line so that none covers another: each takes the lowest row where it is free.
 * @param pixels positions of the dots' middles, ascending
 * @param diameter pixels
 * @returns 0-based row of each dot
 */
export function dodge(pixels: readonly number[], diameter: number): readonly number[] {
  const ends: number[] = [];
  return pixels.map((pixel) => {
    const free = ends.findIndex((end) => pixel - end >= diameter);
    const row = free < 0 ? ends.length : free;
    ends[row] = pixel;
    return row;
  });
}
