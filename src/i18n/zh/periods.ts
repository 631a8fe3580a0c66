/** Periods in words; `start` and `end` are as the data write them. */
export const periods = {
  year: '{year}年',
  month: '{year}年{month}月',
  day: '{year}年{month}月{day}日',
  months: '{year}年{month}—{endMonth}月',
  years: '{year}—{endYear}年',
  span: '{from}—{to}',
} as const;
