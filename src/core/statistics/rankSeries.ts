import { ranks } from './ranks';

/** A place's rank in one period, among the places that have a figure then. */
export interface RankInPeriod {
  readonly rank: number;
  readonly of: number;
}

/**
 * The rank of each of many figures among those of its own period and status, 1 for the largest; equal values share the
 * better rank. A rank says out of how many, since periods may cover different places.
 * @returns in the order of the figures
 */
export function rankSeries(
  figures: readonly { readonly period: string; readonly status: string; readonly value: number }[],
): readonly RankInPeriod[] {
  const found: RankInPeriod[] = [];
  const groups = new Map<string, number[]>();
  figures.forEach(({ period, status }, index) => {
    const id = `${period} ${status}`;
    groups.set(id, [...(groups.get(id) ?? []), index]);
  });
  for (const indexes of groups.values()) {
    const ranked = ranks(indexes.map((index) => figures[index]?.value ?? Number.NaN));
    indexes.forEach((index, at) => {
      found[index] = { rank: ranked[at] ?? Number.NaN, of: indexes.length };
    });
  }
  return found;
}
