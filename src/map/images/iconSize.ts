/** Pixels that the unit box of a symbol spans to each side in an icon of size 1. */
export const ICON_RADIUS = 16;
