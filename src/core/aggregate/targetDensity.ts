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

/**
 * What parks yield per km² of planned land: the sum of a question over the planned area of the very parks that have
 * both figures. Planned areas of several periods or statuses are refused.
 */
export function targetDensity(dataset: Dataset, parks: readonly Park[], question: PlainQuestion): Aggregate {
  const { figures } = parkFigures(dataset, parks, question);
  const pairs = figures.flatMap((figure) => {
    const area = bestFigure(dataset, figure.place, PLANNED_AREA);
    return area && area.value > 0 ? [{ figure, area }] : [];
  });
  const present = new Set(pairs.map(({ figure }) => figure.place));
  const coverage = coverageOf(
    figures.map((figure) => figure.place),
    (id) => present.has(id),
  );
  const yielded = sumFigures(
    dataset,
    pairs.map(({ figure }) => figure),
    coverage,
  );
  const land = sumFigures(
    dataset,
    pairs.map(({ area }) => area),
    coverage,
  );
  if (!yielded.ok) return yielded;
  if (!land.ok) return land;
  return {
    ok: true,
    rule: 'member-ratio',
    value: yielded.value / land.value,
    bound: ratioBound(yielded.bound, land.bound),
    unit: `${yielded.unit}/${land.unit}`,
    decimals: 1,
    figures: [...yielded.figures, ...land.figures],
    coverage,
  };
}
