import { describe, expect, it } from 'vitest';
import { QUARTERS, type Quarter, quarterBearing, turn } from '../../../src/core/compass';
import type { Level, PlaceId } from '../../../src/core/place';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { beyondPlace, walkedGround } from '../../../src/core/walk/beyond';
import { pointNeighbourhood } from '../../../src/core/walk/neighbourhood';
import {
  borderStep,
  nextNeighbour,
  nextOfClass,
  nextWithoutFigure,
  rankedPlaces,
  type Step,
  sharpestBorders,
  sharpestStep,
  stepTowards,
} from '../../../src/core/walk/strides';
import { parkWalk, regionWalk, type WalkedPlace, type WalkMap } from '../../../src/core/walk/walkMap';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../../fixtures/atlas';

const boundaries = atlasBoundaries();

function sceneOf(patch: Partial<View> = {}) {
  return buildScene({
    dataset: atlasDataset(),
    boundaries,
    view: { ...DEFAULT_VIEW, ...patch },
    theme: 'light',
  });
}

const mapOf = (level: Level) => {
  const scene = sceneOf({ level });
  return level === 'park' ? parkWalk(scene) : regionWalk(scene, boundaries);
};

const idOf = (name: string): PlaceId => {
  for (const region of atlasDataset().regions.values()) if (region.name.zh === name) return region.id;
  throw new Error(`no region ${name}`);
};

const cities = mapOf('city');
const ground = walkedGround(boundaries, [...cities.places.keys()], atlasSurroundings());
const beyond = (place: PlaceId, quarter: Quarter) =>
  beyondPlace(ground, place, boundaries.shapes.get(place)?.labelPoint ?? [0, 0], quarter);
const towards = (name: string, quarter: Quarter): Step => stepTowards(cities, idOf(name), quarter, beyond);
const nowhere = (): Step => ({ kind: 'unknown' });

describe('who is next to whom', () => {
  for (const level of ['city', 'county', 'park'] as const) {
    const map = mapOf(level);
    it(`is mutual, and opposite in direction, among every ${level}`, () => {
      expect(map.places.size).toBeGreaterThan(13);
      for (const [place, round] of map.neighbours) {
        for (const { place: other, bearing, distance } of round) {
          const back = map.neighbours.get(other)?.find((neighbour) => neighbour.place === place);
          expect(back?.distance).toBeCloseTo(distance, 6);
          if (distance > 0) expect(turn(back?.bearing ?? 0, bearing + 180)).toBeLessThan(0.01);
        }
      }
    });

    it(`leads round the neighbours of one ${level} to every other`, () => {
      const [start = ''] = map.places.keys();
      const seen = new Set([start]);
      for (const place of seen) {
        let last: PlaceId | undefined;
        for (let turns = 0; turns < (map.neighbours.get(place)?.length ?? 0); turns += 1) {
          last = nextNeighbour(map, place, last, 1)?.place;
          if (last !== undefined) seen.add(last);
        }
      }
      expect(seen.size).toBe(map.places.size);
    });

    it(`is reached by an arrow in that direction only, from every ${level}`, () => {
      for (const [place, round] of map.neighbours) {
        for (const quarter of QUARTERS) {
          const step = stepTowards(map, place, quarter, nowhere);
          if (step.kind !== 'place') {
            const ahead = round.filter(
              ({ bearing, distance }) => distance > 0 && turn(bearing, quarterBearing(quarter)) <= 45,
            );
            expect(ahead).toEqual([]);
            continue;
          }
          const bearing = round.find((neighbour) => neighbour.place === step.place)?.bearing ?? Number.NaN;
          expect(turn(bearing, quarterBearing(quarter))).toBeLessThanOrEqual(45);
        }
      }
    });
  }

  it('is for points whoever no third one stands between', () => {
    const { neighbours } = pointNeighbourhood(
      new Map([
        ['west', [108, 23]],
        ['middle', [108.5, 23]],
        ['east', [109, 23]],
      ]),
    );
    expect(neighbours.get('west')?.map(({ place }) => place)).toEqual(['middle']);
    expect(neighbours.get('middle')?.map(({ place }) => place)).toEqual(['east', 'west']);
  });
});

