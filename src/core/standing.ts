import type { Figure, FigureKey } from './figure';
import { isOwnData } from './ownData/source/ownId';

/** By code units, so that no language of the machine changes an order. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The one order of figures that answer one question: the preferred one first, then documents before own data, then by source, locator, value and bound, so
 * that no order of rows or files decides which stands. Figures that are alike in all that is told apart by how they are
 * printed and what is noted of them.
 */
export function compareFigures(a: Figure, b: Figure): number {
  return (
    Number(b.preferred) - Number(a.preferred) ||
    Number(isOwnData(a.source)) - Number(isOwnData(b.source)) ||
    compareTexts(a.source, b.source) ||
    compareTexts(a.locator, b.locator) ||
    a.value - b.value ||
    compareTexts(a.bound, b.bound) ||
    compareTexts(a.printed, b.printed) ||
    compareTexts(a.note.zh, b.note.zh) ||
    compareTexts(a.reason.zh, b.reason.zh)
  );
}

/** A question as one text, the same for the same question. */
export function questionId({ place, indicator, period, status }: FigureKey): string {
  return [place, indicator, period, status].join('|');
}

/** Whether figures that answer one question disagree in value or bound. */
export function disagree(figures: readonly Figure[]): boolean {
  const [first, ...others] = figures;
  return (
    first !== undefined && others.some((other) => other.value !== first.value || other.bound !== first.bound)
  );
}
