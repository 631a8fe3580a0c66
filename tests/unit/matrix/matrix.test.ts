import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMatrix } from '../../../src/core/matrix/buildMatrix';
import { chosenClaims } from '../../../src/core/matrix/chosenClaims';
import { industryClaims } from '../../../src/core/matrix/claims';
import { likenessOrder } from '../../../src/core/matrix/likenessOrder';
import { MATRIX_COLUMNS, type MATRIX_ORDERS, MATRIX_ROWS } from '../../../src/core/matrix/matrixView';
import { atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const byCity = buildMatrix(dataset, { rows: 'industries', columns: 'cities', order: 'register' }, 'zh');

describe('industries by city', () => {
  test('name 制糖 where the catalogue and the plan do', () => {
    // The catalogue prints 制糖 of 河南, 合山 (来宾) and 中泰崇左; the plan names 崇左's sugar.
    const cities = byCity.columns.filter(({ id }) => byCity.cell('sugar', id)).map(({ name }) => name);
    expect(cities).toEqual(['来宾', '崇左']);
    expect(byCity.rows.find(({ id }) => id === 'sugar')?.count).toBe(2);
    expect(byCity.cell('sugar', '451300')).toMatchObject({ evidence: 'stated', isOwn: false });
    expect(byCity.cell('textiles', '451200')).toMatchObject({ evidence: 'catalogue', isOwn: false });
    expect(byCity.cell('sugar', '451400')).toMatchObject({ evidence: 'stated', isOwn: true });
  });

  test('lead to source and locator of every clause', () => {
    const claims = byCity.cell('sugar', '451300')?.claims ?? [];
    expect(claims.map(({ place, locator }) => [place, locator])).toEqual(
      expect.arrayContaining([
        ['laibin-henan', '序号1522'],
        ['heshan-park', '序号1523'],
      ]),
    );
    expect(
      industryClaims(dataset).filter(({ source, locator }) => !dataset.sources.has(source) || !locator),
    ).toEqual([]);
  });

  test('say inferred only where every clause is', () => {
    // 柳江: a member of 智能家电 by inference, and stated in its own right.
    const cell = byCity.cell('home-appliances', '450200');
    expect(new Set(cell?.claims.map(({ evidence }) => evidence))).toContain('inferred');
    expect(cell?.evidence).toBe('stated');
  });
});

test('counts on both edges count the cells that are filled', () => {
  for (const rows of MATRIX_ROWS)
    for (const columns of MATRIX_COLUMNS) {
      const matrix = buildMatrix(dataset, { rows, columns, order: 'count' }, 'zh');
      for (const row of matrix.rows)
        expect(
          matrix.columns.filter(({ id }) => matrix.cell(row.id, id)),
          row.name,
        ).toHaveLength(row.count);
      for (const column of matrix.columns)
        expect(
          matrix.rows.filter(({ id }) => matrix.cell(id, column.id)),
          column.name,
        ).toHaveLength(column.count);
      const counts = matrix.rows.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
});

test('every order holds the same rows and columns', () => {
  const of = (order: (typeof MATRIX_ORDERS)[number]) => {
    const { rows, columns } = buildMatrix(dataset, { rows: 'industries', columns: 'parks', order }, 'zh');
    return [rows, columns].map((edges) => edges.map(({ id }) => id).sort());
  };
  expect(of('likeness')).toEqual(of('register'));
  expect(of('count')).toEqual(of('register'));
});

test('a chosen row has the clauses of its cells, a chosen cell its own', () => {
  const ofRow = chosenClaims(byCity, { row: 'sugar', column: '' });
  const ofCell = chosenClaims(byCity, { row: 'sugar', column: '451300' });
  expect(ofRow.every(({ industry }) => industry === 'sugar')).toBe(true);
  expect(ofRow.length).toBeGreaterThan(ofCell.length);
  expect(ofCell).toEqual(byCity.cell('sugar', '451300')?.claims);
  expect(chosenClaims(byCity, { row: '', column: '' })).toEqual([]);
});

describe('order by likeness', () => {
  const sets: Readonly<Record<string, ReadonlySet<string>>> = {
    a: new Set(['1', '2']),
    b: new Set(['8', '9']),
    c: new Set(['1', '2', '3']),
    d: new Set(['7', '8', '9']),
    e: new Set(['3', '7']),
  };
  const none: ReadonlySet<string> = new Set();
  const meets = (id: string) => sets[id] ?? none;

  test('puts blocks together and what joins them between', () => {
    // By hand: a–c share 2 of 3, b–d 2 of 3, c–e and d–e 1 of 4 each; all others nothing.
    const order = likenessOrder(['c', 'd', 'a', 'b', 'e'], meets).join('');
    expect(['acedb', 'bdeca']).toContain(order);
  });

  test('keeps every item once, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(sets)), (items) => {
        expect([...likenessOrder(items, meets)].sort()).toEqual([...items].sort());
      }),
    );
  });
});
