import type { Dataset } from '../dataset';
import type { Park } from '../place';
import { bestFigure } from '../query';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { ratioBound } from './bounds';
import { coverageOf } from './coverage';
import { PLANNED_AREA } from './landOf';
import { sumFigures } from './sumFigures';
import { parkFigures } from './sumParks';
import { withoutParts } from './withoutParts';

/**
 * What parks yield per km² of land: the sum of a question over the area of the very parks that have both figures. Areas
 * of several periods or statuses are refused.
 * @param land the indicator of the area: as planned, or as approved
 */
export function targetDensity(
  dataset: Dataset,
  parks: readonly Park[],
  question: PlainQuestion,
  land: string = PLANNED_AREA,
): Aggregate {
  const { figures } = parkFigures(dataset, parks, question);
  const found = figures.flatMap((figure) => {
    const area = bestFigure(dataset, figure.place, land);
    return area && area.value > 0 ? [{ place: figure.place, figure, area }] : [];
  });
  const { counted: pairs, leftOut } = withoutParts(dataset, found);
  const present = new Set(found.map(({ place }) => place));
  const coverage = coverageOf(
    figures.map((figure) => figure.place),
    (id) => present.has(id),
  );
  const yielded = sumFigures(
    dataset,
    pairs.map(({ figure }) => figure),
    coverage,
  );
  const area = sumFigures(
    dataset,
    pairs.map(({ area }) => area),
    coverage,
  );
  if (!yielded.ok) return yielded;
  if (!area.ok) return area;
  return {
    ok: true,
    rule: 'member-ratio',
    value: yielded.value / area.value,
    bound: ratioBound(yielded.bound, area.bound),
    unit: `${yielded.unit}/${area.unit}`,
    decimals: 1,
    figures: [...yielded.figures, ...area.figures],
    coverage,
    leftOut: leftOut.map(({ item, whole }) => ({ figure: item.figure, whole })),
  };
}
