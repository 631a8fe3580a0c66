import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { figureFor } from '../query';
import { ratioBound } from './bounds';
import { isComparable, periodBefore } from './comparablePeriods';
import { type NormaliseCaution, type Normalised, refuse } from './normalised';

/**
 * Nominal growth in per cent since an earlier actual figure of the same place and indicator: of the asked period, else of the
 * last comparable one. A change of source or of status in between is marked. A panel spliced from values as first
 * published gives none.
 * @param base the earlier period, empty for the last one before
 */
export function growth(dataset: Dataset, figure: Figure, base = ''): Normalised {
  const actuals = (dataset.figuresByPlace.get(figure.place) ?? []).filter(
    (other) => other.indicator === figure.indicator && other.status === 'actual',
  );
  const periods = actuals.map((other) => other.period);
  const period = base === '' ? periodBefore(figure.period, periods) : base;
  if (period === undefined || !isComparable(period, figure.period)) return refuse('no-earlier-period');
  const before = figureFor(dataset, { ...figure, period, status: 'actual' });
  if (!before) return refuse('no-earlier-period');
  const isSpliced = [figure, before].some(({ source }) => dataset.sources.get(source)?.kind === 'panel');
  if (isSpliced) return refuse('spliced-series');
  if (before.value <= 0) return refuse('not-positive');
  const cautions: NormaliseCaution[] = [];
  if (before.source !== figure.source) cautions.push('different-sources');
  if (before.status !== figure.status) cautions.push('mixed-statuses');
  return {
    ok: true,
    value: (figure.value / before.value - 1) * 100,
    bound: ratioBound(figure.bound, before.bound),
    unit: '%',
    decimals: 1,
    figures: [figure, before],
    cautions,
  };
}
