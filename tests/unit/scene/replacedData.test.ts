import { describe, expect, it } from 'vitest';
import { keptFor } from '../../../src/core/keptFor';
import { anchorOf } from '../../../src/core/layoutDrawing/anchor';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset, atlasFiles } from '../../fixtures/atlas';

const before = atlasDataset();
const boundaries = atlasBoundaries();

/** The project's data with its parks' points elsewhere: half a degree to the north. */
function movedParks() {
  const files = atlasFiles();
  const parks = files['data/parks.csv'] ?? '';
  const moved = parks.replace(
    /,(1\d\d\.\d+),(2\d\.\d+),/g,
    (_, east: string, north: string) => `,${east},${Number(north) + 0.5},`,
  );
  expect(moved).not.toBe(parks);
  return buildDataset({ ...files, 'data/parks.csv': moved });
}
const after = movedParks();
const PARK = 'qinzhou-port-etdz';

describe('a dataset that replaces another', () => {
  it('moves the anchors of its places, and leaves the first one’s where they were', () => {
    const first = anchorOf(PARK, before, boundaries);
    const second = anchorOf(PARK, after, boundaries);
    expect(first).toEqual(before.parks.get(PARK)?.point);
    expect(second).toEqual(after.parks.get(PARK)?.point);
    expect((second?.[1] ?? 0) - (first?.[1] ?? 0)).toBeCloseTo(0.5, 9);
    expect(anchorOf(PARK, before, boundaries)).toEqual(first);
  });

  it('moves the shapes that are drawn from them', () => {
    const moved = [...before.layouts.keys()].filter((layout) => {
      const view: View = { ...DEFAULT_VIEW, layout, indicator: '' };
      const shapes = (dataset: typeof before) =>
        JSON.stringify(
          buildScene({ dataset, boundaries, view, theme: 'light' }).shapes.map(({ geometry }) => geometry),
        );
      return shapes(before) !== shapes({ ...after, layouts: before.layouts });
    });
    expect(moved.length).toBeGreaterThan(0);
  });

  it('adds anchors of places that the first one did not have', () => {
    const twin = { ...(before.parks.get(PARK) ?? never()), id: 'twin' };
    expect(anchorOf('twin', before, boundaries)).toBeUndefined();
    const added = { ...before, places: new Map([...before.places, ['twin', twin]]) };
    expect(anchorOf('twin', added, boundaries)).toEqual(twin.point);
  });
});

function never(): never {
  throw new Error('the data lack what this test reads');
}

it('keeps a value for as long as dataset and boundaries are the same, also where it is none', () => {
  const kept = keptFor<number | undefined>();
  let reckoned = 0;
  const ask = (dataset = before, shapes = boundaries, key = 'a') =>
    kept(dataset, shapes, key, () => {
      reckoned += 1;
      return key === 'none' ? undefined : reckoned;
    });
  expect([ask(), ask()]).toEqual([1, 1]);
  expect(ask(after)).toBe(2);
  expect(ask(before, { ...boundaries })).toBe(3);
  expect(ask(before, boundaries, 'b')).toBe(4);
  expect([ask(), ask(after)]).toEqual([1, 2]);
  expect([ask(before, boundaries, 'none'), ask(before, boundaries, 'none')]).toEqual([undefined, undefined]);
  expect(reckoned).toBe(5);
});
