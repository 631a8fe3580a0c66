import { periodEnd } from '../../period';
import type { TableColumn } from '../columns';
import type { HeadReading } from '../headText';

/** The column that a 同比 or 同期 column speaks about: the nearest to its left that has words of its own. */
export function baseColumn(columns: readonly TableColumn[], at: number): TableColumn | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const column = columns[index];
    if (column?.role !== 'value') continue;
    const { change, periods, names } = column.head;
    if (leansOn(column.head)) continue;
    if (!change && !periods.some((part) => part.yearsBack > 0 || part.sameMonths) && names.length > 0)
      return column;
  }
  return undefined;
}

/**
 * The amount that a column of growth speaks about: of those to its left that are called alike, up to the growth before,
 * the one of the latest period, so that 2023年 | 2022年 | 增长 is the growth of 2023. The nearest of equals.
 */
export function amountColumn(
  columns: readonly TableColumn[],
  at: number,
  periodOf: (column: TableColumn) => string,
): TableColumn | undefined {
  let best: TableColumn | undefined;
  for (let index = at - 1; index >= 0; index--) {
    const column = columns[index];
    if (column?.role !== 'value') continue;
    if (column.head.change) {
      if (best) break;
      continue;
    }
    if (column.head.periods.some((part) => part.yearsBack > 0 || part.sameMonths)) continue;
    if (!best) best = column;
    else if (column.head.names.join() !== best.head.names.join()) break;
    else if (isLater(periodOf(column), periodOf(best))) best = column;
  }
  return best;
}

/** Whether one period ends in a later month or year than the other. */
const isLater = (period: string, other: string): boolean => {
  const [end, otherEnd] = [periodEnd(period), periodEnd(other)];
  const length = Math.min(end.length, otherEnd.length);
  return end.slice(0, length) > otherEnd.slice(0, length);
};

export const PART = /^(?:#|其中\s*:?)\s*/;

/** 占全区比重, #第一产业, 其中：出口: a head that says nothing without the one to its left. */
export const leansOn = (head: HeadReading | undefined): boolean =>
  head !== undefined &&
  (PART.test(head.text) || /^(?:占.*(?:比重|比例|比)|比重|占比|所占比重|所占比例)$/.test(head.name));
