import { ATLAS } from '../atlasFile';
import type { Dataset } from '../dataset';
import type { Figure, FigureKey } from '../figure';
import { periodEnd } from '../period';
import type { PlaceId } from '../place';
import { bestFigure, figureFor } from '../query';
import { sumBound } from './bounds';
import { againstFigures, type Divisor } from './normalisedValue';
import { regionsOf } from './regionArea';

/** Residents at the census of 1 November 2020, in persons. */
export const CENSUS = ATLAS.indicators.populationCensus;
/** Residents at a year's end, in 万人. */
export const YEAR_END = ATLAS.indicators.populationYearEnd;

const PERSONS_PER_UNIT = 1e4;

/** Residents of one region in persons, with the figure that says so. */
interface Count {
  readonly persons: number;
  readonly figure: Figure;
}

function residentsOf(dataset: Dataset, place: PlaceId, year: string): Count | undefined {
  const yearEnd = figureFor(dataset, { place, indicator: YEAR_END, period: year, status: 'actual' });
  if (yearEnd) return { persons: yearEnd.value * PERSONS_PER_UNIT, figure: yearEnd };
  const census = bestFigure(dataset, place, CENSUS);
  return census?.status === 'actual' ? { persons: census.value, figure: census } : undefined;
}

/**
 * Residents of a region, or of all members of a group, in persons: at the end of the period's year, else at the census of
 * 2020, which is marked where the year is another one. Undefined where one member has neither.
 */
export function residents(dataset: Dataset, key: FigureKey): Divisor | undefined {
  const year = periodEnd(key.period).slice(0, 4);
  const parts = regionsOf(dataset, [key.place]).map((region) => residentsOf(dataset, region, year));
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return undefined;
  const figures = known.map(({ figure }) => figure);
  const against = againstFigures('residents', figures, {
    value: known.reduce((sum, { persons }) => sum + persons, 0),
    bound: sumBound(figures.map((figure) => figure.bound)),
    unit: '人',
  });
  const isOfAnotherYear = figures.some((figure) => !figure.period.startsWith(year));
  return { ...against, cautions: isOfAnotherYear ? ['population-of-another-year'] : [] };
}
