import { expect, it } from 'vitest';
import { findFindings } from '../../../src/core/evidence/checks';
import { findConflicts } from '../../../src/core/evidence/conflicts';
import { coverageMatrix } from '../../../src/core/evidence/coverageMatrix';
import { sourceContributions } from '../../../src/core/evidence/sourceContributions';
import { atlasDataset } from '../../fixtures/atlas';
import { smallDataset } from './smallDataset';

const dataset = atlasDataset();
const conflicts = findConflicts(dataset);

it('finds the two levels of above-scale output that the plan sets for 2020, and prefers the table', () => {
  const found = conflicts.find((conflict) => conflict.id === 'beibu-gulf|above-scale-output|2020|target');
  expect(found?.figures.map((figure) => [figure.value, figure.bound])).toEqual([
    [15800, 'exact'],
    [15000, 'at-least'],
  ]);
  expect(found?.reason.zh).toContain('表1');
});

it('prefers one figure of every conflict, with a reason in both languages', () => {
  expect(
    conflicts.filter(
      (conflict) => !conflict.standing.preferred || !conflict.reason.zh || !conflict.reason.en,
    ),
  ).toEqual([]);
});

it('takes equal answers of two sources for no conflict', () => {
  const agreed = smallDataset(['alpha output 2020 10', 'alpha output 2020 10 exact actual book']);
  expect(findConflicts(agreed)).toEqual([]);
  const disputed = smallDataset(['alpha output 2020 10', 'alpha output 2020 11 exact actual book']);
  expect(findConflicts(disputed).map((conflict) => conflict.figures.length)).toEqual([2]);
});

it('keeps different periods and statuses apart', () => {
  expect(
    findConflicts(
      smallDataset(['alpha output 2020 10', 'alpha output 2021 11', 'alpha output 2020 12 exact target']),
    ),
  ).toEqual([]);
});

it('counts places and not figures in the coverage', () => {
  const matrix = coverageMatrix(
    smallDataset([
      '450100 output 2020 10',
      '450100 output 2020 11',
      '450200 output 2020 3',
      'alpha output 2020 1',
    ]),
  );
  expect(
    matrix.rows.map(({ indicator, counts, figures }) => [
      indicator,
      counts.city,
      counts.park,
      counts.county,
      figures,
    ]),
  ).toEqual([['output', 2, 1, 0, 4]]);
  expect(matrix.totals).toEqual({ region: 1, group: 1, city: 2, county: 1, park: 3 });
});

it('covers all 14 cities in output of 2017', () => {
  const row = coverageMatrix(dataset).rows.find(
    (each) => each.indicator === 'industrial-output' && each.period === '2017',
  );
  expect(row?.counts.city).toBe(14);
});

it('attributes every figure to one source', () => {
  const contributions = sourceContributions(
    dataset,
    conflicts,
    findFindings({ dataset, boundaries: undefined }),
  );
  expect(contributions.reduce((sum, each) => sum + each.figures, 0)).toBe(dataset.figures.length);
  const plan = contributions.find((each) => each.source.id === 'beibu-gulf-plan-2016');
  expect(plan?.figures).toBeGreaterThan(200);
  expect(plan?.conflicts).toBeGreaterThan(10);
  expect(plan?.findings).toBeGreaterThan(2);
});
