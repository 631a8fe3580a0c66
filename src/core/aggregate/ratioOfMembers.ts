import type { Dataset } from '../dataset';
import { isFormula } from '../formulas/formula';
import { formulaUnit } from '../formulas/formulaUnit';
import type { Indicator } from '../indicator';
import type { PlaceId } from '../place';
import { figureFor } from '../query';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { ratioBound, sumBound } from './bounds';
import { coverageOf } from './coverage';
import { outermostPlaces } from './outermostPlaces';
import { withoutParts } from './withoutParts';

/** By what a quotient of the parts must be multiplied to stand in the ratio's unit. */
function scaleOf(ratio: Indicator, numerator: Indicator, denominator: Indicator): number | undefined {
  if (isFormula(ratio.id)) {
    const unit = formulaUnit(ratio.unit === '%' ? 'share' : 'ratio', numerator, denominator);
    return 'refused' in unit ? undefined : unit.factor;
  }
  if (numerator.unit === denominator.unit)
    return ratio.unit === '%' ? 100 : ratio.unit === '' ? 1 : undefined;
  return ratio.unit === `${numerator.unit}/${denominator.unit}` ? 1 : undefined;
}

/**
 * A ratio over members, recomputed from the sums of its numerator and denominator over the members that have both;
 * ratios themselves are never summed or averaged.
 * @throws Error on a member that is no place
 */
export function ratioOfMembers(
  dataset: Dataset,
  members: readonly PlaceId[],
  question: PlainQuestion,
): Aggregate {
  const outermost = outermostPlaces(dataset, members);
  const ratio = dataset.indicators.get(question.indicator);
  const numerator = dataset.indicators.get(ratio?.numerator ?? '');
  const denominator = dataset.indicators.get(ratio?.denominator ?? '');
  const found = outermost.flatMap((place) => {
    const above = figureFor(dataset, { ...question, place, indicator: ratio?.numerator ?? '' });
    const below = figureFor(dataset, { ...question, place, indicator: ratio?.denominator ?? '' });
    return above && below ? [{ place, above, below }] : [];
  });
  const { counted: pairs, leftOut } = withoutParts(dataset, found);
  const present = new Set(found.map(({ place }) => place));
  const coverage = coverageOf(outermost, (place) => present.has(place));

  if (!ratio) return { ok: false, reason: 'unknown-indicator', coverage };
  if (ratio.kind !== 'ratio' || !numerator?.additive || !denominator?.additive) {
    return { ok: false, reason: 'not-additive', coverage };
  }
  const scale = scaleOf(ratio, numerator, denominator);
  if (scale === undefined) return { ok: false, reason: 'unknown-scale', coverage };
  if (pairs.length === 0) return { ok: false, reason: 'no-figure', coverage };
  const whole = pairs.reduce((sum, { below }) => sum + below.value, 0);
  if (whole === 0) return { ok: false, reason: 'zero-denominator', coverage };
  return {
    ok: true,
    rule: 'member-ratio',
    value: (pairs.reduce((sum, { above }) => sum + above.value, 0) / whole) * scale,
    bound: ratioBound(
      sumBound(pairs.map(({ above }) => above.bound)),
      sumBound(pairs.map(({ below }) => below.bound)),
    ),
    unit: ratio.unit,
    decimals: ratio.decimals,
    figures: pairs.flatMap(({ above, below }) => [above, below]),
    coverage,
    leftOut: leftOut.map(({ item, whole }) => ({ figure: item.above, whole })),
  };
}
