import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { LocalText } from '../../i18n/language';
import type { Indicator } from '../indicator';
import { stableId } from '../ownData/source/stableId';

export const FORMULA_RULES = ['ratio', 'share', 'difference', 'sum'] as const;
export type FormulaRule = (typeof FORMULA_RULES)[number];

/** An indicator that a person makes of two others. */
export interface Formula {
  readonly rule: FormulaRule;
  /** The ids of two indicators, or of formulas that stand before this one. */
  readonly first: string;
  readonly second: string;
  /** What the person calls it; empty where it is called what it is. */
  readonly name: string;
}

/** As many as a link names. */
export const MOST_FORMULAS = 12;
/** Characters of the longest name. */
export const LONGEST_NAME = 40;

/** The heading of the indicators that formulas make. */
export const FORMULA_THEME = 'own-formulas';
/** Begins the id of every indicator that a formula makes. */
const FORMULA_MARK = 'formula-';

export const isFormula = (indicator: string): boolean => indicator.startsWith(FORMULA_MARK);

/** The id of the indicator that a formula makes: the same for the same formula, whatever it is called. */
export const formulaId = ({ rule, first, second }: Formula): string =>
  `${FORMULA_MARK}${stableId([rule, first, second].join(' '))}`;

/** What a formula reckons, in words: 一般公共预算收入 ÷ 常住人口. */
export const formulaWords = (
  rule: FormulaRule,
  first: Pick<Indicator, 'name'>,
  second: Pick<Indicator, 'name'>,
): LocalText => inBothLanguages(`formulas.words.${rule}`, { first: first.name, second: second.name });
