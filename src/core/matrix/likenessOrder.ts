/** The part that two sets share of what either holds: Jaccard's coefficient, 0 to 1; two empty sets are alike. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - shared;
  return either === 0 ? 1 : shared / either;
}

/**
 * Orders a matrix's rows (or columns) so that like stands beside like.
 *
 * Method: the insertion of the bond energy algorithm (McCormick, Schweitzer and White 1972, Problem decomposition and data
 * reorganization by a clustering technique, Operations Research 20: 993–1009): each item goes where it adds most to the
 * sum of likenesses of neighbours. Their bond, an inner product, would favour the fullest rows; Jaccard's coefficient
 * (1901) stands in its place. Of equal places the first is taken, so that the same input gives the same order.
 *
 * @param ids the order in which they are inserted: the most connected first
 * @param meets what an item is compared by
 */
export function likenessOrder(
  ids: readonly string[],
  meets: (id: string) => ReadonlySet<string>,
): readonly string[] {
  const sets = new Map(ids.map((id) => [id, meets(id)]));
  const known = new Map<string, number>();
  const bond = (a: string | undefined, b: string | undefined): number => {
    if (a === undefined || b === undefined) return 0;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const found = known.get(key) ?? likeness(sets.get(a) ?? new Set(), sets.get(b) ?? new Set());
    known.set(key, found);
    return found;
  };
  const order: string[] = [];
  for (const id of ids) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at <= order.length; at += 1) {
      const [before, after] = [order[at - 1], order[at]];
      const gain = bond(before, id) + bond(id, after) - bond(before, after);
      if (gain > most) [best, most] = [at, gain];
    }
    order.splice(best, 0, id);
  }
  return order;
}
