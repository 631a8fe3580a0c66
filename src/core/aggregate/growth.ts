import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { figureFor } from '../query';
import { ratioBound } from './bounds';
import { periodBefore } from './comparablePeriods';
import { againstFigures, type NormaliseCaution, type Normalised, refuse } from './normalisedValue';

/**
 * Nominal growth in per cent since the last comparable actual figure of the same place and indicator. A change of source
 * or of status in between is marked. A panel spliced from values as first published gives none.
 */
export function growth(dataset: Dataset, figure: Figure): Normalised {
  const actuals = (dataset.figuresByPlace.get(figure.place) ?? []).filter(
    (other) => other.indicator === figure.indicator && other.status === 'actual',
  );
  const period = periodBefore(
    figure.period,
    actuals.map((other) => other.period),
  );
  const before =
    period === undefined ? undefined : figureFor(dataset, { ...figure, period, status: 'actual' });
  if (!before) return refuse('no-earlier-period');
  const isSpliced = [figure, before].some(({ source }) => dataset.sources.get(source)?.kind === 'panel');
  if (isSpliced) return refuse('spliced-series');
  if (before.value <= 0) return refuse('not-positive');
  const cautions: NormaliseCaution[] = [];
  if (before.source !== figure.source) cautions.push('different-sources');
  if (before.status !== figure.status) cautions.push('mixed-statuses');
  const unit = dataset.indicators.get(before.indicator)?.unit ?? '';
  return {
    ok: true,
    value: (figure.value / before.value - 1) * 100,
    bound: ratioBound(figure.bound, before.bound),
    unit: '%',
    decimals: 1,
    against: againstFigures('earlier', [before], { value: before.value, bound: before.bound, unit }),
    cautions,
  };
}
