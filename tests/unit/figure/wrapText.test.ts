import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/figure/text/measure';
import { wrapText } from '../../../src/figure/text/wrap';

/** A made-up name of 60 characters. */
const LONG_NAME =
  '中国（广西）自由贸易试验区钦州港片区临港石化与新材料循环经济产业园暨北部湾国际门户港智慧物流综合保税服务示范基地二期工程';

describe('wrapText', () => {
  it('sets a name of 60 characters in lines that fit', () => {
    expect([...LONG_NAME].length).toBeGreaterThanOrEqual(58);
    const lines = wrapText(LONG_NAME, 150, 11);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(measureText(line, 11)).toBeLessThanOrEqual(150);
    expect(lines.join('')).toBe(LONG_NAME);
  });

  it('keeps Latin words and numbers whole', () => {
    expect(wrapText('Guangxi industry atlas', 70, 12)).toEqual(['Guangxi', 'industry', 'atlas']);
    expect(wrapText('总产值 2,952.5 亿元', 50, 12)).toEqual(['总产值', '2,952.5', '亿元']);
  });

  it('cuts a link that no line can hold', () => {
    const link = 'https://example.org/atlas/?indicator=industrial-output&period=2017';
    const lines = wrapText(link, 120, 10);
    for (const line of lines) expect(measureText(line, 10)).toBeLessThanOrEqual(120);
    expect(lines.join('')).toBe(link);
  });

  it('begins no line with a stop and ends none with an opening bracket', () => {
    const lines = wrapText('石化、冶金、装备（含汽车）、电子信息。', 12 * 4, 12);
    for (const line of lines) {
      expect(line).not.toMatch(/^[、。）]/);
      expect(line).not.toMatch(/（$/);
    }
  });

  it('never loses a character and never runs over, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('广', '西', 'a', 'Mw', '（', '）', '，', ' ', '12', '%', '😀')),
        fc.integer({ min: 20, max: 200 }),
        (parts, width) => {
          const text = parts.join('');
          const lines = wrapText(text, width, 10);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(measureText(line, 10)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
