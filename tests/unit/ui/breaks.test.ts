import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { bins } from '../../../src/ui/legend/histogram/bins';
import { dodge } from '../../../src/ui/legend/histogram/dodge';
import {
  manualBreaks,
  withBreakAdded,
  withBreakMoved,
  withBreakRemoved,
} from '../../../src/ui/legend/histogram/editBreaks';
import { linearScale, roundStep, toStep } from '../../../src/ui/legend/histogram/linearScale';

describe('class limits set by hand', () => {
  test('are sorted, single and at most eight, and keep the lock', () => {
    const locked = { ...DEFAULT_VIEW.classification, locked: true };
    const result = manualBreaks(locked, [5, 1, 5, 9, 2, 3, 4, 6, 7, 8]);
    expect(result.breaks).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(result).toMatchObject({ method: 'manual', count: 9, locked: true });
  });
  test('stop a step before their neighbours', () => {
    expect(withBreakMoved([10, 20, 30], 1, 99, 1)).toEqual([10, 29, 30]);
    expect(withBreakMoved([10, 20, 30], 1, -99, 1)).toEqual([10, 11, 30]);
    expect(withBreakMoved([10, 20, 30], 2, 99, 1)).toEqual([10, 20, 99]);
  });
  test('part the widest class, and two classes stay', () => {
    expect(withBreakAdded([10, 20], 0, 100)).toEqual([10, 20, 60]);
    expect(withBreakAdded([1, 2, 3, 4, 5, 6, 7, 8], 0, 9)).toHaveLength(8);
    expect(withBreakRemoved([10, 20], 0)).toEqual([20]);
    expect(withBreakRemoved([10], 0)).toEqual([10]);
  });
});

describe('the axis of the histogram', () => {
  test('goes from values to pixels and back, and refuses a span of nothing', () => {
    const scale = linearScale(100, 300, 10, 210);
    expect(scale.toPixel(200)).toBe(110);
    expect(scale.toValue(110)).toBe(200);
    expect(scale.toValue(-50)).toBe(100);
    expect(() => linearScale(3, 3, 0, 1)).toThrow('got 3 and 3');
  });
  test('steps by round numbers without binary noise', () => {
    expect(roundStep(2640)).toBe(10);
    expect(roundStep(0.9)).toBe(0.001);
    expect(toStep(0.30000000000000004, 0.1)).toBe(0.3);
  });
  test('every value falls into one bin', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const counted = bins(values, 0, 100, 12);
        expect(counted.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
      }),
    );
  });
  test('dots of one row never touch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }), (positions) => {
        const pixels = [...positions].sort((a, b) => a - b);
        const rows = dodge(pixels, 7);
        pixels.forEach((pixel, index) => {
          const before = rows.slice(0, index).lastIndexOf(rows[index] ?? -1);
          if (before >= 0) expect(pixel - (pixels[before] ?? 0)).toBeGreaterThanOrEqual(7);
        });
      }),
    );
  });
});
