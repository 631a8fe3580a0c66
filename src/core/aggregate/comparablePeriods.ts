import { comparePeriods } from '../period';

/** A period without its years: January to October of any year are alike, and so are whole years. */
function span(period: string): string {
  const [start = '', end] = period.split('/');
  const years = end === undefined ? 0 : Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return `${start.slice(4)}/${end?.slice(4) ?? ''}/${years}`;
}

/** Whether two periods last equally long in the same season, so that their amounts can be compared. */
export function isComparable(one: string, other: string): boolean {
  return span(one) === span(other);
}

/** The latest of the periods that ends before another and is comparable with it. */
export function periodBefore(period: string, periods: readonly string[]): string | undefined {
  return periods
    .filter((each) => comparePeriods(each, period) < 0 && isComparable(each, period))
    .sort(comparePeriods)
    .at(-1);
}

/** The first of the periods that is the same as another, or comes after it and is comparable with it. */
export function periodFrom(period: string, periods: readonly string[]): string | undefined {
  return periods
    .filter((each) => comparePeriods(each, period) >= 0 && isComparable(each, period))
    .sort(comparePeriods)[0];
}
