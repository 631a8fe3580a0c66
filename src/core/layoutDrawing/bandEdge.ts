/** Kilometres over which the edge of a belt's band fades: twice the step between its nested bands, so that none shows. */
export const BAND_EDGE = 8;
