import type { LocalText } from '../../i18n/language';
import type { Dataset } from '../dataset';
import type { Figure, FigureKey } from '../figure';
import type { PlaceId } from '../place';
import { figuresFor } from '../query';

/** What a city has beyond its counties with figures; derived, and a figure of the missing counties together only. */
export interface Remainder {
  readonly city: PlaceId;
  /** In the indicator's unit, rounded to the digits of the city's figure. */
  readonly value: number;
  /** Digits after the point, as many as the city's figure has. */
  readonly decimals: number;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** The counties that it is of, in the register's order. */
  readonly missing: readonly PlaceId[];
  readonly reason: LocalText;
}

const digitsOf = ({ printed }: Figure): number => printed.split('.')[1]?.length ?? 0;

function ownFigure(dataset: Dataset, key: FigureKey, source: string): Figure | undefined {
  return figuresFor(dataset, key).find((figure) => figure.source === source && figure.bound === 'exact');
}

/**
 * What a city's figure leaves for those of its counties that have none: the city's less the others', where the data say
 * that the two are comparable. Computed live, never stored, never added to the city again.
 *
 * @param question of the counties; only actual figures are set against each other
 * @returns undefined where no rule allows it, no county has a figure or none lacks one, or nothing is left
 */
export function remainderOf(
  dataset: Dataset,
  city: PlaceId,
  question: Omit<FigureKey, 'place'>,
): Remainder | undefined {
  if (question.status !== 'actual') return undefined;
  const rule = dataset.remainders.find(
    ({ indicator, period }) => indicator === question.indicator && period === question.period,
  );
  if (!rule || rule.except.includes(city)) return undefined;
  const whole = ownFigure(dataset, { ...question, place: city }, rule.wholeSource);
  if (!whole) return undefined;
  const parts: Figure[] = [];
  const missing: PlaceId[] = [];
  for (const { id, level, parent } of dataset.regions.values()) {
    if (level !== 'county' || parent !== city) continue;
    const part = ownFigure(dataset, { ...question, place: id }, rule.partSource);
    if (part) parts.push(part);
    else missing.push(id);
  }
  if (parts.length === 0 || missing.length === 0) return undefined;
  const decimals = digitsOf(whole);
  const left = whole.value - parts.reduce((sum, { value }) => sum + value, 0);
  const value = Number(left.toFixed(decimals));
  return value > 0 ? { city, value, decimals, whole, parts, missing, reason: rule.reason } : undefined;
}

/**
 * The remainder that a county without a figure is part of, or that is its own where it is the only one.
 * @returns undefined where the county has a figure of its own, or its city leaves no remainder
 */
export function remainderAt(dataset: Dataset, key: FigureKey): Remainder | undefined {
  const county = dataset.regions.get(key.place);
  if (county?.level !== 'county' || figuresFor(dataset, key).length > 0) return undefined;
  const left = remainderOf(dataset, county.parent, key);
  return left?.missing.includes(key.place) ? left : undefined;
}
