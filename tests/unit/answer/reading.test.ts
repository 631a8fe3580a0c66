import { describe, expect, test } from 'vitest';
import type { Bound, Figure } from '../../../src/core/figure';
import {
  formatComputed,
  formatFigure,
  formatValue,
  printedDecimals,
  reading,
} from '../../../src/core/format';
import { figureOf } from './shownValue';

describe('a figure reads as its source prints it', () => {
  test.each<[printed: string, bound: Bound, zh: string, en: string]>([
    ['4.0', 'exact', '4.0', '4.0'],
    ['81.0', 'exact', '81.0', '81.0'],
    ['4', 'exact', '4', '4'],
    ['1500', 'more-than', '>1,500', '>1,500'],
    ['1500.0', 'at-least', '≥1,500.0', '≥1,500.0'],
    ['1234567.05', 'at-most', '≤1,234,567.05', '≤1,234,567.05'],
    ['20', 'about', '约20', 'about 20'],
    ['-1234.5', 'exact', '−1,234.5', '−1,234.5'],
    ['-0.0', 'exact', '0.0', '0.0'],
    ['0', 'exact', '0', '0'],
    ['100', 'exact', '100', '100'],
    ['1000', 'exact', '1,000', '1,000'],
    // More digits than a computer's number holds.
    ['12345678901234567890.123456', 'exact', '12,345,678,901,234,567,890.123456', ''],
  ])('%s %s: %s', (printed, bound, zh, en) => {
    expect(formatFigure({ printed, bound }, 'zh')).toBe(zh);
    if (en) expect(formatFigure({ printed, bound }, 'en')).toBe(en);
  });

  test.each([
    ['4', 0],
    ['4.0', 1],
    ['0.25', 2],
  ])('%s has %i decimals', (printed, decimals) => {
    expect(printedDecimals({ printed })).toBe(decimals);
  });
});

describe('a computed value reads with the decimals of its answer', () => {
  test.each<[value: number, decimals: number, bound: Bound, text: string]>([
    [1234.567, 1, 'exact', '1,234.6'],
    [1234.567, 0, 'at-least', '≥1,235'],
    [-0.06, 2, 'about', '约−0.06'],
    [-0, 1, 'exact', '0.0'],
    [4, 2, 'exact', '4.00'],
  ])('%d to %i digits', (value, decimals, bound, text) => {
    expect(formatComputed({ value, decimals, bound }, 'zh')).toBe(text);
    if (bound === 'exact') expect(formatValue(value, decimals)).toBe(text);
  });
});

describe('a small computed value', () => {
  test.each([
    [-0.04, 1, '−0.04'],
    [0.00042, 3, '0.00042'],
    [0.000519, 3, '0.00052'],
    [0.0254, 3, '0.025'],
    [0.04, 1, '0.04'],
    [0.24, 1, '0.2'],
    [0, 1, '0.0'],
  ])('%d to %i digits never reads as zero, nor like many others', (value, decimals, text) => {
    expect(formatComputed({ value, decimals, bound: 'exact' }, 'zh')).toBe(text);
  });
});

describe('one rule tells the two apart', () => {
  const own = figureOf('a', 1500, { printed: '1500', bound: 'more-than' });
  const stated = { value: 1500, bound: 'more-than', decimals: 1, figures: [own] } as const;
  test.each<[name: string, stated: Parameters<typeof reading>[0], text: string, decimals: number]>([
    ['the figure’s own value', stated, '>1,500', 0],
    ['another value', { ...stated, value: 1500.5 }, '>1,500.5', 1],
    ['another bound', { ...stated, bound: 'about' }, '约1,500.0', 1],
    ['several figures', { ...stated, figures: [own, own as Figure] }, '>1,500.0', 1],
    ['no figure', { ...stated, figures: [] }, '>1,500.0', 1],
  ])('%s', (_name, number, text, decimals) => {
    expect(reading(number, 'zh')).toEqual({ text, decimals });
  });
});
