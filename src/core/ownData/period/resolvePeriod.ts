import { at, type Moment, type PeriodPart } from './periodParts';

const two = (value: number): string => String(value).padStart(2, '0');

function momentText({ year, month, day }: Moment): string {
  const parts = [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])];
  return parts.join('-');
}

/**
 * One ISO 8601 period from what the nearest text says, then what stands further off; undefined where no year is said.
 * @param parts nearest first
 */
export function resolvePeriod(parts: readonly PeriodPart[]): string | undefined {
  let from: Moment | undefined;
  let to: Moment | undefined;
  let months: readonly [number, number] | undefined;
  let wantsMonths = false;
  for (const { from: start, to: end, sameMonths } of parts) {
    if (start.year === undefined) {
      if (start.month && end.month && !months && (!from || wantsMonths)) months = [start.month, end.month];
      continue;
    }
    if (from) {
      if (wantsMonths && !months && start.month && end.month && start.year === end.year)
        months = [start.month, end.month];
      continue;
    }
    [from, to] = [start, end];
    wantsMonths = sameMonths;
  }
  if (!from?.year || !to?.year) return undefined;
  if (months) [from, to] = [{ ...at(from.year, months[0]) }, { ...at(to.year, months[1]) }];
  const scope = parts.find((entry) => entry.scope)?.scope;
  if (scope === 'cumulative' && to.month) from = at(to.year, 1);
  if (scope === 'month' && to.month) from = at(to.year, to.month);
  if (scope === 'year') [from, to] = [at(to.year), at(to.year)];
  const back = parts.reduce((sum, entry) => Math.max(sum, entry.yearsBack), 0);
  const moved = (moment: Moment): Moment => ({ ...moment, year: (moment.year ?? 0) - back });
  const [start, end] = [moved(from), moved(to)];
  if (start.year === end.year && start.month === 1 && end.month === 12 && !start.day && !end.day)
    return String(start.year);
  const [first, last] = [momentText(start), momentText(end)];
  if (first === last) return first;
  return first < last ? `${first}/${last}` : undefined;
}
