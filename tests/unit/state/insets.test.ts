import { expect, test } from 'vitest';
import { sameInsets } from '../../../src/state/mapControl';

const insets = { top: 100, right: 300, bottom: 60, left: 400 };

test('the same pixels leave the same room', () => expect(sameInsets(insets, { ...insets })).toBe(true));

test.each(['top', 'right', 'bottom', 'left'] as const)('a few pixels more or less at %s do not', (side) => {
  expect(sameInsets(insets, { ...insets, [side]: insets[side] + 18 })).toBe(false);
  expect(sameInsets(insets, { ...insets, [side]: insets[side] - 18 })).toBe(false);
});
