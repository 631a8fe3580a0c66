import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Bound, Figure, FigureKey } from '../figure';
import type { Indicator } from '../indicator';
import { comparePeriods, periodEnd } from '../period';
import { figureFor } from '../query';
import type { Normalisation } from '../view';

/** Why a normalised value cannot be had. */
export type NormaliseRefusal =
  | 'no-figure'
  | 'not-additive'
  | 'no-area'
  | 'no-population'
  | 'no-whole'
  | 'no-earlier-period'
  | 'no-target'
  | 'not-a-target'
  | 'division-by-zero';

export type Normalised =
  | {
      readonly ok: true;
      readonly value: number;
      readonly bound: Bound;
      readonly unit: string;
      readonly decimals: number;
      /** The indicator's own figure first, then what it was set against. */
      readonly figures: readonly Figure[];
    }
  | { readonly ok: false; readonly reason: NormaliseRefusal };

const refuse = (reason: NormaliseRefusal): Normalised => ({ ok: false, reason });

/** The whole that shares refer to. */
const WHOLE = '450000';
const RESIDENTS = 'population-census';
const YEAR_END_RESIDENTS = 'population-year-end';

/** Residents of a place nearest to a period: the year-end figure of its year, else the census of 2020. */
function residents(dataset: Dataset, key: FigureKey): { count: number; figure: Figure } | undefined {
  const year = periodEnd(key.period).slice(0, 4);
  const yearEnd = figureFor(dataset, {
    ...key,
    indicator: YEAR_END_RESIDENTS,
    period: year,
    status: 'actual',
  });
  if (yearEnd) return { count: yearEnd.value * 1e4, figure: yearEnd };
  const census = dataset.figuresByPlace
    .get(key.place)
    ?.find((figure) => figure.indicator === RESIDENTS && figure.status === 'actual');
  return census && { count: census.value, figure: census };
}

/** The period before of the same length for the same place, indicator and status: 2016 for 2017. */
function earlier(dataset: Dataset, key: FigureKey): Figure | undefined {
  const periods = (dataset.figuresByPlace.get(key.place) ?? [])
    .filter(
      (figure) =>
        figure.indicator === key.indicator && figure.status === 'actual' && /^\d{4}$/.test(figure.period),
    )
    .map((figure) => figure.period)
    .filter((period) => comparePeriods(period, key.period) < 0)
    .sort(comparePeriods);
  const last = periods.at(-1);
  return last === undefined ? undefined : figureFor(dataset, { ...key, period: last, status: 'actual' });
}

/**
 * One place's figure, set against what a normalisation asks for.
 *
 * - `amount`: the figure itself.
 * - `per-area`: per km² of Turf area of the region, or of a park's planned area. Additive indicators only.
 * - `per-resident`: per resident, with the year-end population of the same year, else the census of 2020.
 * - `share`: per cent of the autonomous region's own figure for the same period and status.
 * - `growth`: per cent since the last earlier year that has an actual figure (nominal).
 * - `achievement`: per cent of the actual figure in the target of the same period.
 */
export function normalise(
  dataset: Dataset,
  boundaries: Boundaries,
  key: FigureKey,
  normalisation: Normalisation,
): Normalised {
  const indicator = dataset.indicators.get(key.indicator);
  const figure = figureFor(dataset, key);
  if (!indicator || !figure) return refuse('no-figure');
  if (normalisation === 'amount') {
    return {
      ok: true,
      value: figure.value,
      bound: figure.bound,
      unit: indicator.unit,
      decimals: indicator.decimals,
      figures: [figure],
    };
  }
  if (!indicator.additive) return refuse('not-additive');
  const against = (
    whole: number,
    others: readonly Figure[],
    scale: number,
    unit: string,
    decimals: number,
  ): Normalised =>
    whole === 0
      ? refuse('division-by-zero')
      : {
          ok: true,
          value: (figure.value / whole) * scale,
          bound: figure.bound,
          unit,
          decimals,
          figures: [figure, ...others],
        };

  switch (normalisation) {
    case 'per-area': {
      const shape = boundaries.shapes.get(key.place);
      if (shape) return against(shape.area, [], 1, `${indicator.unit}/km²`, 3);
      const planned = (dataset.figuresByPlace.get(key.place) ?? []).find(
        (other) => other.indicator === 'planned-area',
      );
      const area = planned && figureFor(dataset, planned);
      return area ? against(area.value, [area], 1, `${indicator.unit}/km²`, 2) : refuse('no-area');
    }
    case 'per-resident': {
      const people = residents(dataset, key);
      if (!people) return refuse('no-population');
      const money = indicator.unit === '亿元';
      return against(
        people.count,
        [people.figure],
        money ? 1e8 : 1e4,
        money ? '元/人' : `${indicator.unit}/万人`,
        money ? 0 : 2,
      );
    }
    case 'share': {
      const whole = figureFor(dataset, { ...key, place: WHOLE }) ?? wholeOf(dataset, key, indicator);
      return whole ? against(whole.value, whole.id === '' ? [] : [whole], 100, '%', 1) : refuse('no-whole');
    }
    case 'growth': {
      const before = earlier(dataset, key);
      if (!before) return refuse('no-earlier-period');
      if (before.value === 0) return refuse('division-by-zero');
      return {
        ok: true,
        value: (figure.value / before.value - 1) * 100,
        bound: figure.bound,
        unit: '%',
        decimals: 1,
        figures: [figure, before],
      };
    }
    case 'achievement': {
      if (key.status === 'target') return refuse('not-a-target');
      const target = figureFor(dataset, { ...key, status: 'target' });
      return target ? against(target.value, [target], 100, '%', 1) : refuse('no-target');
    }
  }
}

/** The sum of all 14 cities where the autonomous region has no figure of its own; undefined while one is missing. */
function wholeOf(dataset: Dataset, key: FigureKey, indicator: Indicator): Figure | undefined {
  const cities = [...dataset.regions.values()].filter((region) => region.level === 'city');
  const figures = cities.map((city) =>
    figureFor(dataset, { ...key, place: city.id, indicator: indicator.id }),
  );
  const [first] = figures;
  if (!first || figures.some((figure) => figure === undefined)) return undefined;
  const sum = figures.reduce((total, figure) => total + (figure?.value ?? 0), 0);
  return { ...first, id: '', place: WHOLE, value: sum };
}
