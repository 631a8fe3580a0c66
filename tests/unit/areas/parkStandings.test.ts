import { describe, expect, test } from 'vitest';
import { elementSummary } from '../../../src/core/aggregate/elementSummary';
import { sumParks } from '../../../src/core/aggregate/sumParks';
import { areaGeometry } from '../../../src/core/areas/areaGeometry';
import { type AreaSummary, areaSummary } from '../../../src/core/areas/areaSummary';
import { isPossible, parkStandings } from '../../../src/core/areas/parkStandings';
import type { Area } from '../../../src/core/view';
import { scopePlaces } from '../../../src/ui/rows/scopePlaces';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { exampleBoundaries, exampleDataset } from '../aggregate/example';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const asked = { indicator: 'industrial-output', period: '2017', status: 'actual' } as const;
const belt: Area = {
  rule: 'centroid',
  shape: { kind: 'element', layout: 'one-core-two-belts', element: 'coastal-belt' },
};

function summaryOf(area: Area, level: 'city' | 'county' = 'city'): AreaSummary {
  if (area.shape.kind === 'buffer') throw new Error('a buffer has an outline of its own');
  const outline = areaGeometry(dataset, boundaries, area.shape);
  if (!outline) throw new Error('no outline');
  return areaSummary(dataset, boundaries, area, outline, level, asked);
}

const sumOf = (summary: Pick<AreaSummary, 'parkSums'>, indicator: string) =>
  summary.parkSums.find(({ question }) => question.indicator === indicator);

test('a belt holds the same parks and sums, asked as an element or as an area', () => {
  const layout = dataset.layouts.get('one-core-two-belts');
  const element = layout?.elements.find(({ id }) => id === 'coastal-belt');
  if (!element) throw new Error('no belt');
  const panel = elementSummary(dataset, boundaries, element, asked);
  const area = summaryOf(belt);
  const simple = (sums: Pick<AreaSummary, 'parkSums'>) =>
    sums.parkSums.map(({ question, sum }) => [question.indicator, question.period, sum.ok && sum.value]);
  expect(simple(area)).toEqual(simple(panel));
  expect(sumOf(area, 'trade-volume')?.sum).toMatchObject({ value: 1000, bound: 'more-than' });
  expect(area.members.map(({ place }) => place).sort()).toEqual([...panel.members].sort());
  expect(summaryOf(belt, 'county').members.every(({ share }) => share === 1)).toBe(true);
});

test('a table of the area lists the parks that its sums count', async () => {
  const scoped = await scopePlaces(dataset, boundaries, {
    scope: 'area',
    comparison: [],
    layout: '',
    element: '',
    areas: [belt],
    level: 'park',
  });
  expect(scoped?.has('qinzhou-bonded-port')).toBe(true);
});

describe('60 km round the port of Qinzhou', () => {
  const port = dataset.parks.get('port-qinzhou')?.point ?? [0, 0];
  const summary = summaryOf({
    rule: 'centroid',
    shape: { kind: 'circle', centre: [port[0], port[1]], radius: 60 },
  });
  const planned = sumOf(summary, 'planned-area');

  test('planned areas are told by points, for sure and at most', () => {
    expect(planned?.sum.ok && planned.sum.value).toBeCloseTo(331.3794, 4);
    expect(planned?.range?.sure.ok && planned.range.sure.value).toBeCloseTo(326.88, 4);
    // 1,226 + 331.3794 + 20 park by park; 92.68 and 17.2 of them lie in the 1,226.
    expect(planned?.range?.addedUp).toBeCloseTo(1577.3794, 4);
    expect(planned?.range?.most.ok && planned.range.most.value).toBeCloseTo(1467.4994, 4);
  });

  test('who may be inside stands apart, on either side of the line', () => {
    const possible = summary.parks.filter(isPossible).map(({ park }) => park.id);
    expect(possible).toEqual(
      expect.arrayContaining([
        'beihai-epz',
        'beihai-hitech',
        'beihai-industrial',
        'hepu-park',
        'dongxing-pilot',
      ]),
    );
    expect(possible).not.toContain('fcg-qisha');
  });
});

describe('parts and wholes', () => {
  test('the coast counts the pilot zone once and names what it leaves out', () => {
    const sum = sumOf(summaryOf(belt), 'planned-area')?.sum;
    expect(sum?.ok && sum.value).toBeCloseTo(1709.3794 - 92.68 - 17.2, 4);
    expect(sum?.ok && sum.leftOut.map(({ figure, whole }) => [figure.place, whole])).toEqual(
      expect.arrayContaining([
        ['fcg-qisha', 'dongxing-pilot'],
        ['fcg-daxinan', 'dongxing-pilot'],
      ]),
    );
    expect(sum?.coverage.count).toBe(10);
  });

  test('all of box 3 without its parts', () => {
    const all = sumParks(dataset, [...dataset.parks.values()], {
      indicator: 'planned-area',
      period: '2016/2020',
      status: 'target',
    });
    expect(all.ok && all.value).toBeCloseTo(2144.8494 - 109.88, 3);
  });

  test('parts count where their whole has no figure', () => {
    const parts = [...dataset.parks.values()].filter(({ id }) =>
      ['dongxing-pilot', 'fcg-qisha', 'fcg-daxinan'].includes(id),
    );
    const sum = sumParks(dataset, parts, {
      indicator: 'industrial-output',
      period: '2020',
      status: 'target',
    });
    expect(sum).toMatchObject({ ok: true, value: 1500, bound: 'more-than', leftOut: [] });
  });
});

test('a park is possible up to its accuracy from the line, on both sides', () => {
  const made = exampleDataset([]);
  const ring = [
    [108, 22],
    [109, 22],
    [109, 23],
    [108, 23],
  ] as const;
  const geometry = {
    type: 'Polygon' as const,
    coordinates: [[...ring, ring[0]].map((corner) => [...corner])],
  };
  const standings = new Map(
    parkStandings(made, { kind: 'polygon', ring }, geometry, [108, 22]).map(({ park, standing }) => [
      park.id,
      standing,
    ]),
  );
  expect(standings.get('west-park')).toBe('inside');
  expect(standings.get('near-park')).toBe('possibly-inside');
  expect(standings.get('stray-park')).toBe('outside');
  expect(standings.get('pointless-park')).toBe('outside');
});

test('a park of which only the city is stated is possible in a county, and not counted', () => {
  const made = exampleDataset(['city-park planned-area 2016/2020 6 exact target']);
  const element = {
    id: 'east',
    members: [{ place: '450201', basis: 'stated' }],
  } as unknown as Parameters<typeof elementSummary>[2];
  const found = elementSummary(made, exampleBoundaries(), element, asked);
  expect(found.parks.map(({ id }) => id)).toEqual(['near-park']);
  expect(found.possibleParks.map(({ id }) => id)).toEqual(['city-park']);
  expect(found.parkSums[0]?.range?.most).toMatchObject({ ok: true, value: 6 });
});
