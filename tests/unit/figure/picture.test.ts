import { describe, expect, it } from 'vitest';
import { withResolution } from '../../../src/figure/pngResolution';
import { printPage, printStyle } from '../../../src/figure/print';

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('withResolution', () => {
  it('writes the dots per metre behind the header, with a right checksum', () => {
    const png = Buffer.from(withResolution(PIXEL, 300));
    expect(png.subarray(37, 41).toString()).toBe('pHYs');
    expect(png.readUInt32BE(41)).toBe(11811);
    expect(png.readUInt32BE(45)).toBe(11811);
    expect(png.readUInt8(49)).toBe(1);
    expect(png.readUInt32BE(50)).toBe(checksum(png.subarray(37, 50)));
    expect(png.subarray(54).equals(PIXEL.subarray(33))).toBe(true);
  });
});

/** The checksum of the PNG's own header proves the reference right before it is used. */
function checksum(bytes: Buffer): number {
  const reference = (data: Buffer) => {
    let value = ~0;
    for (const byte of data) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (0xedb88320 & -(value & 1));
    }
    return ~value >>> 0;
  };
  expect(reference(PIXEL.subarray(12, 29))).toBe(PIXEL.readUInt32BE(29));
  return reference(bytes);
}

describe('printPage', () => {
  it('is a page with one sheet a page, and nothing that a strict policy refuses', () => {
    const page = printPage(['<svg id="a"></svg>', '<svg id="b"></svg>'], '<b>');
    expect(page.match(/class="sheet"/g)).toHaveLength(2);
    expect(page).toContain('<title>&lt;b&gt;</title>');
    expect(page).not.toMatch(/<style|<script|\sstyle=/);
  });

  it("has the paper's size, without margins", () => {
    expect(printStyle('a3-landscape')).toContain('@page{size:420mm 297mm;margin:0}');
  });
});
