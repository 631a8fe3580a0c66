import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classIndex } from '../../../src/core/classification/classIndex';
import { printedLimits, printedValue } from '../../../src/core/scene/printedLimits';

const shown = (values: readonly number[], decimals: number) => values.map((value) => ({ value, decimals }));

test('a limit between values that are printed alike moves down to the first of them', () => {
  expect(printedLimits([0.0257], shown([0.01, 0.0256, 0.0259, 0.04], 3), 3)).toEqual([0.0256]);
});

test('a limit that would part the least values moves above them', () => {
  expect(printedLimits([0.0257], shown([0.0256, 0.0259, 0.04], 3), 3)).toEqual([0.04]);
  expect(printedLimits([0.0257], shown([0.0256, 0.0259], 3), 3)).toEqual([]);
});

test('a limit above the printed number of its value moves down to that', () => {
  // 0.0224 is printed 0.022, so that it would stand below a limit of 0.0223.
  expect(printedLimits([0.0223], shown([0.01, 0.0224], 3), 3)).toEqual([0.022]);
});

test('a limit between values that are printed apart stays, without the noise of arithmetic', () => {
  expect(printedLimits([15], shown([10, 20], 0), 0)).toEqual([15]);
  expect(printedLimits([1.5 + 2 * 1.9], shown([5.1, 5.3, 5.4], 1), 1)).toEqual([5.3]);
});

test('a limit is as short as the room between two values lets it be', () => {
  expect(printedLimits([6.214], shown([5.9, 6.8], 1), 1)).toEqual([6.2]);
  expect(printedLimits([6.214], shown([6.2, 6.3], 1), 1)).toEqual([6.3]);
  expect(printedLimits([6.214], shown([6.21, 6.22], 2), 1)).toEqual([6.22]);
});

test('where only the place among the values is given, a limit is the roundest number there', () => {
  const values = shown([431.6, 611.1, 938.9, 1182.3, 1770.1, 1824.9], 1);
  const rounded = (limits: number[]) => printedLimits(limits, values, 1, () => false, true);
  expect(rounded([807.8])).toEqual([800]);
  expect(rounded([1781.1])).toEqual([1800]);
  expect(printedLimits([-0.37], shown([-0.9, -0.36, 2], 2), 2, () => false, true)).toEqual([-0.4]);
});

test('one that stands for itself never moves', () => {
  expect(printedLimits([0.0257], shown([0.0256, 0.0259], 3), 3, () => true)).toEqual([0.0257]);
});

test('values printed alike are in one class, and each stands in the class that its printed number says', () => {
  const value = fc.integer({ min: -2000, max: 2000 }).map((step) => step / 1000);
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 20 }),
      fc.array(value, { maxLength: 6 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (values, given, decimals, isRounded) => {
        const greatest = Math.max(...values);
        // As `classify` gives them.
        const limits = [...new Set(given)].filter((limit) => limit <= greatest).sort((a, b) => a - b);
        const each = shown(values, decimals);
        const breaks = printedLimits(limits, each, decimals, () => false, isRounded);
        expect(breaks.length).toBeLessThanOrEqual(limits.length);
        expect(breaks).toEqual([...breaks].sort((a, b) => a - b));
        for (const one of each)
          expect(classIndex(one.value, breaks)).toBe(classIndex(printedValue(one), breaks));
      },
    ),
    { numRuns: 2000 },
  );
});
