import { inBothLanguages } from '../../i18n/inBothLanguages';
import { asIs } from '../../i18n/language';
import { ratioBound, sumBound } from '../aggregate/bounds';
import { ATLAS } from '../atlasFile';
import type { Dataset } from '../dataset';
import type { Bound, Figure, Status } from '../figure';
import { joinedFigures } from '../figureIndex';
import { computedDecimals } from '../format';
import type { Indicator } from '../indicator';
import { keptOf } from '../keptOf';
import { exactSum } from '../ownData/decimal';
import type { PlaceId } from '../place';
import { bestFigure, figureFor } from '../query';
import { FORMULA_THEME, type Formula, formulaId, formulaWords } from './formula';
import { type FormulaRefusal, type FormulaUnit, formulaUnit } from './formulaUnit';

/** Land stands for any period: nobody asks for the year of a park's area, as nobody does where output is set against it. */
const LAND: ReadonlySet<string> = new Set(
  [ATLAS.indicators.plannedArea, ATLAS.indicators.approvedArea, ATLAS.indicators.landArea].filter(
    (id) => id !== undefined,
  ),
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^\d{4}$/;
const NO_TEXT = asIs('');

/** What a formula makes, or why it makes nothing. */
export type MadeByFormula =
  | { readonly ok: true; readonly indicator: Indicator; readonly figures: readonly Figure[] }
  | { readonly ok: false; readonly reason: FormulaRefusal };

/** How an operand stands for a period: by a figure of that very period, or by one that holds for it. */
interface Operand {
  readonly figure: Figure;
  readonly isExact: boolean;
}

/**
 * A place's figure of an indicator for a period: of the period itself, else of a day in that year, as a census counts, else
 * land as known best.
 */
function operandAt(
  dataset: Dataset,
  place: PlaceId,
  indicator: string,
  period: string,
  status: Status,
): Operand | undefined {
  const exact = figureFor(dataset, { place, indicator, period, status });
  if (exact) return { figure: exact, isExact: true };
  if (LAND.has(indicator)) {
    const figure = bestFigure(dataset, place, indicator);
    return figure && { figure, isExact: false };
  }
  if (!YEAR.test(period)) return undefined;
  const ofDays = (dataset.figuresByPlace.get(place) ?? []).filter(
    (each) =>
      each.indicator === indicator &&
      each.status === status &&
      DAY.test(each.period) &&
      each.period.startsWith(period),
  );
  const [day] = ofDays.map((each) => each.period).sort((a, b) => (a < b ? 1 : -1));
  const figure =
    day === undefined ? undefined : figureFor(dataset, { place, indicator, period: day, status });
  return figure && { figure, isExact: false };
}

function reckoned(formula: Formula, unit: FormulaUnit, first: Figure, second: Figure): number | undefined {
  if (formula.rule === 'sum') return exactSum([first.value, second.value * unit.secondFactor]);
  if (formula.rule === 'difference') return exactSum([first.value, -second.value * unit.secondFactor]);
  return second.value > 0 ? (first.value / second.value) * unit.factor : undefined;
}

function boundOf({ rule }: Formula, first: Figure, second: Figure): Bound {
  if (rule === 'sum') return sumBound([first.bound, second.bound]);
  // Below zero a divisor's bound turns round.
  const isTurned = rule !== 'difference' && first.value < 0 && second.bound !== 'exact';
  return isTurned ? 'about' : ratioBound(first.bound, second.bound);
}

function figuresOf(dataset: Dataset, formula: Formula, indicator: Indicator, unit: FormulaUnit): Figure[] {
  const asked = new Map<string, Pick<Figure, 'place' | 'period' | 'status'>>();
  for (const operand of [formula.first, formula.second])
    for (const { place, period, status } of dataset.figuresByIndicator.get(operand) ?? [])
      asked.set([place, period, status].join('|'), { place, period, status });
  return [...asked].flatMap(([key, { place, period, status }]) => {
    const first = operandAt(dataset, place, formula.first, period, status);
    const second = operandAt(dataset, place, formula.second, period, status);
    if (!first || !second || !(first.isExact || second.isExact)) return [];
    const value = reckoned(formula, unit, first.figure, second.figure);
    if (value === undefined) return [];
    const behind = [first.figure, second.figure];
    return [
      {
        id: `${indicator.id}:${key}`,
        place,
        indicator: indicator.id,
        period,
        status,
        value,
        printed: value.toFixed(computedDecimals({ value, decimals: indicator.decimals })),
        bound: boundOf(formula, first.figure, second.figure),
        source: first.figure.source,
        locator: behind.map(({ locator }) => locator).join('; '),
        preferred: false,
        reason: NO_TEXT,
        note: NO_TEXT,
        behind: { rule: 'formula', figures: behind },
      },
    ];
  });
}

function reckonedBy(dataset: Dataset, formula: Formula): MadeByFormula {
  const [first, second] = [formula.first, formula.second].map((id) => dataset.indicators.get(id));
  if (!first || !second) return { ok: false, reason: 'unknown-indicator' };
  if (first === second) return { ok: false, reason: 'same-indicator' };
  const unit = formulaUnit(formula.rule, first, second);
  if ('refused' in unit) return { ok: false, reason: unit.refused };
  const isQuotient = formula.rule === 'ratio' || formula.rule === 'share';
  const words = formulaWords(formula.rule, first, second);
  const indicator: Indicator = {
    id: formulaId(formula),
    name: formula.name === '' ? words : asIs(formula.name),
    theme: FORMULA_THEME,
    unit: unit.unit,
    kind: isQuotient ? 'ratio' : first.kind === second.kind ? first.kind : 'amount',
    additive: !isQuotient && first.additive && second.additive,
    decimals: unit.decimals,
    numerator: isQuotient ? formula.first : '',
    denominator: isQuotient ? formula.second : '',
    scope: formula.name === '' ? NO_TEXT : words,
  };
  const figures = figuresOf(dataset, formula, indicator, unit);
  return figures.length === 0 ? { ok: false, reason: 'no-common-period' } : { ok: true, indicator, figures };
}

const keyOf = ({ rule, first, second, name }: Formula): string => [rule, first, second, name].join('~');
const madeIn = keptOf(() => new Map<string, MadeByFormula>());
const grownIn = keptOf(() => new Map<string, Dataset>());

/**
 * The indicator of a formula with its figures: one for every place, period and status that both of its indicators have a
 * figure for. A place that lacks one has none, since missing is never zero; neither has one whose divisor is not above zero.
 * A figure of a day, as of a census, holds for its year, and land for any period.
 * @param dataset with the formulas that this one rests on
 */
export function madeByFormula(dataset: Dataset, formula: Formula): MadeByFormula {
  const known = madeIn(dataset);
  const made = known.get(keyOf(formula)) ?? reckonedBy(dataset, formula);
  known.set(keyOf(formula), made);
  return made;
}

/** The dataset with one formula's indicator, the same each time, since a view is checked at every change. */
function withFormula(dataset: Dataset, formula: Formula): Dataset {
  const grown = grownIn(dataset);
  const found = grown.get(keyOf(formula));
  if (found) return found;
  const made = madeByFormula(dataset, formula);
  if (!made.ok) return dataset;
  const theme = { id: FORMULA_THEME, name: inBothLanguages('formulas.theme') };
  const next: Dataset = {
    ...dataset,
    ...joinedFigures(dataset, made.figures),
    themes: new Map([...dataset.themes, [FORMULA_THEME, theme]]),
    indicators: new Map([...dataset.indicators, [made.indicator.id, made.indicator]]),
  };
  grown.set(keyOf(formula), next);
  return next;
}

/**
 * The dataset with the indicators that a person's formulas make: the one way in. They can be asked for like any other; what
 * rests on counting the figures of documents, `figures`, does not have them. A formula that makes nothing is left out.
 * @param formulas each may rest on those before it
 */
export function withFormulas(dataset: Dataset, formulas: readonly Formula[]): Dataset {
  return formulas.reduce(
    (grown, formula) => (grown.indicators.has(formulaId(formula)) ? grown : withFormula(grown, formula)),
    dataset,
  );
}
