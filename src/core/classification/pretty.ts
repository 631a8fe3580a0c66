import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Method } from './method';

const STEPS = [1, 2, 2.5, 5];

/** The multiples of ten to the power `exponent` times `base` that lie inside the values. */
function multiples(least: number, greatest: number, base: number, exponent: number): number[] {
  // Dividing by a whole power of ten keeps 0.3 from becoming 0.30000000000000004.
  const toValue = (index: number) =>
    exponent < 0 ? (index * base) / 10 ** -exponent : index * base * 10 ** exponent;
  const step = toValue(1);
  const found: number[] = [];
  for (let index = Math.floor(least / step); toValue(index) < greatest; index += 1) {
    if (toValue(index) > least) found.push(toValue(index));
  }
  return found;
}

/**
 * Limits at round numbers: multiples of 1, 2, 2.5 or 5 times a power of ten, whichever step comes nearest to the
 * wanted number of classes and, of two as near, the finer one.
 * Method: after Heckbert (1990), Nice numbers for graph labels, Graphics Gems.
 */
export const pretty: Method = {
  id: 'pretty',
  name: inBothLanguages('methods.pretty'),
  breaks: (values, count) => {
    const least = values[0] ?? 0;
    const greatest = values.at(-1) ?? 0;
    const magnitude = Math.floor(Math.log10((greatest - least) / count));
    const candidates = [magnitude - 1, magnitude, magnitude + 1].flatMap((exponent) =>
      STEPS.map((base) => multiples(least, greatest, base, exponent)),
    );
    const distance = (breaks: readonly number[]) => Math.abs(breaks.length + 1 - count);
    const allowed = candidates.filter((breaks) => breaks.length > 0 && breaks.length <= 8);
    return allowed.reduce(
      (best, breaks) => (distance(breaks) < distance(best) ? breaks : best),
      allowed[0] ?? [],
    );
  },
};
