import type { RuledRows } from './ownPlaces';

/** Collects rows under rules, in the order in which rules first apply. */
export class RuleBook<Rule extends string> {
  private readonly found = new Map<Rule, number[]>();
  add(rule: Rule, row: number): void {
    const rows = this.found.get(rule);
    if (!rows) this.found.set(rule, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  }
  list(): RuledRows<Rule>[] {
    return [...this.found].map(([rule, rows]) => ({ rule, rows }));
  }
}
