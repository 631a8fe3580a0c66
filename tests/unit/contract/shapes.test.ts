import { expect, test } from 'vitest';
import { countiesOf, readBoundaries } from '../../../src/core/boundaries';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { fitting } from '../../../src/state/data';
import { provinceFiles, provinceTopology } from '../../fixtures/province/province';
import { type Change, changedFiles, lineOf } from './breaks';

const topology = provinceTopology();
const REGIONS = 'geo/regions.csv';
const view = { ...DEFAULT_VIEW, indicator: 'turnover', period: '2020', layout: 'river-and-tea' };

function fitted(changes: readonly Change[], counties = topology) {
  const files = changedFiles(changes);
  return fitting(buildDataset(files), files, counties);
}

/** The topology without some of its counties. */
function without(...ids: string[]) {
  const { counties } = topology.objects;
  const geometries = counties.geometries.filter(({ id }) => !ids.includes(String(id)));
  return { ...topology, objects: { counties: { ...counties, geometries } } };
}

test('data and boundaries that fit are taken as they are', () => {
  const files = provinceFiles();
  const dataset = buildDataset(files);
  const both = fitting(dataset, files, topology);
  expect(both.dataset).toBe(dataset);
  expect(both.boundaries.shapes.size).toBe(13);
});

test.each([
  [
    'is broken',
    '990303,county,990300,白溪县,白溪,Baixi County,',
    '990303,town,990300,白溪县,白溪,Baixi County,',
  ],
  ['is missing', '\n990303,county,990300,白溪县,白溪,Baixi County,', ''],
])('a county whose row %s is missing on the map and nothing else is', (_, from, to) => {
  const { dataset, boundaries } = fitted([{ file: REGIONS, from, to }]);
  expect([...boundaries.shapes.keys()]).toEqual([...dataset.regions.keys()]);
  expect(boundaries.shapes.size).toBe(12);
  expect(dataset.problems.map((problem) => lineOf(problem, 'en'))).toContain(
    'public/geo/counties.topo.json id “990303” "990303" is not in geo/regions.csv',
  );
  const scene = buildScene({ dataset, boundaries, view: { ...view, level: 'county' }, theme: 'light' });
  expect(scene.regions.map(({ place }) => place)).toHaveLength(8);
});

test('a county without a boundary is told by its row, and left out with what names it', () => {
  const { dataset, boundaries } = fitted([], without('990203'));
  const lines = dataset.problems.map((problem) => lineOf(problem, 'en'));
  expect(lines[0]).toBe(
    'geo/regions.csv:10 adcode “990203” has no boundary in public/geo/counties.topo.json',
  );
  expect(lines.slice(1).every((line) => line.includes('990203') || line.includes('county of its city'))).toBe(
    true,
  );
  expect(boundaries.shapes.size).toBe(12);
  expect(() => buildScene({ dataset, boundaries, view, theme: 'light' })).not.toThrow();
});

test('a city none of whose counties has a boundary is left out, and so is what lies in it', () => {
  const { dataset, boundaries } = fitted([], without('990301', '990302', '990303'));
  const told = dataset.problems.filter(({ column }) => column === 'adcode').map(({ line }) => line);
  expect(told).toEqual([12, 13, 14, 11]);
  expect(dataset.parks.has('east-port')).toBe(false);
  expect([...boundaries.shapes.keys()]).toEqual([...dataset.regions.keys()]);
  expect(dataset.regions.size).toBe(9);
});

test('no map is drawn where no region has a boundary', () => {
  expect(() => fitted([], without(...countiesOf(topology)))).toThrow('no region of geo/regions.csv');
});

test('boundaries are not read for regions that have none', () => {
  const { regions } = buildDataset(provinceFiles());
  expect(() => readBoundaries(without('990101'), [...regions.values()])).toThrow('no boundary for 990101');
});
