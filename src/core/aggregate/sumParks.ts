import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import type { Park, PlaceId } from '../place';
import { figureFor } from '../query';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { sumFigures } from './sumFigures';

/** What answers a question for parks without counting land or output twice, and who is left without an answer. */
export interface ParkFigures {
  readonly figures: readonly Figure[];
  readonly missing: readonly PlaceId[];
}

/** A park's own figure; failing that, those of its sub-parks; failing these, the park is missing. */
export function parkFigures(dataset: Dataset, parks: readonly Park[], question: PlainQuestion): ParkFigures {
  const ids = new Set(parks.map((park) => park.id));
  const answer = (park: Park): ParkFigures => {
    const figure = figureFor(dataset, { ...question, place: park.id });
    if (figure) return { figures: [figure], missing: [] };
    const children = parks.filter((child) => child.parent === park.id).map(answer);
    if (children.every((child) => child.figures.length === 0)) return { figures: [], missing: [park.id] };
    return {
      figures: children.flatMap((child) => child.figures),
      missing: children.flatMap((child) => child.missing),
    };
  };
  const answers = parks.filter((park) => !ids.has(park.parent)).map(answer);
  return {
    figures: answers.flatMap(({ figures }) => figures),
    missing: answers.flatMap(({ missing }) => missing),
  };
}

/** The sum of an additive indicator over parks; sub-parks stand in for a park only where it has no figure. */
export function sumParks(dataset: Dataset, parks: readonly Park[], question: PlainQuestion): Aggregate {
  const { figures, missing } = parkFigures(dataset, parks, question);
  return sumFigures(dataset, figures, {
    count: figures.length,
    total: figures.length + missing.length,
    missing,
  });
}
