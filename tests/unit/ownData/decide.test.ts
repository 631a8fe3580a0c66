import { describe, expect, test } from 'vitest';
import { type Decision, withDecision, withoutDecision } from '../../../src/core/ownData/decisions';
import { understand } from '../../../src/core/ownData/understand';
import { workbookOf } from './textGrid';
import { dataset, told, toldOf } from './told';

const wide = workbookOf(`
  2024年工业
  地区 | 规模以上工业总产值（亿元） | 工业投资（亿元）
  南宁市 | 1 | 2
  六市一带 | 30 | 20
  柳州市 | 3 | 4
`);
const places = understand(wide, dataset).tables[0];

/** The decision that answers what the table's row is. */
function ofRow(row: number, answer: string): Decision {
  const key = places?.rowKeys.get(row);
  if (!key) throw new Error(`row ${row} has no key`);
  return { ...key, answer };
}

test('a question names growth in the words of people, not by its key', () => {
  const growth = workbookOf(`
    2024年规模以上工业主要指标
    地区 | 工业总产值（亿元） | 同比增长（%）
    南宁市 | 40.2 | 4.1
  `);
  const asked = understand(growth, dataset)
    .tables.flatMap(({ questions }) => questions)
    .map(({ values }) => values.name);
  expect(asked).toContain('工业总产值增速');
  expect(asked.join()).not.toMatch(/year|month|difference/);
});

describe('what nothing asked can be decided too', () => {
  test('a row whose place was found is another place, a total, or left out', () => {
    expect(told(wide, [ofRow(2, '450300')]).facts).toContainEqual(
      expect.stringMatching(/^B3 桂林市 .* = 1 亿元$/),
    );
    const total = told(wide, [ofRow(3, 'total')]);
    expect(total.aside).toContain('4 total');
    expect(total.totals).toEqual(['B4 = 30, sum 4', 'C4 = 20, sum 6']);
    expect(told(wide, [ofRow(2, '')]).aside).toContain('3 left');
  });

  test('a head has another unit, period or indicator by the keys of what it means', () => {
    const meaning = places?.meanings.find(({ name }) => name.includes('投资'));
    if (!meaning) throw new Error('no meaning');
    const { unit, period, indicator } = meaning.keys;
    expect(told(wide, [{ ...unit, answer: '万元' }]).facts).toContain(
      'C3 南宁市 industrial-investment 2024 = 0.0002 亿元',
    );
    expect(told(wide, [{ ...period, answer: '2023' }]).facts).toContain(
      'C3 南宁市 industrial-investment 2023 = 2 亿元',
    );
    const left = told(wide, [{ ...indicator, answer: 'leave' }]);
    expect(left.facts.filter((fact) => fact.startsWith('C'))).toEqual([]);
    expect(left.aside).toContain('C3 left');
  });
});

test('an indicator that is left out leaves its row out, and asks nothing about it', () => {
  const tall = workbookOf(`
    指标 | 南宁市 | 柳州市
    工业投资（亿元） | 1 | 2
    职工食堂数 | 3 | 4
  `);
  const asked = understand(tall, dataset, []);
  const canteens = asked.tables[0]?.meanings.find(({ name }) => name.includes('食堂'));
  if (!canteens) throw new Error('no meaning');
  const decided = toldOf(understand(tall, dataset, [{ ...canteens.keys.indicator, answer: 'leave' }]));
  expect(decided.aside).toContain('3 left');
  expect(decided.asked.filter((line) => line.includes('食堂'))).toEqual([]);
});

test('a decision replaces the one of the same key in its place, and can be taken back', () => {
  const [first, second] = [ofRow(2, 'total'), ofRow(4, '')];
  const changed = { ...first, answer: '' };
  expect(withDecision([first, second], changed)).toEqual([changed, second]);
  expect(withoutDecision([first, second], changed)).toEqual([second]);
});

test('a name under a province elsewhere is decided apart from the same name above it', () => {
  const table = workbookOf(`
    2023年工业投资（亿元）
    地区 | 工业投资
    横县 | 1
    湖南省 | 2
    横县 | 3
  `);
  const [namesake] = understand(table, dataset).tables[0]?.questions ?? [];
  if (!namesake) throw new Error('nothing is asked');
  expect([namesake.rule, namesake.parent]).toEqual(['namesake', '湖南省']);
  expect(told(table, [namesake.proposal]).facts).toEqual(['B3 横州市 industrial-investment 2023 = 1 亿元']);
});

test('a row that repeats the place above it repeats its code', () => {
  const { facts, open } = told(
    workbookOf(`
      代码 | 地区 | 年份 | 工业投资（亿元）
      450100 | 全市 | 2022 | 1
       |  | 2023 | 2
    `),
  );
  expect(facts).toEqual([
    'D2 南宁市 industrial-investment 2022 = 1 亿元',
    'D3 南宁市 industrial-investment 2023 = 2 亿元',
  ]);
  expect(open).toEqual([]);
});
