import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { startBeside } from './besideFigure';
import { type Interval, mapInterval, ratioOf } from './interval';
import { spanOf } from './precision';

/** An amount that growth starts from, what it may be, and the figures that it rests on: one where it is stated. */
export interface Start {
  readonly value: number;
  readonly span: Interval;
  readonly from: readonly Figure[];
}

/**
 * A year's amount as the figure's source states it, or that of the next year taken back by that year's growth.
 * @param base the indicator whose growth the figure tells
 */
export function startOfSpan(dataset: Dataset, figure: Figure, base: string, year: number): Start | undefined {
  const at = (indicator: string, when: number) =>
    startBeside(dataset, { ...figure, indicator, period: String(when) }, figure);
  const stated = at(base, year);
  if (stated) return { value: stated.value, span: spanOf(dataset, stated), from: [stated] };
  const next = at(base, year + 1);
  const growth = at(`${base}-growth`, year + 1);
  if (!next || !growth) return undefined;
  const span = ratioOf(
    spanOf(dataset, next),
    mapInterval(spanOf(dataset, growth), (percent) => 1 + percent / 100),
  );
  return span && { value: next.value / (1 + growth.value / 100), span, from: [next, growth] };
}
