/** Colours of the first and second area: apart from each other, from the data and from the accent. */
export const AREA_COLOURS = ['#b3176b', '#0b7a75'] as const;
