import type { PlaceId } from '../../place';
import { checkTotals, halfDigit, type SumEntry } from '../checkTotals';
import type { TableColumn } from '../columns';
import { toNumber } from '../decimal';
import type { Meaning } from '../meaning/meaning';
import { type CellRule, type Reason, reason } from '../reason';
import type { RowPlace } from '../rowPlaces/rowPlace';
import type { CellAside, OwnFact, TotalCheck, UnitExample } from '../understanding';
import type { NumberValue } from './cellNumber';
import type { MeaningBook } from './MeaningBook';
import type { TableScope } from './tableScope';

/** The figures of one table, the cells that gave none, and the sums that its totals are held against. */
export class FigureBook {
  readonly facts: OwnFact[] = [];
  readonly cells: CellAside[] = [];
  readonly examples: UnitExample[] = [];
  /** Figures that a place has had already. */
  repeated = 0;
  /** Counts the sections of rows, since two may be called alike. */
  section = 0;
  private readonly examplesOf = new Map<number, number>();
  private readonly sums = new Map<number, SumEntry[]>();
  private readonly gaps = new Map<number, Set<PlaceId>>();
  private readonly seen = new Map<string, OwnFact>();
  private readonly fractions = new Map<number, { most: number; row: number; column: number }>();

  constructor(
    private readonly scope: TableScope,
    private readonly meanings: MeaningBook,
  ) {}

  give(
    row: number,
    column: TableColumn,
    place: PlaceId,
    meaning: Meaning,
    number: NumberValue,
    value: number,
    text: string,
    isPart: boolean,
  ): void {
    const fact: OwnFact = {
      ...{ row, column: column.column, place, value, bound: number.bound, meaning: meaning.id },
      ...{ indicator: meaning.indicator, name: meaning.name, unit: meaning.unit },
      ...{ period: meaning.period, status: meaning.status },
    };
    const key = `${place}|${this.meanings.questionOf(meaning)}`;
    const twin = this.seen.get(key);
    if (twin) {
      this.repeated++;
      const isSame = twin.value === value && twin.bound === fact.bound;
      if (isSame || !this.keepsSeveral(fact, twin)) {
        this.aside(row, column, isSame ? 'repeated' : 'left', 'set-aside');
        return;
      }
    } else this.seen.set(key, fact);
    this.facts.push(fact);
    const shown = this.examplesOf.get(meaning.id) ?? 0;
    if (shown < 3) {
      this.examplesOf.set(meaning.id, shown + 1);
      this.examples.push({ meaning: meaning.id, row, column: column.column, before: text, after: value });
    }
    if (meaning.assumedPercent && !number.percent) {
      const known = this.fractions.get(meaning.id);
      this.fractions.set(meaning.id, {
        row: known?.row ?? row,
        column: column.column,
        most: Math.max(known?.most ?? 0, Math.abs(value)),
      });
    }
    if (meaning.additive) this.sum(row, column, meaning, number, value, place, undefined, isPart);
  }

  private keepsSeveral(fact: OwnFact, twin: OwnFact): boolean {
    const place = this.scope.asker.index.places.get(fact.place)?.name.zh ?? fact.place;
    const key = { about: 'several', value: place, parent: fact.period, column: fact.name } as const;
    const decision = this.scope.asker.decided(key);
    if (!decision)
      this.scope.questions.ask(
        {
          ...key,
          rule: 'several-figures',
          values: { place, name: fact.name, first: twin.value, second: fact.value },
          row: fact.row,
          cellColumn: fact.column,
        },
        'keep',
      );
    return decision?.answer !== 'leave';
  }

  sum(
    row: number,
    column: TableColumn,
    meaning: Meaning,
    number: NumberValue,
    value: number,
    place: PlaceId | undefined,
    total: RowPlace['total'],
    isPart: boolean,
  ): void {
    const group = this.sums.get(meaning.id) ?? [];
    if (group.length === 0) this.sums.set(meaning.id, group);
    const raw = Math.abs(toNumber(number.value));
    const factor = raw === 0 ? 1 : Math.abs(value) / raw;
    const isCount = meaning.target?.dimension === 'count' && meaning.stated?.size.over === 1n;
    const half = halfDigit(number.value, factor, isCount);
    group.push({
      ...{ row, column: column.column, value, halfDigit: half, place, total, isPart },
      section: this.section,
    });
  }

  gap(meaning: Meaning, place: PlaceId): void {
    const known = this.gaps.get(meaning.id);
    if (known) known.add(place);
    else this.gaps.set(meaning.id, new Set([place]));
  }

  checks(): readonly TotalCheck[] {
    return [...this.sums]
      .flatMap(([id, entries]) => {
        const meaning = this.meanings.list[id];
        const ordered = this.scope.layout.kind === 'transposed' ? byRow(entries) : [entries];
        return meaning
          ? ordered.flatMap((group) =>
              checkTotals(group, meaning, this.scope.asker.index, this.gaps.get(id) ?? new Set()),
            )
          : [];
      })
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  askFractions(): void {
    for (const [id, { most, row, column }] of this.fractions) {
      const meaning = this.meanings.list[id];
      if (!meaning || most === 0 || most >= 1) continue;
      const key = { about: 'unit', value: meaning.name, parent: '', column: '' } as const;
      if (!this.scope.asker.decided(key))
        this.scope.questions.ask(
          { ...key, rule: 'fraction', values: { head: meaning.name }, row, cellColumn: column },
          '%',
        );
    }
  }

  aside(
    row: number,
    column: TableColumn,
    rule: CellRule,
    fate: Reason<CellRule>['fate'],
    values?: Reason<CellRule>['values'],
  ): void {
    this.cells.push({ row, column: column.column, reason: reason(fate, rule, values) });
  }
}

function byRow(entries: readonly SumEntry[]): SumEntry[][] {
  const rows = new Map<number, SumEntry[]>();
  for (const entry of entries) rows.set(entry.row, [...(rows.get(entry.row) ?? []), entry]);
  return [...rows.values()];
}
