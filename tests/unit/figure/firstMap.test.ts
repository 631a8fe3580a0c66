import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../src/figure/firstMap';

/** The points of a path of relative lines, in its own order. */
function pointsOf(path: string): string[] {
  const points: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter, numbers = ''] of path.matchAll(/([mz])([^mz]*)/g)) {
    if (letter === 'z') [x, y] = [startX, startY];
    const steps = (numbers.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let index = 0; index < steps.length; index += 2) {
      [x, y] = [x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0)];
      if (index === 0) [startX, startY] = [x, y];
      points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
  }
  return points;
}

describe('relativePath', () => {
  it('leads through the same points, without drift, over several rings', () => {
    const points = Array.from({ length: 60 }, (_, index) => [
      (Math.sin(index * 7.3) * 900).toFixed(1),
      (Math.cos(index * 3.1) * 700).toFixed(1),
    ]).map(([x, y]) => `${Number(x)} ${Number(y)}`);
    const ring = (from: number) => `M${points.slice(from, from + 20).join('L')}Z`;
    const path = relativePath(ring(0) + ring(20) + ring(40));
    expect(pointsOf(path)).toEqual(
      points.map((point) =>
        point
          .split(' ')
          .map((number) => Number(number).toFixed(1))
          .join(' '),
      ),
    );
    expect(path.match(/z/g)).toHaveLength(3);
  });

  it('is shorter than the positions', () => {
    expect(relativePath('M612.3 418.2L613.1 417.9L613.8 418.4Z')).toBe('m612.3 418.2 .8-.3 .7 .5z');
  });
});
