import { aroundReference } from '../classification/aroundReference';
import { classCounts, classIndex } from '../classification/classIndex';
import { classify } from '../classification/classify';
import { divergingShape } from '../colour/divergingColours';
import { paletteColours, paletteColoursAround } from '../colour/palettes';
import { extremes } from '../extremes';
import { formatValue } from '../format';
import type { Indicator } from '../indicator';
import type { ThemeName, View } from '../view';
import type { LegendClass } from './scene';

/** The classes of a set of values with their colours, limits in words and counts. */
export interface Choropleth {
  readonly breaks: readonly number[];
  readonly classes: readonly LegendClass[];
  readonly classOf: (value: number) => number;
  readonly colourOf: (value: number) => string | undefined;
}

/** Growth runs both ways from zero, so its ramp does too; so does any value that falls on both sides of it. */
export function isDiverging(indicator: Indicator | undefined, view: View): boolean {
  return (
    view.normalisation === 'growth' ||
    view.normalisation === 'achievement' ||
    (view.normalisation === 'amount' && indicator?.kind === 'growth')
  );
}

function classText(from: number, to: number, first: boolean, last: boolean, decimals: number): string {
  const [low, high] = [formatValue(from, decimals), formatValue(to, decimals)];
  if (first && last) return low === high ? low : `${low}–${high}`;
  if (first) return `< ${high}`;
  if (last) return `≥ ${low}`;
  return `${low} – ${high}`;
}

/** Enough decimals that no two limits read alike. */
function legendDecimals(breaks: readonly number[], decimals: number): number {
  for (let more = decimals; more < decimals + 4; more++) {
    if (new Set(breaks.map((limit) => formatValue(limit, more))).size === breaks.length) return more;
  }
  return decimals + 4;
}

/**
 * Classes and colours of values after a view's classification and palette.
 * @param values in the shown unit
 * @param reference where a diverging scale turns, in the shown unit; one of the limits is moved onto it unless the
 *   limits are the user's own
 */
export function choropleth(
  values: readonly number[],
  view: View,
  indicator: Indicator | undefined,
  decimals: number,
  theme: ThemeName,
  reference: number,
): Choropleth {
  const diverging = isDiverging(indicator, view);
  const own = view.classification.method === 'manual' || view.classification.locked;
  const limits = values.length === 0 ? [] : classify(values, view.classification);
  const breaks = diverging && !own ? aroundReference(limits, reference, values) : limits;
  const classCount = values.length === 0 ? 0 : breaks.length + 1;
  const colours =
    classCount === 0
      ? []
      : diverging
        ? paletteColoursAround(view.palette, divergingShape(breaks, reference), theme)
        : paletteColours(view.palette, classCount, theme);
  const counts = classCounts(values, breaks);
  const [least, greatest] = extremes(values);
  const shownDecimals = legendDecimals(breaks, decimals);
  const classes = Array.from({ length: classCount }, (_, index): LegendClass => {
    const from = index === 0 ? least : (breaks[index - 1] ?? least);
    const to = index === classCount - 1 ? greatest : (breaks[index] ?? greatest);
    return {
      index,
      colour: colours[index] ?? '#888888',
      from,
      to,
      text: classText(from, to, index === 0, index === classCount - 1, shownDecimals),
      count: counts[index] ?? 0,
    };
  });
  return {
    breaks,
    classes,
    classOf: (value) => classIndex(value, breaks),
    colourOf: (value) => classes[classIndex(value, breaks)]?.colour,
  };
}
