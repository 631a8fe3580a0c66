/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/**
 * A generator that gives the same numbers for the same seed, so that a permutation test says the same at every look.
 * Method: mulberry32 by Tommy Ettinger (public domain).
 * @param seed a whole number
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Shuffles the first `count` items of an array in place, drawing them from the whole.
 * Method: Fisher & Yates (1938), in Durstenfeld's form.
 */
export function shuffle(items: number[], random: Random, count = items.length): void {
  for (let index = 0; index < Math.min(count, items.length - 1); index += 1) {
    const other = index + Math.floor(random() * (items.length - index));
    const swapped = items[index] ?? 0;
    items[index] = items[other] ?? 0;
    items[other] = swapped;
  }
}
