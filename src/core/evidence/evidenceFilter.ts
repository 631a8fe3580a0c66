import type { Dataset } from '../dataset';
import type { Figure, Status } from '../figure';
import type { PlaceId } from '../place';
import { searchText } from '../search/searchText';
import type { DataFilter } from '../view';

/** What a filter is held against. */
export interface FilteredItem {
  /** Empty for an item about no single place. */
  readonly place: PlaceId;
  readonly indicator: string;
  readonly period: string;
  readonly status: Status | '';
  readonly figures: readonly Pick<Figure, 'source' | 'locator' | 'value'>[];
}

function textOf(dataset: Dataset, item: FilteredItem): string {
  const place = dataset.places.get(item.place);
  const indicator = dataset.indicators.get(item.indicator);
  return searchText(
    [
      place?.name.zh,
      place?.name.en,
      ...(place?.aliases ?? []),
      indicator?.name.zh,
      indicator?.name.en,
      item.period,
      ...item.figures.flatMap((figure) => [figure.locator, figure.value]),
    ].join('|'),
  );
}

/**
 * A test of items for one filter.
 * @example dataset.figures.filter((figure) => passes({ ...figure, figures: [figure] }))
 */
export function evidenceFilter(dataset: Dataset, filter: DataFilter): (item: FilteredItem) => boolean {
  const words = filter.text
    .split(/\s+/)
    .map(searchText)
    .filter((word) => word !== '');
  return (item) =>
    (filter.place === '' || item.place === filter.place) &&
    (filter.indicator === '' || item.indicator === filter.indicator) &&
    (filter.status === '' || item.status === filter.status) &&
    (filter.theme === '' || dataset.indicators.get(item.indicator)?.theme === filter.theme) &&
    (filter.source === '' || item.figures.some((figure) => figure.source === filter.source)) &&
    (words.length === 0 || matchesAll(words, textOf(dataset, item)));
}

const matchesAll = (words: readonly string[], text: string) => words.every((word) => text.includes(word));
