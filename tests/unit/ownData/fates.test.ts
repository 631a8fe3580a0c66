import { expect, test } from 'vitest';
import { understand } from '../../../src/core/ownData/understand';
import { levelText, outcomeText, questionText, reasonText } from '../../../src/core/ownData/words';
import { workbookOf, worksheetOf } from './textGrid';
import { dataset, told, toldOf } from './told';

const TABLE = `
  2023年工业投资（亿元）
  地区 | 工业投资
  南宁市 | 1
  柳州市 | 2
`;

test('hidden rows are asked about, and not used until that is decided', () => {
  const workbook = { ...workbookOf(''), worksheets: [worksheetOf('Sheet1', TABLE, { hiddenRows: [3] })] };
  const asked = understand(workbook, dataset);
  expect(toldOf(asked)).toMatchObject({
    outcome: 'asks',
    facts: ['B3 南宁市 industrial-investment 2023 = 1 亿元'],
    open: ['4 hidden-row'],
  });
  const [question] = asked.tables[0]?.questions ?? [];
  if (!question) throw new Error('nothing asked');
  expect(told(workbook, [{ ...question.proposal, answer: 'use' }]).facts).toHaveLength(2);
  expect(told(workbook, [question.proposal])).toMatchObject({ outcome: 'read', aside: ['4 hidden-row'] });
});

test('a hidden sheet is told and not read', () => {
  const workbook = { ...workbookOf(TABLE), worksheets: [worksheetOf('x', TABLE, { state: 'hidden' })] };
  expect(told(workbook)).toMatchObject({
    outcome: 'refused',
    facts: [],
    aside: expect.arrayContaining(['3 hidden-sheet']),
  });
});

test('each rule, question and outcome has words in both languages', () => {
  const understanding = understand(
    workbookOf(`
      2023年工业总产值
      地区 | 工业总产值 | 新指标（吨） | 排名
      全区 | 1 | 2 | 3
      南宁市 | x5 | — | 1
      横洲市 | ▲3 | 2 | 2
      合计 | 1 | 2 |
    `),
    dataset,
  );
  const texts = [
    outcomeText(understanding),
    ...understanding.sheets.flatMap(({ rows }) => rows.map((row) => reasonText('row', row))),
    ...understanding.tables.flatMap(({ columns, cells, questions, levelRule }) => [
      ...columns.map(({ reason }) => reasonText('column', reason)),
      ...cells.map(({ reason }) => reasonText('cell', reason)),
      ...questions.map(questionText),
      ...(levelRule ? [levelText(levelRule)] : []),
    ]),
  ];
  for (const text of texts) {
    expect(text?.zh).toMatch(/\p{Script=Han}/u);
    expect(text?.en).not.toBe('');
    expect(`${text?.zh}${text?.en}`).not.toMatch(/undefined|\{\w+\}/);
  }
});
