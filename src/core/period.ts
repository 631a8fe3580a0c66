import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Whether a text is an ISO 8601 year, month or day that the calendar has.
 * @example isDate('2020-02-30') //= false
 */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCMonth() === Number(month) - 1;
}

/**
 * Whether a text is an ISO 8601 year, month, day, or an interval of two of them in order.
 * @example isPeriod('2020-01/2020-10') //= true
 */
export function isPeriod(text: string): boolean {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every(isDate)) return false;
  const [start = '', end] = parts;
  return end === undefined || start <= end;
}

/** Where a period ends, as it is written: `2020` of `2016/2020`. */
export function periodEnd(period: string): string {
  return period.split('/').at(-1) ?? period;
}

/** The day on which a period is over, the 31st for any month: `2024` with its December, `2024-06` with its June. */
function lastDay(period: string): string {
  const [year, month = '12', day = '31'] = periodEnd(period).split('-');
  return `${year}-${month}-${day}`;
}

/** Orders periods by the day on which they are over, so that a half-year comes before its year; then by their start. */
export function comparePeriods(a: string, b: string): number {
  const [one, other] = [`${lastDay(a)} ${a}`, `${lastDay(b)} ${b}`];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** A year, month or day in words. */
function instant(text: string, language: Language): string {
  const [year = '', month, day] = text.split('-');
  const parts = { start: text, year, month: Number(month), day: Number(day) };
  return translate(language, day ? 'periods.day' : month ? 'periods.month' : 'periods.year', parts);
}

/**
 * A period in words.
 * @example formatPeriod('2020-01/2020-10', 'zh') //= '2020年1—10月'
 * @example formatPeriod('2016/2020', 'en') //= '2016–2020'
 */
export function formatPeriod(period: string, language: Language): string {
  const [start = '', end] = period.split('/');
  if (end === undefined || end === start) return instant(start, language);
  const [year = '', month, day] = start.split('-');
  const [endYear = '', endMonth, endDay] = end.split('-');
  const parts = { start, end, year, endYear, month: Number(month), endMonth: Number(endMonth) };
  const hasDays = day !== undefined || endDay !== undefined;
  if (month && endMonth && year === endYear && !hasDays) return translate(language, 'periods.months', parts);
  if (!month && !endMonth) return translate(language, 'periods.years', parts);
  return translate(language, 'periods.span', {
    ...parts,
    from: instant(start, language),
    to: instant(end, language),
  });
}
