import { aroundReference } from '../classification/aroundReference';
import { classCounts, classIndex } from '../classification/classIndex';
import { classify } from '../classification/classify';
import { divergingShape } from '../colour/divergingColours';
import { PLAIN } from '../colour/palette';
import { paletteColours, paletteColoursAround } from '../colour/palettes';
import type { Strength } from '../colour/strength';
import { extremes } from '../extremes';
import type { Indicator } from '../indicator';
import type { ClassificationMethod, ThemeName, View } from '../view';
import { isBrushedOut } from './brush';
import { type PrintedNumber, printedLimits } from './printedLimits';

/** A class of a map's values. */
export interface ColourClass {
  readonly index: number;
  readonly colour: string;
  /** Limits in the shown unit, lower inclusive, upper exclusive but for the last class. */
  readonly from: number;
  readonly to: number;
  /** Places that wear it: those outside of a filter do not. */
  readonly count: number;
}

/** The classes of a set of values with their colours, limits and counts. */
export interface Choropleth {
  readonly breaks: readonly number[];
  readonly classes: readonly ColourClass[];
  readonly colourOf: (value: number) => string | undefined;
}

/** Methods that say between which values a limit lies and not where: it may be the roundest number there. */
const ROUNDED: ReadonlySet<ClassificationMethod> = new Set(['quantile', 'ckmeans']);

/** Growth runs both ways from zero, so its ramp does too; so does any value that falls on both sides of it. */
export function isDiverging(indicator: Indicator | undefined, view: View): boolean {
  return (
    view.normalisation === 'growth' ||
    view.normalisation === 'achievement' ||
    (view.normalisation === 'amount' && indicator?.kind === 'growth')
  );
}

/**
 * Classes and colours of values after a view's classification and palette.
 * @param shown as the map shows them; no limit parts two that are printed alike, unless it is the user's own
 * @param reference where a diverging scale turns, in the shown unit; one of the limits is moved onto it unless the
 *   limits are the user's own
 * @param decimals of the map's numbers
 * @param strength `behind` where a layout lies over the colours
 */
export function choropleth(
  shown: readonly PrintedNumber[],
  view: View,
  indicator: Indicator | undefined,
  theme: ThemeName,
  reference: number,
  decimals: number,
  strength: Strength,
): Choropleth {
  const values = shown.map(({ value }) => value);
  const diverging = isDiverging(indicator, view);
  const own = view.classification.method === 'manual' || view.classification.locked;
  const limits = values.length === 0 ? [] : classify(values, view.classification);
  const turned = diverging && !own ? aroundReference(limits, reference, values) : limits;
  // Where a diverging scale turns is a number of its own, which may not move.
  const turns = (limit: number) => diverging && limit === reference;
  const breaks = own
    ? turned
    : printedLimits(turned, shown, decimals, turns, ROUNDED.has(view.classification.method));
  const classCount = values.length === 0 ? 0 : breaks.length + 1;
  const colours =
    classCount === 0
      ? []
      : diverging
        ? paletteColoursAround(view.palette, divergingShape(breaks, reference), theme, strength)
        : paletteColours(view.palette, classCount, theme, 'sequential', strength);
  const counts = classCounts(
    values.filter((value) => !isBrushedOut(view, value)),
    breaks,
  );
  const [least, greatest] = extremes(values);
  const classes = Array.from({ length: classCount }, (_, index): ColourClass => {
    const from = index === 0 ? least : (breaks[index - 1] ?? least);
    const to = index === classCount - 1 ? greatest : (breaks[index] ?? greatest);
    return {
      index,
      colour: colours[index] ?? PLAIN,
      from,
      to,
      count: counts[index] ?? 0,
    };
  });
  return {
    breaks,
    classes,
    colourOf: (value) => classes[classIndex(value, breaks)]?.colour,
  };
}
