import { describe, expect, it } from 'vitest';
import { SYMBOL_SHAPES } from '../../src/core/indicator';
import { symbolPath } from '../../src/core/symbolPath';

describe('symbol paths', () => {
  it('differ from each other', () => {
    expect(new Set(SYMBOL_SHAPES.map(symbolPath)).size).toBe(SYMBOL_SHAPES.length);
  });

  // Curves lie within the hull of their control points, so it is enough to look at the numbers.
  it.each(SYMBOL_SHAPES)('%s keeps to the unit box and fills most of it', (shape) => {
    const numbers =
      symbolPath(shape)
        .match(/-?\d+(\.\d+)?/g)
        ?.map(Number) ?? [];
    expect(numbers.length % 2).toBe(0);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(1);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBeGreaterThan(1.4);
  });

  it.each(SYMBOL_SHAPES)('%s uses absolute M, L, C and Z only and is closed', (shape) => {
    expect(symbolPath(shape)).toMatch(/^(M-?[\d.]+ -?[\d.]+([LC]-?[\d.]+( -?[\d.]+)+)+Z)+$/);
  });
});
