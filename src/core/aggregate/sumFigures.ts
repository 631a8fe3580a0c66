import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import type { Aggregate, AggregateRefusal, MemberCoverage } from './aggregate';
import { sumBound } from './bounds';
import { withoutParts } from './withoutParts';

function refusal(dataset: Dataset, figures: readonly Figure[]): AggregateRefusal | undefined {
  const distinct = (of: (figure: Figure) => string | undefined) => new Set(figures.map(of)).size;
  if (figures.length === 0) return 'no-figure';
  const indicators = figures.map((figure) => dataset.indicators.get(figure.indicator));
  if (indicators.some((indicator) => indicator === undefined)) return 'unknown-indicator';
  if (indicators.some((indicator) => !indicator?.additive)) return 'not-additive';
  if (new Set(indicators.map((indicator) => indicator?.unit)).size > 1) return 'mixed-units';
  if (distinct((figure) => figure.indicator) > 1) return 'mixed-indicators';
  if (distinct((figure) => figure.period) > 1) return 'mixed-periods';
  if (distinct((figure) => figure.status) > 1) return 'mixed-statuses';
  if (distinct((figure) => figure.place) < figures.length) return 'repeated-place';
  return undefined;
}

/**
 * The sum of figures, parts of counted wholes left out and named; refused where they do not answer one additive question for different places.
 * @param figures one per place; regions that lie inside each other are the caller's to leave out
 * @param coverage who has a figure and who has none
 */
export function sumFigures(
  dataset: Dataset,
  figures: readonly Figure[],
  coverage: MemberCoverage,
): Aggregate {
  const reason = refusal(dataset, figures);
  const indicator = dataset.indicators.get(figures[0]?.indicator ?? '');
  if (reason || !indicator) return { ok: false, reason: reason ?? 'no-figure', coverage };
  const { counted, leftOut } = withoutParts(dataset, figures);
  return {
    ok: true,
    rule: 'member-sum',
    value: counted.reduce((sum, figure) => sum + figure.value, 0),
    bound: sumBound(counted.map((figure) => figure.bound)),
    unit: indicator.unit,
    decimals: indicator.decimals,
    figures: counted,
    coverage,
    leftOut: leftOut.map(({ item, whole }) => ({ figure: item, whole })),
  };
}
