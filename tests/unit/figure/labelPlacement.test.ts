import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/figure/boxGrid';
import { type LabelCandidate, placeLabels } from '../../../src/figure/labelPlacement';
import { sceneLabels } from '../../../src/figure/map/sceneLabels';
import { fitProjection } from '../../../src/figure/projection';
import { sampleScene } from './sampleScene';

const rectangle = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (
  id: string,
  priority: number,
  places: LabelCandidate['places'],
  needed = false,
): LabelCandidate => ({
  id,
  width: 40,
  height: 12,
  priority,
  places,
  needed,
});

describe('placeLabels', () => {
  it('places the first in priority where both want to stand', () => {
    const placed = placeLabels([label('b', 2, [[100, 100]]), label('a', 1, [[100, 100]])], [], rectangle);
    expect(placed.map(({ id }) => id)).toEqual(['a']);
  });

  it('takes the next place when the first is taken', () => {
    const placed = placeLabels(
      [
        label('a', 1, [[100, 100]]),
        label('b', 2, [
          [110, 100],
          [110, 120],
        ]),
      ],
      [],
      rectangle,
    );
    expect(placed.map(({ id, y }) => [id, y])).toEqual([
      ['a', 100],
      ['b', 120],
    ]);
  });

  it('covers a symbol only where it is needed, a reserved box never', () => {
    const symbol = { left: 90, top: 90, right: 110, bottom: 110 };
    expect(placeLabels([label('park', 1, [[100, 100]])], [symbol], rectangle)).toHaveLength(0);
    expect(placeLabels([label('city', 1, [[100, 100]], true)], [symbol], rectangle)).toHaveLength(1);
    expect(placeLabels([label('city', 1, [[100, 100]], true)], [], rectangle, [symbol])).toHaveLength(0);
  });

  it('keeps labels inside the rectangle', () => {
    expect(placeLabels([label('edge', 1, [[5, 100]], true)], [], rectangle)).toHaveLength(0);
  });

  it('never lets two labels overlap', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point, fc.boolean()), { maxLength: 40 }), (all) => {
        const placed = placeLabels(
          all.map(([first, second, needed], index) =>
            label(String(index), index % 5, [first, second], needed),
          ),
          [],
          rectangle,
        );
        for (const a of placed)
          for (const b of placed) if (a.id !== b.id) expect(overlaps(a.box, b.box)).toBe(false);
      }),
    );
  });

  it('covers a symbol only where every place is taken', () => {
    const point = fc.tuple(fc.integer({ min: 30, max: 370 }), fc.integer({ min: 10, max: 290 }));
    const boxAt = ([x, y]: readonly [number, number]) => ({
      left: x - 20,
      top: y - 6,
      right: x + 20,
      bottom: y + 6,
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.array(point, { maxLength: 60 }), (all, symbols) => {
        const obstacles = symbols.map(boxAt);
        const wanted = all.map((first, index) =>
          label(String(index), index, [first, [first[0], 300 - first[1]]], index % 2 === 0),
        );
        const placed = placeLabels(wanted, obstacles, rectangle);
        const isFree = (place: readonly [number, number], earlier: typeof placed) =>
          ![...obstacles, ...earlier.map(({ box }) => box)].some((box) => overlaps(box, boxAt(place)));
        for (const { id, places, needed } of wanted) {
          const earlier = placed.filter((other) => Number(other.id) < Number(id));
          const found = placed.find((other) => other.id === id);
          const covering = found && obstacles.some((box) => overlaps(box, found.box));
          if (places.some((place) => isFree(place, earlier)))
            expect([!!found, covering]).toEqual([true, false]);
          else if (!needed) expect(found).toBeUndefined();
        }
      }),
    );
  });
});

describe('sceneLabels', () => {
  it('names all 14 cities on a sheet', () => {
    const rectangle = { x: 0, y: 0, width: 650, height: 640 };
    const scene = sampleScene();
    const labels = sceneLabels(scene, fitProjection(scene.extent, rectangle, 22), rectangle);
    expect(labels.filter(({ mark }) => mark.kind === 'city')).toHaveLength(14);
  });
});