describe('an arrow', () => {
  it('goes to the true neighbour, and back again', () => {
    expect(towards('来宾市', 'north')).toEqual({ kind: 'place', place: idOf('柳州市') });
    expect(towards('柳州市', 'south')).toEqual({ kind: 'place', place: idOf('来宾市') });
    expect(towards('南宁市', 'east')).toEqual({ kind: 'place', place: idOf('贵港市') });
    expect(towards('贵港市', 'west')).toEqual({ kind: 'place', place: idOf('南宁市') });
  });

  it('tells the sea, the neighbouring province and the country where no place lies', () => {
    expect(towards('北海市', 'south')).toEqual({ kind: 'sea' });
    expect(towards('桂林市', 'north')).toEqual({ kind: 'land', id: '430000' });
    expect(towards('玉林市', 'south')).toEqual({ kind: 'land', id: '440000' });
    expect(towards('崇左市', 'south')).toEqual({ kind: 'land', id: 'VNM' });
    expect(towards('百色市', 'west')).toEqual({ kind: 'land', id: '530000' });
  });

  it('tells no sea where nothing around is loaded', () => {
    const nothing = { ...atlasSurroundings(), provinces: atlasSurroundings().provinces };
    const bare = {
      ...nothing,
      provinces: { ...nothing.provinces, features: [] },
      foreign: { ...nothing.foreign, features: [] },
    };
    const blind = walkedGround(boundaries, ground.places, bare);
    const point = boundaries.shapes.get(idOf('北海市'))?.labelPoint ?? [0, 0];
    expect(beyondPlace(blind, idOf('北海市'), point, 'south')).toEqual({ kind: 'unknown' });
  });
});

/** Four places in a row, from west to east, with the given values. */
function row(values: readonly (number | undefined)[], bound: 'exact' | 'more-than' = 'exact'): WalkMap {
  const known = values.filter((value) => value !== undefined).sort((a, b) => b - a);
  const places = values.map((value, index): [PlaceId, WalkedPlace] => {
    const shown =
      value === undefined ? undefined : { value, bound, decimals: 1, rank: known.indexOf(value) + 1 };
    return [
      `p${index}`,
      {
        place: `p${index}`,
        name: `第${index}`,
        shown: shown as WalkedPlace['shown'],
        pattern: shown ? 'none' : 'no-figure',
        classIndex: value === undefined ? undefined : Number(value >= 10),
        cell: undefined,
        isTied: false,
      },
    ];
  });
  const points = new Map(places.map(([place], index) => [place, [105 + index, 23] as const]));
  return { places: new Map(places), ...pointNeighbourhood(points) };
}

describe('differences at borders', () => {
  it('are those of neighbours with exact values, and tell how many were left out', () => {
    const map = row([1, 20, undefined, 5]);
    expect(sharpestStep(map, 'p1')).toMatchObject({ to: 'p0', left: 1, step: { difference: 19 } });
    expect(sharpestStep(map, 'p2')).toBeUndefined();
    expect(sharpestStep(map, 'p3')).toBeUndefined();
  });

  it('are not taken of values that are known from one side only', () => {
    const [one, other] = [...row([1, 20], 'more-than').places.values()];
    expect(one && other && borderStep(one, other)).toBeUndefined();
    expect(sharpestBorders(row([1, 20], 'more-than'))).toEqual([]);
  });

  it('stand once a border, the sharpest first', () => {
    const names = sharpestBorders(row([1, 20, 12, 13])).map(
      ({ more, less }) => `${more.place}>${less.place}`,
    );
    expect(names).toEqual(['p1>p0', 'p1>p2', 'p3>p2']);
  });

  it('are, in the atlas, no smaller than any other difference at the same border', () => {
    for (const place of cities.places.keys()) {
      const sharpest = sharpestStep(cities, place)?.step.difference ?? Number.POSITIVE_INFINITY;
      const here = cities.places.get(place)?.shown?.value;
      for (const neighbour of cities.neighbours.get(place) ?? []) {
        const there = cities.places.get(neighbour.place)?.shown?.value;
        if (here !== undefined && there !== undefined)
          expect(Math.abs(here - there)).toBeLessThanOrEqual(sharpest + 1e-9);
      }
    }
  });
});

describe('what stands out', () => {
  const map = row([15, undefined, 3, 30, 11]);
  it('is ranked from the greatest value, without what has none', () => {
    expect(rankedPlaces(map).map(({ place }) => place)).toEqual(['p3', 'p0', 'p4', 'p2']);
  });

  it('goes round the places of a class, and stays where there is no other', () => {
    expect(['p3', 'p0', 'p4'].map((place) => nextOfClass(map, place))).toEqual(['p0', 'p4', 'p3']);
    expect(nextOfClass(map, 'p2')).toBeUndefined();
    expect(nextOfClass(map, 'p1')).toBeUndefined();
  });

  it('finds the places without a figure, which have none and not zero', () => {
    expect(nextWithoutFigure(map, 'p3')).toBe('p1');
    expect(nextWithoutFigure(map, 'p1')).toBe('p1');
    expect(nextWithoutFigure(row([0, 1]), 'p0')).toBeUndefined();
  });
});
