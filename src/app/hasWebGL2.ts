/**
 * Whether the browser knows WebGL2 at all. Whether it also gives a context is the engine's to find out: trying here
 * would make a second one, which without a GPU costs a fifth of a second before the first paint.
 */
export const hasWebGL2 = (): boolean => typeof WebGL2RenderingContext !== 'undefined';
