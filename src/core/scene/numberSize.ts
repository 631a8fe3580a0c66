/** Pixels of a number inside a round mark of a radius: two digits fill three quarters of its width. */
export const numberSize = (radius: number) => Math.max(8, radius * 1.3);
