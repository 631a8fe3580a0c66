export const periods = {
  year: '{start}',
  month: '{start}',
  day: '{start}',
  months: '{start}–{end}',
  years: '{start}–{end}',
  span: '{start}–{end}',
};
