import { classIndex } from '../classification/classIndex';
import { classify } from '../classification/classify';
import { PLAIN } from '../colour/palette';
import { paletteSquare } from '../colour/palettes';
import type { PlaceId } from '../place';
import type { ThemeName, View } from '../view';
import type { BivariateLegend, ShownValue } from './scene';

const CLASSES = 3;

/** Where a place stands on a 3 × 3 bivariate map. */
export interface BivariateCell {
  readonly first: number;
  readonly second: number;
  readonly colour: string;
}

export interface Bivariate {
  /** Of the places with both values. */
  readonly cells: ReadonlyMap<PlaceId, BivariateCell>;
  readonly legend: BivariateLegend;
}

/**
 * A bivariate choropleth of two indicators in three quantile classes each; only places with both values have a cell.
 * @param titles of the first and the second indicator, for the square legend
 */
export function bivariate(
  first: ReadonlyMap<PlaceId, ShownValue>,
  second: ReadonlyMap<PlaceId, ShownValue>,
  titles: readonly [string, string],
  view: View,
  theme: ThemeName,
): Bivariate {
  const both = [...first.keys()].filter((place) => second.has(place));
  const classification = { method: 'quantile', count: CLASSES, breaks: [], locked: false } as const;
  const valuesOf = (values: ReadonlyMap<PlaceId, ShownValue>) =>
    both.map((place) => values.get(place)?.value ?? Number.NaN);
  const firstBreaks = classify(valuesOf(first), classification);
  const secondBreaks = classify(valuesOf(second), classification);
  const colours = paletteSquare(view.palette, theme);
  const counts = Array.from({ length: CLASSES }, () => new Array<number>(CLASSES).fill(0));
  const cells = new Map<PlaceId, BivariateCell>();
  for (const place of both) {
    const column = classIndex(first.get(place)?.value ?? 0, firstBreaks);
    const row = classIndex(second.get(place)?.value ?? 0, secondBreaks);
    cells.set(place, { first: column, second: row, colour: colours[row]?.[column] ?? PLAIN });
    const line = counts[row];
    if (line) line[column] = (line[column] ?? 0) + 1;
  }
  return {
    cells,
    legend: {
      colours,
      counts,
      first: { title: titles[0], breaks: firstBreaks },
      second: { title: titles[1], breaks: secondBreaks },
    },
  };
}
