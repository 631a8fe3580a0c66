import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Figure, FigureKey } from '../figure';
import type { PlaceId } from '../place';
import { figureFor } from '../query';
import type { Normalisation } from '../view';
import { achievement } from './achievement';
import { ratioBound } from './bounds';
import { growth } from './growth';
import { landOf } from './landOf';
import { type Divisor, type Normalised, type NormaliseRefusal, refuse } from './normalised';
import { CENSUS, residents, YEAR_END } from './residents';
import { GUANGXI, liesWithin, wholeOf } from './wholeOf';

export type { Normalised, NormaliseRefusal } from './normalised';

/** What a figure is set against, where the normalisation leaves it open. */
export interface NormaliseOptions {
  /** What shares refer to: a group, or a layout's members; the autonomous region when left out. */
  readonly whole?: readonly PlaceId[];
  /** The period that growth counts from; the last comparable one when left out. */
  readonly base?: string;
}

/** The factor from a unit to one yuan, for units of money. */
const YUAN: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 元: 1 };

function divide(
  figure: Figure,
  by: Divisor | undefined,
  scale: number,
  unit: string,
  decimals: number,
  missing: NormaliseRefusal,
): Normalised {
  if (!by) return refuse(missing);
  if (by.value <= 0) return refuse('not-positive');
  return {
    ok: true,
    value: (figure.value / by.value) * scale,
    bound: ratioBound(figure.bound, by.bound),
    unit,
    decimals,
    figures: [figure, ...by.figures],
    cautions: by.cautions,
  };
}

/**
 * One place's figure, set against what a normalisation asks for. Only additive indicators are set against anything.
 *
 * - `amount`: the figure itself.
 * - `per-area`: per km² of the Turf area of a region or group, or of a park's planned area.
 * - `per-resident`: per resident, see `residents`.
 * - `share`: per cent of a whole for the same period and status, see `wholeOf`.
 * - `growth`: per cent since an earlier period, see `growth`.
 * - `achievement`: per cent of the target, see `achievement`.
 */
export function normalise(
  dataset: Dataset,
  boundaries: Boundaries,
  key: FigureKey,
  normalisation: Normalisation,
  options: NormaliseOptions = {},
): Normalised {
  const indicator = dataset.indicators.get(key.indicator);
  const figure = figureFor(dataset, key);
  if (!indicator || !figure) return refuse('no-figure');
  const { unit, decimals } = indicator;
  if (normalisation === 'amount') {
    return {
      ok: true,
      value: figure.value,
      bound: figure.bound,
      unit,
      decimals,
      figures: [figure],
      cautions: [],
    };
  }
  if (!indicator.additive) return refuse('not-additive');

  switch (normalisation) {
    case 'per-area':
      if (indicator.kind === 'area') return refuse('same-measure');
      return divide(figure, landOf(dataset, boundaries, key.place), 1, `${unit}/km²`, 3, 'no-area');
    case 'per-resident': {
      if (key.indicator === CENSUS || key.indicator === YEAR_END) return refuse('same-measure');
      const yuan = YUAN[unit];
      const people = residents(dataset, key);
      return yuan === undefined
        ? divide(figure, people, 1e4, `${unit}/万人`, 2, 'no-population')
        : divide(figure, people, yuan, '元/人', 0, 'no-population');
    }
    case 'share': {
      const whole = options.whole ?? [GUANGXI];
      if (!liesWithin(dataset, key.place, whole)) return refuse('outside-whole');
      return divide(figure, wholeOf(dataset, key, whole), 100, '%', 1, 'no-whole');
    }
    case 'growth':
      return growth(dataset, figure, options.base);
    case 'achievement':
      return achievement(dataset, figure);
  }
}
