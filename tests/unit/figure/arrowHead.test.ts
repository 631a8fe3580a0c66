import { expect, it } from 'vitest';
import { arrowOf, arrowPast } from '../../../src/figure/map/arrowHead';

const line = [
  [0, 0],
  [60, 80],
] as const;

it('puts the middle of the head on the end of the line, as the screen’s map does', () => {
  const arrow = arrowPast(line, 3);
  const [tip, ...base] = arrow?.head ?? [];
  const back = arrow?.shaft.at(-1);
  if (!tip || !back) throw new Error('the arrow has a head and a shaft');
  expect((tip[0] + back[0]) / 2).toBeCloseTo(60);
  expect((tip[1] + back[1]) / 2).toBeCloseTo(80);
  expect(base).toHaveLength(2);
});

it('ends a legend’s arrow with its tip, so that it stays in its box', () => {
  expect(arrowOf(line, 3)?.head[0]).toEqual([60, 80]);
});
