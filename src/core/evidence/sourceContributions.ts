import type { Dataset } from '../dataset';
import type { Source } from '../figure';
import type { Conflict } from './conflicts';
import type { Finding } from './finding';

/** What one source brings in, and where it disagrees with others or with itself. */
export interface SourceContribution {
  readonly source: Source;
  readonly figures: number;
  readonly indicators: number;
  /** Places with a figure of this source. */
  readonly places: number;
  /** Parks and other places that it names. */
  readonly named: number;
  readonly layouts: number;
  readonly sheets: number;
  readonly conflicts: number;
  readonly findings: number;
}

/** The contribution of every source, in the register's order. */
export function sourceContributions(
  dataset: Dataset,
  conflicts: readonly Conflict[],
  findings: readonly Finding[],
): readonly SourceContribution[] {
  const count = <Item>(items: Iterable<Item>, belongs: (item: Item) => boolean) =>
    [...items].filter(belongs).length;
  return [...dataset.sources.values()].map((source) => {
    const figures = dataset.figures.filter((figure) => figure.source === source.id);
    const own = (item: { readonly source: string }) => item.source === source.id;
    return {
      source,
      figures: figures.length,
      indicators: new Set(figures.map((figure) => figure.indicator)).size,
      places: new Set(figures.map((figure) => figure.place)).size,
      named: count(dataset.parks.values(), own),
      layouts: count(dataset.layouts.values(), own),
      sheets: count(dataset.sheets.values(), own),
      conflicts: count(conflicts, (conflict) => conflict.figures.some(own)),
      findings: count(findings, (finding) => finding.stated.figures.some(own)),
    };
  });
}
