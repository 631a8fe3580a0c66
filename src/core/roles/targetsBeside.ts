import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { comparePeriods } from '../period';
import type { PlaceId } from '../place';
import { figureFor } from '../query';
import { questionId } from '../standing';

/** What a plan asks of a place, or expects, beside what came of it. */
export interface TargetBeside {
  readonly target: Figure;
  /** The actual of the same period, else the newest actual there is; undefined where no document gives one. */
  readonly result: Figure | undefined;
}

/** The figures that stand for a place's questions of one indicator, the newest first. */
function newestActual(dataset: Dataset, figures: readonly Figure[], target: Figure): Figure | undefined {
  const same = figureFor(dataset, { ...target, status: 'actual' });
  if (same) return same;
  const [newest] = figures
    .filter(({ indicator, status }) => indicator === target.indicator && status === 'actual')
    .sort((a, b) => comparePeriods(b.period, a.period));
  return newest && figureFor(dataset, newest);
}

/** Every target and forecast of a place, in the registers' order, each beside the actual that it can be read with. */
export function targetsBeside(dataset: Dataset, place: PlaceId): readonly TargetBeside[] {
  const figures = dataset.figuresByPlace.get(place) ?? [];
  const targets = new Map<string, Figure>();
  for (const figure of figures) {
    const standing = figure.status === 'actual' ? undefined : figureFor(dataset, figure);
    if (standing) targets.set(questionId(standing), standing);
  }
  return [...targets.values()].map((target) => ({
    target,
    result: newestActual(dataset, figures, target),
  }));
}
