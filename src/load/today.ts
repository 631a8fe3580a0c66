const CHINESE_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/**
 * The day in China, for what is printed: the calendar there has turned eight hours before that of UTC.
 * @example today(new Date('2026-11-24T17:00:00Z')) //= '2026-11-25'
 */
export const today = (moment = new Date()): string => CHINESE_DAY.format(moment);
