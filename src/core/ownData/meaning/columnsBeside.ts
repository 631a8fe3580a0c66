import { periodEnd } from '../../period';
import type { TableColumn } from '../columns';
import type { HeadReading } from '../headText';
import type { Unit } from '../unit';

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

/** Whether the lowest words of a head begin with 其中. */
const isPartHead = ({ text, names }: TableColumn['head']): boolean =>
  PART.test(text) || (names.length > 1 && PART.test(names.at(-1) ?? ''));

/** The unit that 其中：轻工业, or a head without words of its own as 上年同期, has from the amount to its left. */
export function unitBeside(columns: readonly TableColumn[], at: number): Unit | undefined {
  const head = columns[at]?.head;
  if (!head || head.text === '') return undefined;
  if (isPartHead(head)) return baseColumn(columns, at)?.head.unit;
  if (head.names.length > 0) return undefined;
  return columns
    .slice(0, at)
    .findLast((each) => each.role === 'value' && !each.head.change && each.head.unit?.dimension !== 'percent')
    ?.head.unit;
}

/** 比上年同期提高, in points: a change of the rate to its left. */
export const comparesRate = (head: HeadReading | undefined): boolean =>
  head?.unit?.dimension === 'point' && /^(?:比|较)/.test(head.name);

/** The rate that a column of points speaks about. */
export const comparedRate = (columns: readonly TableColumn[], at: number): TableColumn | undefined =>
  columns.slice(0, at).findLast(({ role, head }) => role === 'value' && !comparesRate(head));

/** 占全区比重, #第一产业, 其中：出口: a head that says nothing without the one to its left. */
export const leansOn = (head: TableColumn['head'] | undefined): boolean =>
  head !== undefined &&
  (isPartHead(head) || /^(?:占.*(?:比重|比例|比)|比重|占比|所占比重|所占比例)$/.test(head.name));
