/** The part that two sets share of what either holds: Jaccard's coefficient, 0 to 1; two empty sets are alike. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
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
 * (1901) stands in its place. Since what is inserted early may part what comes later, runs are then turned round for as
 * long as that adds to the sum (2-opt; Croes 1958, A method for solving traveling-salesman problems, Operations Research
 * 6: 791–812). Of equal places the first is taken, so that the same input gives the same order.
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
  while (turnRuns(order, bond)) {
    // Each turn adds to a sum that no order can exceed, so this ends.
  }
  return order;
}

/** Less is the rounding of sums of fractions, and no gain. */
const LEAST_GAIN = 1e-9;

/** Turns every run round that adds to the likeness of neighbours; false where none does. */
function turnRuns(order: string[], bond: (a: string | undefined, b: string | undefined) => number): boolean {
  let isTurned = false;
  for (let from = 0; from < order.length; from += 1)
    for (let to = from + 1; to < order.length; to += 1) {
      const [before, first, last, after] = [order[from - 1], order[from], order[to], order[to + 1]];
      const gain = bond(before, last) + bond(first, after) - bond(before, first) - bond(last, after);
      if (gain <= LEAST_GAIN) continue;
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
      isTurned = true;
    }
  return isTurned;
}
