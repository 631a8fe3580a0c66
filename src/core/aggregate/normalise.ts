import { ATLAS } from '../atlasFile';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { FigureKey } from '../figure';
import type { Normalisation } from '../view';
import { achievement } from './achievement';
import { ratioBound } from './bounds';
import { growth } from './growth';
import { landOf } from './landOf';
import { type Amount, type Divisor, type Normalised, type NormaliseRefusal, refuse } from './normalisedValue';
import { CENSUS, residents, YEAR_END } from './residents';
import { liesInWhole, wholeOf } from './wholeOf';

/** The factor from a unit to one yuan, for units of money. */
const YUAN: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 元: 1 };

/** Set against land these say nothing: they are what land is taken from. */
const LAND_ITSELF: ReadonlySet<string> = new Set([ATLAS.indicators.plannedArea, ATLAS.indicators.landArea]);

interface Scale {
  readonly factor: number;
  readonly unit: string;
  readonly decimals: number;
}

function divide(
  amount: Amount,
  by: Divisor | undefined,
  missing: NormaliseRefusal,
  { factor, unit, decimals }: Scale,
): Normalised {
  if (!by) return refuse(missing);
  if (by.value <= 0) return refuse('not-positive');
  const { cautions, ...against } = by;
  return {
    ok: true,
    value: (amount.value / by.value) * factor,
    bound: ratioBound(amount.bound, by.bound),
    unit,
    decimals,
    against,
    cautions,
  };
}

/**
 * A place's amount, set against what a normalisation asks for. Only additive indicators are set against anything.
 *
 * - `per-area`: per km² of the Turf area of a region or group, or of a park's planned area; an area in per cent of it.
 * - `per-resident`: per resident, see `residents`.
 * - `share`: per cent of the autonomous region for the same period and status, see `wholeOf`.
 * - `growth`: per cent since the last comparable period, see `growth`; of a place's own figure only.
 * - `achievement`: per cent of the target, see `achievement`; of a place's own figure only.
 *
 * @param key what the amount answers
 */
export function normalise(
  dataset: Dataset,
  boundaries: Boundaries,
  key: FigureKey,
  amount: Amount,
  normalisation: Exclude<Normalisation, 'amount'>,
): Normalised {
  const indicator = dataset.indicators.get(key.indicator);
  if (!indicator?.additive) return refuse('not-an-amount');
  const [figure] = amount.figures;
  const isOwn = figure.place === key.place;
  switch (normalisation) {
    case 'per-area':
      if (indicator.kind === 'area') {
        const isPark = dataset.places.get(key.place)?.kind === 'park';
        if (isPark || amount.unit !== 'km²' || LAND_ITSELF.has(key.indicator)) return refuse('same-measure');
        const land = landOf(dataset, boundaries, key.place);
        return divide(amount, land, 'no-area', { factor: 100, unit: '%', decimals: 2 });
      }
      return divide(amount, landOf(dataset, boundaries, key.place), 'no-area', {
        factor: 1,
        unit: `${amount.unit}/km²`,
        decimals: 3,
      });
    case 'per-resident': {
      if (key.indicator === CENSUS || key.indicator === YEAR_END) return refuse('same-measure');
      const yuan = YUAN[amount.unit];
      return divide(
        amount,
        residents(dataset, key),
        'no-population',
        yuan === undefined
          ? { factor: 1e4, unit: `${amount.unit}/万人`, decimals: 2 }
          : { factor: yuan, unit: '元/人', decimals: 0 },
      );
    }
    case 'share':
      if (!liesInWhole(dataset, key.place)) return refuse('outside-whole');
      return divide(amount, wholeOf(dataset, key), 'no-whole', { factor: 100, unit: '%', decimals: 1 });
    case 'growth':
      return isOwn ? growth(dataset, figure) : refuse('not-of-a-sum');
    case 'achievement':
      return isOwn ? achievement(dataset, figure) : refuse('not-of-a-sum');
  }
}
