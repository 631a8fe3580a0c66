import { normalise } from '../../core/aggregate/normalise';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import type { Figure } from '../../core/figure';
import { formatFigure, formatValue, unitText, withBound } from '../../core/format';
import type { Place } from '../../core/place';
import type { View } from '../../core/view';

/** One compared place with its value set against the base. */
export interface ComparisonRow {
  readonly place: Place;
  readonly value: number | undefined;
  readonly text: string;
  readonly unit: string;
  readonly decimals: number;
  readonly figure: Figure | undefined;
  /** The value less the base's, in the shown unit; undefined without both, and for the base itself. */
  readonly difference: number | undefined;
  /** The value over the base's; undefined also where the base is zero or signs differ. */
  readonly ratio: number | undefined;
}

/** The decimals that a source prints, at most four. */
const printedDecimals = (value: number) => Math.min(4, (String(value).split('.')[1] ?? '').length);

/** The compared places in their order, for what the view asks now. */
export function comparisonRows(
  dataset: Dataset,
  boundaries: Boundaries,
  view: View,
  asked: Pick<View, 'indicator' | 'period' | 'status' | 'normalisation'>,
): readonly ComparisonRow[] {
  const rows = view.comparison.flatMap((id): ComparisonRow[] => {
    const place = dataset.places.get(id);
    if (!place) return [];
    const { indicator, period, status } = asked;
    const answer = normalise(
      dataset,
      boundaries,
      { place: id, indicator, period, status },
      asked.normalisation,
    );
    const nothing = { difference: undefined, ratio: undefined };
    if (!answer.ok) {
      return [{ place, value: undefined, text: '', unit: '', decimals: 0, figure: undefined, ...nothing }];
    }
    const [figure] = answer.figures;
    const asPrinted = figure && answer.figures.length === 1 && figure.value === answer.value;
    const text = asPrinted
      ? formatFigure(figure, view.language)
      : withBound(formatValue(answer.value, answer.decimals), answer.bound, view.language);
    const { value } = answer;
    const decimals = asPrinted ? printedDecimals(value) : answer.decimals;
    return [{ place, value, text, unit: unitText(answer.unit, view.language), decimals, figure, ...nothing }];
  });
  const base = rows.find((row) => row.place.id === view.base)?.value;
  if (base === undefined) return rows;
  const most = Math.max(...rows.map((row) => row.decimals));
  return rows.map((row) => {
    if (row.value === undefined || row.place.id === view.base) return row;
    const ratio = base === 0 || row.value / base < 0 ? undefined : row.value / base;
    return { ...row, decimals: most, difference: row.value - base, ratio };
  });
}
