import { neighbors } from 'topojson-client';
import { expect, test } from 'vitest';
import { queenContiguity } from '../../../src/core/statistics/queenContiguity';
import { atlasBoundaries, atlasDataset, atlasTopology } from '../../fixtures/atlas';
import { COUNTIES, exampleBoundaries, exampleTopology } from '../aggregate/example';

test('four squares round one corner all touch', () => {
  const topology = exampleTopology();
  expect(queenContiguity(topology, topology.objects.counties)).toEqual([
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
    [0, 1, 2],
  ]);
  expect(exampleBoundaries().neighbours.get('450101')).toEqual(COUNTIES.slice(1));
  expect(exampleBoundaries().neighbours.get('450100')).toEqual(['450200']);
});

test('the counties of Guangxi touch where their outlines have a point in common, by comparing every point', () => {
  const counties = [...atlasBoundaries().shapes.values()].filter((shape) => shape.level === 'county');
  const holders = new Map<string, Set<string>>();
  for (const { id, geometry } of counties) {
    for (const [x = 0, y = 0] of geometry.coordinates.flat(2)) {
      const key = `${x.toFixed(6)} ${y.toFixed(6)}`;
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  }
  for (const { id } of counties) {
    const expected = new Set([...holders.values()].filter((ids) => ids.has(id)).flatMap((ids) => [...ids]));
    expected.delete(id);
    expect(atlasBoundaries().neighbours.get(id) ?? []).toEqual([...expected].sort());
  }
});

test('it is mutual and holds every pair that shares an arc', () => {
  const topology = atlasTopology();
  const queen = queenContiguity(topology, topology.objects.counties);
  neighbors(topology.objects.counties.geometries).forEach((others, index) => {
    for (const other of others) expect(queen[index]).toContain(other);
  });
  queen.forEach((others, index) => {
    for (const other of others) expect(queen[other]).toContain(index);
  });
});

test('the fourteen cities have the neighbours of a map, and no city stands alone', () => {
  const short = (id: string) => atlasDataset().regions.get(id)?.shortName.zh;
  const neighbours = (id: string) => atlasBoundaries().neighbours.get(id)?.map(short);
  // As on any printed map: 北海 borders 钦州 and 玉林; 防城港 borders 南宁, 钦州 and 崇左.
  expect(neighbours('450500')).toEqual(['钦州', '玉林']);
  expect(neighbours('450600')).toEqual(['南宁', '钦州', '崇左']);
  for (const city of [...atlasDataset().regions.values()].filter(({ level }) => level === 'city')) {
    expect(neighbours(city.id)?.length, city.id).toBeGreaterThan(0);
  }
});
