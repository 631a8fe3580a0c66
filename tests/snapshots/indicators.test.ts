import { describe, expect, test } from 'vitest';
import { membersAnswer, plainAnswer } from '../../src/core/answer';
import type { Dataset } from '../../src/core/dataset';
import type { Indicator } from '../../src/core/indicator';
import type { Level } from '../../src/core/place';
import { availability, placesAtLevel } from '../../src/core/query';
import { buildScene } from '../../src/core/scene/buildScene';
import { DEFAULT_VIEW } from '../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../fixtures/atlas';

const LEVELS: readonly Level[] = ['city', 'county', 'park'];
const GUANGXI = '450000';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();

/** What all places of a level add up to, or why they do not. */
function together(
  of: Dataset,
  indicator: string,
  { period, status }: ReturnType<typeof availability>[number],
  level: Level,
) {
  const members = placesAtLevel(of, level).map(({ id }) => id);
  const found = membersAnswer(of, members, { indicator, period, status }, 'zh');
  if (!found.ok) return found.reason;
  const { text, unit, rule, coverage } = found;
  return `${rule} ${text} ${unit} ${coverage ? `${coverage.count}/${coverage.total}` : ''}`.trim();
}

/** One line a question: coverage, each class with its limits, colour and count, what the places add up to, and the region's own. */
function lineOf(indicator: Indicator, level: Level, asked: ReturnType<typeof availability>[number]): string {
  const { period, status } = asked;
  const view = {
    ...DEFAULT_VIEW,
    layout: '',
    parks: 'figure',
    indicator: indicator.id,
    period,
    status,
    level,
  } as const;
  const { legend, coverage } = buildScene({ dataset, boundaries, view, theme: 'light', outlines: new Map() });
  const classes = legend.classes.map(({ text, colour, count }) => `[${text}] ${colour} ${count}`);
  const whole = plainAnswer(dataset, { place: GUANGXI, indicator: indicator.id, period, status }, 'zh');
  return [
    `${indicator.id} ${period} ${status} ${level}`,
    coverage ? `${coverage.count}/${coverage.total}` : 'no coverage',
    classes.join('  ') || 'no classes',
    `all: ${together(dataset, indicator.id, asked, level)}`,
    whole.ok ? `Guangxi: ${whole.text} ${whole.unit}` : '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

const themes = [...new Set([...dataset.indicators.values()].map(({ theme }) => theme))];

describe('classes, colours, counts, coverage and aggregates of every indicator, period and level', () => {
  test.each(themes)('%s', async (theme) => {
    const lines = [...dataset.indicators.values()]
      .filter((indicator) => indicator.theme === theme)
      .flatMap((indicator) =>
        LEVELS.flatMap((level) =>
          availability(dataset, indicator.id, level).map((asked) => lineOf(indicator, level, asked)),
        ),
      );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`taken/indicators/${theme}.txt`);
  });
});
