import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { figureFor } from '../query';
import { periodFrom } from './comparablePeriods';
import { againstFigures, type Normalised, refuse } from './normalisedValue';

/**
 * An actual figure in per cent of the target of the same period, else of the first later one, which is marked. The
 * target's bound stays with its figure: 100 is where a target of "at least" begins to be met.
 */
export function achievement(dataset: Dataset, figure: Figure): Normalised {
  if (figure.status !== 'actual') return refuse('not-an-actual');
  const targets = (dataset.figuresByPlace.get(figure.place) ?? []).filter(
    (other) => other.indicator === figure.indicator && other.status === 'target',
  );
  const period = periodFrom(
    figure.period,
    targets.map((target) => target.period),
  );
  const target =
    period === undefined ? undefined : figureFor(dataset, { ...figure, period, status: 'target' });
  if (!target) return refuse('no-target');
  if (target.value <= 0) return refuse('not-positive');
  const unit = dataset.indicators.get(target.indicator)?.unit ?? '';
  return {
    ok: true,
    value: (figure.value / target.value) * 100,
    bound: figure.bound,
    unit: '%',
    decimals: 1,
    against: againstFigures('target', [target], { value: target.value, bound: target.bound, unit }),
    cautions: target.period === figure.period ? [] : ['target-of-a-later-period'],
  };
}
