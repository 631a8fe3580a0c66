import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/figure/boxGrid';
import { type Block, placeInCorners } from '../../../src/figure/sheet/corners';
import { roomOf } from '../../../src/figure/sheet/room';

const FRAME = { x: 10, y: 20, width: 400, height: 300 };
const block = (isFree: (box: Box) => boolean, rest: Partial<Block> = {}): Block => ({
  width: 100,
  height: 60,
  off: 0,
  corners: ['bottom-left', 'top-right'],
  isFree,
  ...rest,
});
const free = () => true;

describe('placeInCorners', () => {
  it('takes the dearest corner, the next one where that is taken', () => {
    expect(placeInCorners(FRAME, [block(free)])).toEqual([{ left: 10, top: 260, right: 110, bottom: 320 }]);
    const leftTaken = (box: Box) => box.left > 150;
    expect(placeInCorners(FRAME, [block(leftTaken)])).toEqual([
      { left: 310, top: 20, right: 410, bottom: 80 },
    ]);
  });

  it('stands a second block against the first', () => {
    expect(placeInCorners(FRAME, [block(free), block(free, { corners: ['bottom-left'] })])?.[1]).toEqual({
      left: 10,
      top: 200,
      right: 110,
      bottom: 260,
    });
  });

  it('finds no room for what is taller than the frame, or where all is taken', () => {
    expect(placeInCorners(FRAME, [block(free, { height: 301 })])).toBeUndefined();
    expect(placeInCorners(FRAME, [block(() => false)])).toBeUndefined();
  });
});

describe('roomOf', () => {
  it('takes the inside of a ring without its hole, and keeps clear of lines', () => {
    const room = roomOf({ x: 0, y: 0, width: 200, height: 200 }, 5);
    const square = (from: number, to: number): [number, number][] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    room.takeRings([square(50, 150), square(80, 120)]);
    const isFree = room.asker();
    const at = (x: number, y: number): Box => ({ left: x, top: y, right: x + 4, bottom: y + 4 });
    expect(isFree(at(65, 100))).toBe(false);
    expect(isFree(at(100, 100))).toBe(true);
    expect(isFree(at(20, 20))).toBe(true);
    expect(isFree(at(45, 100))).toBe(false);
  });
});
