import { describe, expect, it } from 'vitest';
import { hatchTile } from '../../src/map/images/hatch';
import { type ImageLook, imageId, readImageId } from '../../src/map/images/imageId';

const PATTERNS = ['no-figure', 'not-comparable', 'filtered'] as const;

const inkShare = ({ data }: { data: Uint8ClampedArray }) =>
  data.filter((_, index) => index % 4 === 3).reduce((sum, alpha) => sum + alpha, 0) /
  (255 * (data.length / 4));

describe('patterns', () => {
  const tiles = PATTERNS.map((pattern) => hatchTile(pattern, '#aa5500'));

  it('differ from each other', () => {
    expect(new Set(tiles.map(({ data }) => data.join())).size).toBe(PATTERNS.length);
  });

  it.each(PATTERNS.map((pattern, index) => [pattern, tiles[index]] as const))(
    '%s shows both ink and ground',
    (_, tile) => {
      expect(inkShare(tile as never)).toBeGreaterThan(0.03);
      expect(inkShare(tile as never)).toBeLessThan(0.5);
    },
  );

  it('take the ink’s colour', () => {
    expect([...(tiles[0]?.data.slice(0, 3) ?? [])]).toEqual([0xaa, 0x55, 0x00]);
  });

  it('repeat without a seam: the slanted lines run on at the edges', () => {
    const { width, height, data } = hatchTile('no-figure', '#000000');
    const alpha = (x: number, y: number) =>
      data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3];
    for (let x = 0; x < width; x++) {
      for (let y = 0; y < height; y++) expect(alpha(x + 1, y - 1)).toBe(alpha(x, y));
    }
  });

  it('refuse an ink that is no #rrggbb', () => {
    expect(() => hatchTile('filtered', 'grey')).toThrow('grey');
  });
});

describe('image ids', () => {
  it('say the whole look', () => {
    const look: ImageLook = { kind: 'symbol', shape: 'star', fill: '#112233', outline: '#ffffff' };
    expect(readImageId(imageId(look))).toEqual(look);
    expect(imageId({ ...look, fill: '#112234' })).not.toBe(imageId(look));
  });
});
