import type { Dataset } from '../dataset';
import type { FigureKey } from '../figure';
import { periodEnd } from '../period';
import type { PlaceId } from '../place';
import { figureFor } from '../query';
import { sumBound } from './bounds';
import type { Divisor } from './normalised';
import { regionsOf } from './regionArea';

/** Residents at the census of 1 November 2020, in persons. */
export const CENSUS = 'population-census';
/** Residents at a year's end, in 万人. */
export const YEAR_END = 'population-year-end';

const PERSONS_PER_UNIT = 1e4;

function residentsOf(dataset: Dataset, place: PlaceId, year: string): Divisor | undefined {
  const yearEnd = figureFor(dataset, { place, indicator: YEAR_END, period: year, status: 'actual' });
  if (yearEnd) {
    return {
      value: yearEnd.value * PERSONS_PER_UNIT,
      bound: yearEnd.bound,
      figures: [yearEnd],
      cautions: [],
    };
  }
  const counted = dataset.figuresByPlace
    .get(place)
    ?.find((figure) => figure.indicator === CENSUS && figure.status === 'actual');
  const census = counted && figureFor(dataset, counted);
  if (!census) return undefined;
  return {
    value: census.value,
    bound: census.bound,
    figures: [census],
    cautions: census.period.startsWith(year) ? [] : ['population-of-another-year'],
  };
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
  return {
    value: known.reduce((sum, part) => sum + part.value, 0),
    bound: sumBound(known.map((part) => part.bound)),
    figures: known.flatMap((part) => part.figures),
    cautions: [...new Set(known.flatMap((part) => part.cautions))],
  };
}
