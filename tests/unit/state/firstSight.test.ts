import { expect, test } from 'vitest';
import { availability } from '../../../src/core/query';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { indicatorChoice } from '../../../src/state/indicatorChoice';
import { atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();

test('planned area opens the twenty of the plan, whatever year was shown', () => {
  const shown = { ...DEFAULT_VIEW, level: 'city', period: '2024', status: 'actual' } as const;
  expect(indicatorChoice(dataset, shown, 'planned-area')).toMatchObject({
    level: 'park',
    period: '2016/2020',
    status: 'target',
  });
});

test('every indicator that has figures at a level opens with some, and never with a single place where others are', () => {
  for (const { id } of dataset.indicators.values()) {
    const choice = { ...DEFAULT_VIEW, ...indicatorChoice(dataset, DEFAULT_VIEW, id) };
    const all = (['city', 'county', 'park'] as const).flatMap((level) => availability(dataset, id, level));
    if (all.length === 0) continue;
    const seen = availability(dataset, id, choice.level).find(
      ({ period, status }) => period === choice.period && status === choice.status,
    );
    const most = Math.max(...all.map(({ count }) => count));
    expect(seen?.count, id).toBeGreaterThanOrEqual(Math.min(2, most));
  }
});
