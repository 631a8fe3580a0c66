import type { Figure } from '../../../src/core/figure';
import type { ShownValue } from '../../../src/core/scene/scene';

/** A made-up figure of a place, printed as a plain number; what a test is about is given in `rest`. */
export function figureOf(place: string, value: number, rest: Partial<Figure> = {}): Figure {
  return {
    id: 'figures/sample.csv:1',
    place,
    indicator: 'industrial-output',
    period: '2017',
    value,
    printed: String(value),
    bound: 'exact',
    status: 'actual',
    source: 'sample-source',
    locator: '表1',
    preferred: false,
    reason: { zh: '', en: '' },
    note: { zh: '', en: '' },
    ...rest,
  };
}

/** A made-up value of a scene, in 亿元 and out of fourteen. */
export function shownValue(place: string, value: number, rank = 1): ShownValue {
  return {
    ok: true,
    value,
    bound: 'exact',
    decimals: 0,
    text: value.toLocaleString('en'),
    unit: '亿元',
    figures: [figureOf(place, value)],
    rule: 'stated',
    coverage: undefined,
    against: undefined,
    cautions: [],
    conflict: false,
    rank,
    rankOf: 14,
  };
}
