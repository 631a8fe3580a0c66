import { MONEY_PER_PERSON, PERCENTAGE_POINTS, TEN_THOUSAND_PEOPLE } from '../../i18n/unitsAsPrinted';
import type { Indicator } from '../indicator';
import { parseUnit } from '../ownData/unit';
import type { FormulaRule } from './formula';

/** Why two indicators do not fit a rule. */
export type FormulaRefusal =
  | 'unknown-indicator'
  | 'same-indicator'
  | 'rank'
  | 'rates'
  | 'growth'
  | 'unlike-units'
  | 'no-common-period';

/** In what a formula counts. */
export interface FormulaUnit {
  /** As Chinese documents print it; empty for a plain ratio. */
  readonly unit: string;
  /** What the first value, or the quotient of both, is multiplied by to stand in the unit. */
  readonly factor: number;
  /** What the second value is multiplied by before it is added or taken away; 1 for a quotient. */
  readonly secondFactor: number;
  readonly decimals: number;
}

type Measured = Pick<Indicator, 'unit' | 'kind' | 'decimals'>;

const isRate = ({ kind }: Measured): boolean => kind === 'ratio' || kind === 'growth';

/** A unit's dimension and its size in the base of that; a unit that nobody knows is a dimension of its own. */
function measureOf(unit: string): { readonly dimension: string; readonly size: number } {
  const known = parseUnit(unit);
  return known
    ? { dimension: known.dimension, size: Number(known.size.over) / Number(known.size.under) }
    : { dimension: `of ${unit}`, size: 1 };
}

/** What is divided by people reads as money per person, or as things per so many. */
const PEOPLE = 1e4;

function quotientUnit(first: Measured, second: Measured): FormulaUnit {
  const [above, below] = [measureOf(first.unit), measureOf(second.unit)];
  if (above.dimension === below.dimension)
    return { unit: '', factor: above.size / below.size, secondFactor: 1, decimals: 3 };
  if (below.dimension !== 'person')
    return { unit: `${first.unit}/${second.unit}`, factor: 1, secondFactor: 1, decimals: 2 };
  return above.dimension === 'yuan'
    ? { unit: MONEY_PER_PERSON, factor: above.size / below.size, secondFactor: 1, decimals: 0 }
    : {
        unit: `${first.unit}/${TEN_THOUSAND_PEOPLE}`,
        factor: PEOPLE / below.size,
        secondFactor: 1,
        decimals: 2,
      };
}

/**
 * The unit of a formula, worked out from those of its two indicators, or why they do not fit it.
 *
 * - A ratio: money over people in 元/人, other things over people per 万人, like over like a plain number, else one unit
 *   over the other. Rates are no part of it: a quotient of two of them says nothing.
 * - A share: like over like in per cent.
 * - A difference: like units, in the first's; of per cents in percentage points, growth rates too.
 * - A sum: like units, in the first's; rates are never added.
 *
 * @example formulaUnit('ratio', 亿元, 万人) //= { unit: '元/人', factor: 10000, … }
 */
export function formulaUnit(
  rule: FormulaRule,
  first: Measured,
  second: Measured,
): FormulaUnit | { readonly refused: FormulaRefusal } {
  if (first.kind === 'rank' || second.kind === 'rank') return { refused: 'rank' };
  if (rule !== 'difference') {
    if (first.kind === 'growth' || second.kind === 'growth') return { refused: 'growth' };
    if (isRate(first) || isRate(second)) return { refused: 'rates' };
  }
  if (rule === 'ratio') return quotientUnit(first, second);
  const [above, below] = [measureOf(first.unit), measureOf(second.unit)];
  if (above.dimension !== below.dimension) return { refused: 'unlike-units' };
  if (rule === 'share')
    return { unit: '%', factor: (above.size / below.size) * 100, secondFactor: 1, decimals: 2 };
  return {
    unit: rule === 'difference' && first.unit === '%' ? PERCENTAGE_POINTS : first.unit,
    factor: 1,
    secondFactor: below.size / above.size,
    decimals: Math.max(first.decimals, second.decimals),
  };
}
