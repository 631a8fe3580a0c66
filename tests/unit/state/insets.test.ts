import { expect, test } from 'vitest';
import { similarInsets } from '../../../src/state/mapControl';

const insets = { top: 100, right: 20, bottom: 60, left: 340 };

test.each(['top', 'right', 'bottom', 'left'] as const)(
  'a panel that grows by a line at the %s moves no map, one that opens does',
  (side) => {
    expect(similarInsets(insets, insets)).toBe(true);
    expect(similarInsets(insets, { ...insets, [side]: insets[side] + 20 })).toBe(true);
    expect(similarInsets(insets, { ...insets, [side]: insets[side] + 200 })).toBe(false);
    expect(similarInsets(insets, { ...insets, [side]: insets[side] - 200 })).toBe(false);
  },
);
