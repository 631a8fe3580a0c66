import type { LocalText } from '../../i18n/language';
import type { Dataset } from '../dataset';
import type { Figure, FigureKey } from '../figure';
import { disagree } from '../query';
import { compareFigures } from './standing';

/** Several figures that answer one question differently. */
export interface Conflict extends FigureKey {
  readonly id: string;
  /** All of them, the one that stands first. */
  readonly figures: readonly Figure[];
  readonly standing: Figure;
  /** Why it stands; empty where no one has decided. */
  readonly reason: LocalText;
}

/** A question as one text, the same for the same question. */
export const questionId = ({ place, indicator, period, status }: FigureKey): string =>
  [place, indicator, period, status].join('|');

/** Every question whose figures disagree in value or bound, by place, indicator, period and status. */
export function findConflicts(dataset: Dataset): readonly Conflict[] {
  const questions = new Map<string, Figure[]>();
  for (const figure of dataset.figures) {
    const id = questionId(figure);
    const figures = questions.get(id);
    if (figures) figures.push(figure);
    else questions.set(id, [figure]);
  }
  return [...questions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, found]) => {
      const figures = found.sort(compareFigures);
      const [standing] = figures;
      if (!standing || !disagree(figures)) return [];
      const { place, indicator, period, status, reason } = standing;
      return [{ id, place, indicator, period, status, figures, standing, reason }];
    });
}
