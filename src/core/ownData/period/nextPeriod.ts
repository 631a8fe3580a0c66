const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The period that the next file of a form is likely to be of: the month after, one month more from January on, the next
 * year, the next span of as many years.
 * @returns undefined where a period has days, or begins and ends within a year otherwise
 * @example nextPeriod('2024-01/2024-06') //= '2024-01/2024-07'
 */
export function nextPeriod(period: string): string | undefined {
  const [start = '', end = start] = period.split('/');
  const [first = [], last = []] = [start, end].map((text) => text.split('-').map(Number));
  const [year = 0, month, day] = last;
  const [firstYear = 0, firstMonth] = first;
  if (period === '' || day !== undefined || first.length !== last.length) return undefined;
  if (month === undefined) {
    const span = year - firstYear + 1;
    return span === 1 ? String(year + 1) : `${year + 1}/${year + span}`;
  }
  if (start === end) return month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
  if (firstMonth !== 1 || firstYear !== year) return undefined;
  if (month === 12) return undefined;
  return month === 11 ? String(year) : `${start}/${year}-${two(month + 1)}`;
}
