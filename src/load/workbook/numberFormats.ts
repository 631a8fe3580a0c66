const SECONDS_A_DAY = 86_400;
/** Days from the first day of 1900's and 1904's calendar to 1970-01-01. */
const UNIX_EPOCH = { from1900: 25_569, from1904: 24_107 };
/** 9999-12-31, the last day that Excel shows. */
const LAST_SERIAL = 2_958_465;

/** What the numbers of formats mean that a file does not spell out, as Excel and WPS for the mainland show them. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"\\-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0;\\-#,##0'],
  [38, '#,##0;[Red]\\-#,##0'],
  [39, '#,##0.00;\\-#,##0.00'],
  [40, '#,##0.00;[Red]\\-#,##0.00'],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** A format without General, which every reader here says by no format. */
export const withoutGeneral = (code: string) => (/^(general|g\/通用格式)$/i.test(code.trim()) ? '' : code);

/** Formats that web pages and XML of Excel call by name. */
const NAMED_FORMATS: ReadonlyMap<string, string> = new Map([
  ['percent', '0.00%'],
  ['fixed', '0.00'],
  ['standard', '#,##0.00'],
  ['scientific', '0.00E+00'],
  ['general number', ''],
  ['short date', 'yyyy/m/d'],
  ['medium date', 'd-mmm-yy'],
  ['long date', 'yyyy"年"m"月"d"日"'],
  ['general date', 'yyyy/m/d h:mm'],
]);

/** The format that a name stands for; a format that is spelled out is itself. */
export const formatByName = (name: string) =>
  NAMED_FORMATS.get(name.trim().toLowerCase()) ?? withoutGeneral(name);

const known = new Map<string, boolean>();

/** Whether a format shows a day, month or year; a time of the day alone is no date. */
export function isDateFormat(code: string): boolean {
  if (code === '' || code === '@') return false;
  let answer = known.get(code);
  if (answer === undefined) {
    const letters = code
      .replace(/"[^"]*"?|\\.|[_*]./g, '')
      .replace(/\[([hms])+\]/gi, 'h')
      .replace(/\[[^\]]*\]/g, '')
      .replace(/s\.0+/gi, 's')
      .replace(/general|上午\/下午|AM\/PM|A\/P/gi, '')
      .replace(/;.*$/s, '');
    const isMonth = /m/i.test(letters) && !/[hs]/i.test(letters);
    answer = !/[#?0]/.test(letters) && (/[yd]|e(?![+-])|a{3}/i.test(letters) || isMonth);
    known.set(code, answer);
  }
  return answer;
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * The day and time that a count of days stands for, as ISO 8601; `undefined` where it is no day of the calendar.
 * @param is1904 whether day 0 is 1904-01-01 (old Macintosh files), not 1899-12-31
 */
export function dateOfSerial(serial: number, is1904: boolean): string | undefined {
  const isDay = is1904 ? serial >= 0 : serial >= 1;
  if (!isDay || serial > LAST_SERIAL + 1) return undefined;
  // Excel's calendar has a 29 February in 1900.
  const days = !is1904 && serial < 60 ? serial + 1 : serial;
  const epoch = is1904 ? UNIX_EPOCH.from1904 : UNIX_EPOCH.from1900;
  const seconds = Math.round((days - epoch) * SECONDS_A_DAY);
  const date = new Date(seconds * 1000);
  const day = `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  if (seconds % SECONDS_A_DAY === 0) return day;
  return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
}
