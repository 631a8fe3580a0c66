import { describe, expect, test } from 'vitest';
import { formatFigure, formatValue, unitText } from '../../../src/core/format';

describe('a value', () => {
  test('has thousands separators and the typographic minus', () => {
    expect(formatValue(1234567.89, 1)).toBe('1,234,567.9');
    expect(formatValue(-1234.5, 1)).toBe('−1,234.5');
    expect(formatValue(-0.04, 1)).toBe('0.0');
    expect(formatValue(999, 0)).toBe('999');
  });
  test('keeps the decimals and the bound that its source prints', () => {
    expect(formatFigure({ printed: '1483.6', bound: 'exact' }, 'zh')).toBe('1,483.6');
    expect(formatFigure({ printed: '1500', bound: 'more-than' }, 'zh')).toBe('>1,500');
    expect(formatFigure({ printed: '35', bound: 'about' }, 'en')).toBe('about 35');
    expect(formatFigure({ printed: '1.2034', bound: 'exact' }, 'en')).toBe('1.2034');
  });
  test('has its unit in the language of the interface', () => {
    expect(unitText('亿元', 'zh')).toBe('亿元');
    expect(unitText('亿元', 'en')).toBe('×¥100 million');
    expect(unitText('家/万人', 'en')).toBe('per 10,000 people');
    expect(unitText('亿元/km²', 'en')).toBe('×¥100 million per km²');
    expect(unitText('%', 'en')).toBe('%');
  });
});
