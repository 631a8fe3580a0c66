import type { LocalText } from '../../i18n/language';
import type { Dataset } from '../dataset';
import type { Figure, FigureKey } from '../figure';
import { disagree } from '../standing';

/** Several figures that answer one question differently. */
export interface Conflict extends FigureKey {
  readonly id: string;
  /** All of them, the one that stands first. */
  readonly figures: readonly Figure[];
  readonly standing: Figure;
  /** Why it stands; empty where no one has decided. */
  readonly reason: LocalText;
}

/** Every question whose figures disagree in value or bound, by place, indicator, period and status. */
export function findConflicts(dataset: Dataset): readonly Conflict[] {
  return [...dataset.figuresByQuestion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, figures]): readonly Conflict[] => {
      if (!disagree(figures)) return [];
      const [standing] = figures;
      const { place, indicator, period, status, reason } = standing;
      return [{ id, place, indicator, period, status, figures, standing, reason }];
    });
}
