/** A moment to the year, month or day. */
export interface Moment {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** What one text says about time; a year may stand elsewhere: 1—6月 under 2024年. */
export interface PeriodPart {
  readonly from: Moment;
  readonly to: Moment;
  /** 同期, 上年: so many years before what stands elsewhere. */
  readonly yearsBack: number;
  /** `cumulative`: from January on; `month`: the last month alone; `year`: the whole year. */
  readonly scope: 'cumulative' | 'month' | 'year' | undefined;
  /** 2023年同期: of that year the months that stand elsewhere. */
  readonly sameMonths: boolean;
  /** 年末, 年底: a stock at the end. */
  readonly atEnd: boolean;
}

export const none: Moment = { year: undefined, month: undefined, day: undefined };
export const at = (year?: string | number, month?: string | number, day?: string | number): Moment => ({
  year: year === undefined || year === '' ? undefined : Number(year),
  month: month === undefined || month === '' ? undefined : Number(month),
  day: day === undefined || day === '' ? undefined : Number(day),
});
export const part = (from: Moment, to: Moment, more: Partial<PeriodPart> = {}): PeriodPart => ({
  from,
  to,
  yearsBack: 0,
  sameMonths: false,
  scope: undefined,
  atEnd: false,
  ...more,
});
