import { describe, expect, it } from 'vitest';
import { fitProjection } from '../../../src/figure/projection';
import { simplifyShared } from '../../../src/figure/simplifyShared';
import { pixelLines } from '../../../src/figure/slides/slideGeometry';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const boundaries = atlasBoundaries();
const regions = [...atlasDataset().regions.values()];

describe('simplifyShared', () => {
  const projection = fitProjection([104.44, 20.95, 112.06, 26.4], { x: 0, y: 0, width: 800, height: 560 });
  const cities = regions.filter((region) => region.level === 'city');
  const lines = cities.flatMap(({ id }) => {
    const shape = boundaries.shapes.get(id);
    return shape ? pixelLines(shape.geometry, projection) : [];
  });
  const simple = simplifyShared(lines, 1);

  it('draws far fewer points', () => {
    expect(simple.flat().length).toBeLessThan(lines.flat().length / 2);
  });

  it('leaves rings closed', () => {
    for (const ring of simple) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('leaves no gap between neighbours: every stretch inside Guangxi is drawn by two', () => {
    const edges = (all: readonly (readonly (readonly [number, number])[])[]) => {
      const counts = new Map<string, number>();
      for (const line of all) {
        for (let i = 1; i < line.length; i++) {
          const key = [line[i - 1], line[i]].map(String).sort().join('|');
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
      return counts;
    };
    const outer = edges(
      simplifyShared([...lines, ...pixelLines(boundaries.borders.region, projection)], 1).slice(lines.length),
    );
    for (const [edge, count] of edges(
      simplifyShared([...lines, ...pixelLines(boundaries.borders.region, projection)], 1).slice(
        0,
        lines.length,
      ),
    )) {
      expect(outer.has(edge) ? 1 : 2, edge).toBe(count);
    }
  });

  it('moves no line by more than the tolerance', () => {
    const [original, drawn] = [lines[0] ?? [], simple[0] ?? []];
    for (const [x, y] of original) {
      const away = Math.min(
        ...drawn.slice(1).map(([bx, by], index) => {
          const [ax, ay] = drawn[index] as readonly [number, number];
          const square = (bx - ax) ** 2 + (by - ay) ** 2;
          const share =
            square === 0
              ? 0
              : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
          return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
        }),
      );
      expect(away).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('simplifies a border alike from either side, even where two points are equally far out', () => {
    const border: [number, number][] = [
      [0, 0],
      [3, 2],
      [7, 2],
      [10, 0],
    ];
    const [there, back] = simplifyShared([border, [...border].reverse()], 1.2);
    expect(there).toHaveLength(3);
    expect([...(back ?? [])].reverse()).toEqual(there);
  });
});
