import type { Figure } from './figure';
import type { PlaceId } from './place';
import { compareFigures, questionId } from './standing';

/** All figures of one question, the one that stands first. */
export type StandingFigures = readonly [Figure, ...Figure[]];

/** Figures with the ways to look them up. */
export interface FigureIndex {
  readonly figures: readonly Figure[];
  readonly figuresByPlace: ReadonlyMap<PlaceId, readonly Figure[]>;
  readonly figuresByIndicator: ReadonlyMap<string, readonly Figure[]>;
  /** By `questionId`. */
  readonly figuresByQuestion: ReadonlyMap<string, StandingFigures>;
}

function groups(
  figures: readonly Figure[],
  key: (figure: Figure) => string,
): Map<string, [Figure, ...Figure[]]> {
  const found = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const group = found.get(key(figure));
    if (group) group.push(figure);
    else found.set(key(figure), [figure]);
  }
  return found;
}

/** The ways to look figures up, with further ones that answer questions nobody answered before; `figures` stays as it is. */
export function joinedFigures(index: FigureIndex, more: readonly Figure[]): FigureIndex {
  const added = indexFigures(more);
  const joined = <Key>(
    before: ReadonlyMap<Key, readonly Figure[]>,
    after: ReadonlyMap<Key, readonly Figure[]>,
  ) =>
    new Map([
      ...before,
      ...[...after].map(([key, list]) => [key, [...(before.get(key) ?? []), ...list]] as const),
    ]);
  return {
    figures: index.figures,
    figuresByPlace: joined(index.figuresByPlace, added.figuresByPlace),
    figuresByIndicator: joined(index.figuresByIndicator, added.figuresByIndicator),
    figuresByQuestion: new Map([...added.figuresByQuestion, ...index.figuresByQuestion]),
  };
}

/** Groups figures by place, indicator and question; those of one question in the order of `compareFigures`. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const figuresByQuestion = groups(figures, questionId);
  for (const group of figuresByQuestion.values()) group.sort(compareFigures);
  return {
    figures,
    figuresByPlace: groups(figures, (figure) => figure.place),
    figuresByIndicator: groups(figures, (figure) => figure.indicator),
    figuresByQuestion,
  };
}
