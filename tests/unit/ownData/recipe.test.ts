import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/ownData/decisions';
import { differenceReport } from '../../../src/core/ownData/differenceReport';
import { nextPeriod } from '../../../src/core/ownData/period/nextPeriod';
import {
  applyRecipe,
  ownDecisions,
  parseRecipe,
  recipeFits,
  recipeOf,
} from '../../../src/core/ownData/recipe';
import { understand } from '../../../src/core/ownData/understand';
import { workbookOf } from './textGrid';
import { dataset, toldOf } from './told';

const month = (number: number, output: string, second = '柳州市') =>
  workbookOf(`
    2024年1-${number}月工业快报
    地区 | 制造业产值 | 工业投资（亿元）
    横洲市 | ${output} | 1
    ${second} | 2 | 3
  `);

const understood = understand(month(5, '10'), dataset);
const questions = understood.tables.flatMap((table) => table.questions);
const decisions: Decision[] = questions.map(({ proposal }) =>
  proposal.about === 'unit' ? { ...proposal, answer: '万元' } : proposal,
);

test('what is asked once is decided for the next file of the form', () => {
  expect(questions.map(({ rule }) => rule).sort()).toEqual([
    'indicator-new',
    'place-one-character',
    'unit-missing',
  ]);
  const decided = understand(month(5, '10'), dataset, decisions);
  const open = decided.tables.flatMap((table) => table.questions);
  // The unit that was given makes another indicator of the head: one of 万元.
  const all = [...decisions, ...open.map(({ proposal }) => proposal)];
  const recipe = recipeOf('快报', understand(month(5, '10'), dataset, all), all);
  const sent = parseRecipe(JSON.stringify(recipe));
  if (!sent) throw new Error('not a recipe');
  const next = applyRecipe(month(6, '12'), dataset, sent);
  expect(recipeFits(sent, next)).toBe(true);
  expect(toldOf(next)).toMatchObject({
    outcome: 'read',
    facts: [
      'B3 横州市 [制造业产值] 2024-01/2024-06 = 12 万元',
      'C3 横州市 industrial-investment 2024-01/2024-06 = 1 亿元',
      'B4 柳州市 [制造业产值] 2024-01/2024-06 = 2 万元',
      'C4 柳州市 industrial-investment 2024-01/2024-06 = 3 亿元',
    ],
  });
});

test('another form is not the recipe’s', () => {
  const recipe = recipeOf('快报', understood, decisions);
  expect(recipeFits(recipe, understand(workbookOf('地区|GDP（亿元）\n南宁市|1'), dataset))).toBe(false);
});

describe('a period that a person gave', () => {
  const silent = workbookOf('地区|工业投资（亿元）\n南宁市|1');
  const [question] = understand(silent, dataset).tables[0]?.questions ?? [];
  if (!question) throw new Error('nothing asked');
  const given: Decision = { ...question.proposal, answer: '2024-01/2024-06' };
  const recipe = recipeOf('', understand(silent, dataset, [given]), [given]);

  test('is the file’s own, also when it is opened again', () => {
    const again = toldOf(understand(silent, dataset, ownDecisions(recipe)));
    expect(again.facts).toEqual(['B2 南宁市 industrial-investment 2024-01/2024-06 = 1 亿元']);
    expect(again.asked).toEqual([]);
  });

  test('is asked of the next file that states none, with the one after it', () => {
    const sent = parseRecipe(JSON.stringify(recipe));
    if (!sent) throw new Error('not a recipe');
    const next = toldOf(applyRecipe(silent, dataset, sent));
    expect(next.facts).toEqual(['B2 南宁市 industrial-investment 2024-01/2024-07 = 1 亿元']);
    expect([next.outcome, next.asked]).toEqual(['asks', ['period-next  → 2024-01/2024-07']]);
  });

  test('is no matter to a file that states its own', () => {
    const stated = workbookOf('地区|工业投资（亿元）\n南宁市|1', '2024年1-8月.xlsx');
    const next = toldOf(applyRecipe(stated, dataset, recipe));
    expect(next.facts).toEqual(['B2 南宁市 industrial-investment 2024-01/2024-08 = 1 亿元']);
    expect(next.outcome).toBe('read');
  });
});

test.each([
  ['2024', '2025'],
  ['2024-06', '2024-07'],
  ['2024-12', '2025-01'],
  ['2024-01/2024-11', '2024'],
  ['2021/2025', '2026/2030'],
  ['2024-06-30', undefined],
  ['2024-04/2024-06', undefined],
  ['', undefined],
])('after %s comes %s', (period, next) => expect(nextPeriod(period)).toBe(next));

test.each(['', '{', '[]', '{"recipe":2}', '{"recipe":1,"name":"","forms":[],"decisions":[{"about":"all"}]}'])(
  '%s is no recipe',
  (text) => expect(parseRecipe(text)).toBeUndefined(),
);

test('a difference report: new names, gone names, changed figures', () => {
  const facts = (workbook: ReturnType<typeof month>) =>
    understand(workbook, dataset).tables.flatMap((table) => table.facts);
  const report = differenceReport(facts(month(5, '10')), facts(month(5, '11', '桂林市')));
  expect(report).toMatchObject({
    newPlaces: ['450300'],
    gonePlaces: ['450200'],
    newIndicators: [],
    newPeriods: [],
    same: 1,
  });
  expect(report.changed.map(({ before, after }) => [before.value, after.value])).toEqual([[10, 11]]);
  expect([report.added.length, report.gone.length]).toEqual([2, 2]);
});
