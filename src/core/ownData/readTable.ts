import type { PlaceId } from '../place';
import { type Block, isNote, isPeriodText } from './blocks';
import { readColumns, type TableColumn } from './columns';
import { converted, type Decimal, type Fraction, negated, ONE, toNumber } from './decimal';
import { type Decision, type DecisionKey, keyText, QuestionList } from './decisions';
import { readHead } from './headText';
import type { IndicatorIndex } from './indicatorIndex';
import { type Meaning, type MeaningAsker, type RowWords, resolveMeaning, sizesOf } from './meaning';
import { type PeriodPart, readPeriods } from './periodText';
import type { PlaceIndex } from './placeIndex';
import { type NameReading, withoutEnumerator } from './placeName';
import { type CellRule, type ColumnRule, type Reason, type RowRule, reason } from './reason';
import { type RowPlace, RowPlaceReader } from './rowPlaces';
import { columnsOf, readValue, type SheetGrid, type ValueReading } from './sheetGrid';
import { readContext, type TableContext } from './tableContext';
import { readLayout, type TableLayout } from './tableLayout';
import { checkTotals, halfDigit, type SumEntry } from './totals';
import type { CellAside, OwnFact, UnderstoodColumn, UnderstoodTable, UnitExample } from './understanding';
import { completedUnit, parseUnit, type Unit } from './unit';
import type { Cell } from './workbook';

/** What the reading of a table asks of the rest. */
export interface TableAsker {
  readonly file: string;
  readonly index: PlaceIndex;
  readonly indicators: IndicatorIndex;
  readonly nameOf: (text: string) => NameReading;
  readonly decided: (key: DecisionKey) => Decision | undefined;
}

const NO_WORDS: RowWords = {
  indicator: undefined,
  partOf: '',
  periods: [],
  periodText: '',
  unit: undefined,
  status: undefined,
  section: '',
};
const PERCENT = parseUnit('%');
const PART = /^(?:其中|#|其中有)\s*[:：]?/;
const STATUS_WORDS: Readonly<Record<string, RowWords['status']>> = Object.assign(Object.create(null), {
  ...{ 实际: 'actual', 完成: 'actual', actual: 'actual', 目标: 'target', 计划: 'target', 规划: 'target' },
  ...{ target: 'target', 预计: 'forecast', 预测: 'forecast', 预期: 'forecast', forecast: 'forecast' },
});
/** A place may stand in so many rows at most before the rows are taken for something else than places. */
const MOST_REPEATED = 0.3;

type NumberValue = Extract<ValueReading, { kind: 'number' }>;

/**
 * Reads the tables of one block: one, or several side by side under the same heads. Writes each row's fate into
 * `fates`; a row of several tables is used where one of them uses it.
 */
export function readTables(
  asker: TableAsker,
  grid: SheetGrid,
  sheet: number,
  block: Block,
  fates: Reason<RowRule>[],
): readonly UnderstoodTable[] {
  const starts = sideBySide(readColumns(grid, block, asker.nameOf));
  if (starts.length < 2) return [new TableReader(asker, grid, grid, sheet, block, fates).read()];
  return starts.map((start, at) => {
    const part = columnsOf(grid, start, starts[at + 1] ?? grid.columnCount);
    const own = [...fates];
    const table = new TableReader(asker, part, grid, sheet, block, own).read();
    const rows = at === 0 ? [...block.preface, ...block.lines] : [];
    for (const row of [...rows, ...block.head, ...block.numbering, ...block.body, ...block.repeated]) {
      const [old, made] = [fates[row], own[row]];
      if (made && (at === 0 || !old || RANK[made.fate] > RANK[old.fate])) fates[row] = made;
    }
    return table;
  });
}

const RANK = { 'set-aside': 0, used: 1, 'needs-decision': 2 } as const;

/** Where tables begin that stand side by side: a column of places under the same head again, after figures. */
function sideBySide(columns: readonly TableColumn[]): readonly number[] {
  const [first] = columns.filter(({ role }) => role === 'place');
  if (!first || first.head.text === '') return [];
  const starts = [0];
  let afterValue = 0;
  let hasValue = false;
  for (const { column, role, head } of columns) {
    if (role === 'value') [hasValue, afterValue] = [true, column + 1];
    if (role !== 'place' || column === first.column || !hasValue || head.text !== first.head.text) continue;
    starts.push(afterValue);
    hasValue = false;
  }
  return starts;
}

class TableReader {
  private readonly questions = new QuestionList();
  private readonly context: TableContext;
  private readonly layout: TableLayout;
  private readonly meanings: Meaning[] = [];
  private readonly byWords = new Map<string, Meaning>();
  /** Meanings that answer one question, stated in several units or columns, by number. */
  private readonly figures = new Map<string, number>();
  private readonly figureOf: number[] = [];
  private readonly byMeaning = new Map<string, Meaning>();
  private readonly facts: OwnFact[] = [];
  private readonly cells: CellAside[] = [];
  private readonly examples: UnitExample[] = [];
  private readonly examplesOf = new Map<number, number>();
  private readonly sums = new Map<number, SumEntry[]>();
  private readonly gaps = new Map<number, Set<PlaceId>>();
  private readonly seen = new Map<string, OwnFact>();
  private readonly rowKeys = new Map<number, DecisionKey>();
  private readonly knownKeys = new Map<string, DecisionKey>();
  private readonly signs = new Map<number, boolean>();
  private readonly fractions = new Map<number, { most: number; row: number; column: number }>();
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly hiddenColumns: ReadonlySet<number>;
  private readonly columnAt = new Map<TableColumn, number>();
  private section = '';
  /** How far the label is set in that 其中 rows are parts of, while they last. */
  private partIndent: number | undefined;
  private wholeIndent = 0;
  /** Counts the sections, since two may be called alike. */
  private sectionNumber = 0;
  private partOf = '';
  /** The label before, with what it is a part of: the next row's 同比增长 speaks about it. */
  private lastName = '';
  private repeated = 0;
  private readonly meaningAsker: MeaningAsker;

  constructor(
    private readonly asker: TableAsker,
    private readonly grid: SheetGrid,
    /** The whole sheet, of which `grid` may show some columns only. */
    whole: SheetGrid,
    private readonly sheet: number,
    private readonly block: Block,
    private readonly fates: Reason<RowRule>[],
  ) {
    this.context = readContext(whole, block, asker.file, asker.index, asker.nameOf);
    const columns = readColumns(grid, block, asker.nameOf);
    this.layout = readLayout(grid, block, columns, this.context, asker.nameOf, asker.index);
    this.hiddenRows = new Set(grid.worksheet.hiddenRows);
    this.hiddenColumns = new Set(grid.worksheet.hiddenColumns);
    for (const [at, column] of this.layout.columns.entries()) this.columnAt.set(column, at);
    this.meaningAsker = {
      indicators: asker.indicators,
      context: this.context,
      columns: this.layout.columns,
      decided: asker.decided,
      questions: this.questions,
      firstUnits: new Map(),
    };
  }

  read(): UnderstoodTable {
    this.tellFrame();
    let refusal = this.layout.refusal;
    const values = this.openColumns();
    if (refusal) this.refuse();
    else this.readRows(values);
    if (!refusal && this.repeated > 2 && this.repeated > this.facts.length * MOST_REPEATED)
      refusal = 'several-rows';
    if (!refusal && this.facts.length === 0) refusal = 'no-figures';
    const isEmpty = refusal !== undefined;
    if (refusal === 'several-rows') this.refuse();
    if (!isEmpty) this.askFractions();
    const rows = [...this.block.preface, ...this.block.head, ...this.block.body, ...this.block.lines];
    return {
      sheet: this.sheet,
      sheetName: this.grid.name,
      kind: this.layout.kind,
      firstRow: rows.reduce(
        (first, row) => Math.min(first, row),
        this.block.head[0] ?? this.block.body[0] ?? 0,
      ),
      lastRow: this.block.body.at(-1) ?? this.block.head.at(-1) ?? 0,
      title: this.context.title,
      form: this.layout.columns.map(({ head }) => head.text.replace(/\d+/g, '#')).join('|'),
      columns: this.columnFates(),
      levelRule: this.layout.places.name || this.layout.places.code ? this.layout.places.rule : undefined,
      facts: isEmpty ? [] : this.facts,
      meanings: this.meanings,
      examples: isEmpty ? [] : this.examples,
      cells: isEmpty ? [] : this.cells,
      totals: isEmpty ? [] : this.checks(),
      questions: isEmpty && refusal !== 'no-figures' ? [] : this.questions.list(),
      rowKeys: this.rowKeys,
      refusal,
    };
  }

  /** Fates of what stands around the rows. */
  private tellFrame(): void {
    const { preface, head, numbering, repeated, lines } = this.block;
    const isBlank = (row: number) =>
      (this.grid.worksheet.rows[row] ?? []).every((_, column) => this.grid.text(row, column) === '');
    for (const row of preface)
      this.fates[row] = isBlank(row)
        ? reason('set-aside', 'blank')
        : this.context.unitRows.includes(row)
          ? reason('used', 'unit-line')
          : reason('used', 'title');
    for (const row of lines)
      this.fates[row] = isBlank(row)
        ? reason('set-aside', 'blank')
        : this.context.unitRows.includes(row)
          ? reason('used', 'unit-line')
          : reason('set-aside', 'note');
    for (const row of head) this.fates[row] = reason('used', 'head');
    for (const row of numbering) this.fates[row] = reason('set-aside', 'numbering');
    for (const row of repeated) this.fates[row] = reason('set-aside', 'repeated-head');
  }

  private refuse(): void {
    for (const row of [...this.block.head, ...this.block.body])
      this.fates[row] = reason('set-aside', 'refused');
  }

  /** The columns of figures that are read; hidden ones are asked about. */
  private openColumns(): readonly TableColumn[] {
    return this.layout.values.filter((column) => {
      const head = column.head.text;
      const decision = this.asker.decided({ about: 'column', value: head, parent: '', column: head });
      if (decision) return decision.answer === 'use';
      if (!this.hiddenColumns.has(column.column)) return true;
      const key = { about: 'hidden', value: head, parent: '', column: 'columns' } as const;
      const hidden = this.asker.decided(key);
      if (!hidden)
        this.questions.ask(
          {
            ...key,
            rule: 'hidden-columns',
            values: { head },
            row: this.block.head[0] ?? 0,
            cellColumn: column.column,
          },
          'leave',
        );
      return hidden?.answer === 'use';
    });
  }

  private readRows(values: readonly TableColumn[]): void {
    const { layout, asker, grid, questions, context } = this;
    const ditto = layout.indicators.length > 0 || layout.periods.length > 0;
    const places = new RowPlaceReader(
      {
        grid,
        index: asker.index,
        nameOf: asker.nameOf,
        decided: asker.decided,
        questions,
        contextPlace: context.place,
      },
      layout.places,
      ditto,
    );
    const byPlace = layout.places.name !== undefined || layout.places.code !== undefined;
    const lines = new Set(this.block.lines);
    const rows = [...this.block.body, ...this.block.lines].sort((a, b) => a - b);
    for (const row of rows) {
      if (lines.has(row)) {
        this.enterLine(row, places);
        continue;
      }
      if (this.isHidden(row)) continue;
      const kinds = values.map((column) => readValue(grid.cell(row, column.column)).kind);
      const hasNumber = kinds.some((kind) => kind === 'number' || kind === 'missing' || kind === 'error');
      const hasText = kinds.includes('text');
      if (!hasNumber && !(hasText && byPlace)) {
        this.fates[row] = this.rowWithoutFigures(row, places, byPlace);
        continue;
      }
      const words = this.wordsOf(row);
      if (byPlace) {
        const place = places.read(row);
        this.keepKey(row, places.key);
        this.readPlaceRow(row, values, words, place);
      } else this.readWordRow(row, values, words);
    }
  }

  private isHidden(row: number): boolean {
    if (!this.hiddenRows.has(row)) return false;
    const key = { about: 'hidden', value: '', parent: '', column: 'rows' } as const;
    const decision = this.asker.decided(key);
    if (decision?.answer === 'use') return false;
    if (!decision)
      this.questions.ask({ ...key, rule: 'hidden-rows', values: {}, row, cellColumn: 0 }, 'leave');
    this.fates[row] = reason(decision ? 'set-aside' : 'needs-decision', 'hidden-row');
    return true;
  }

  private enterLine(row: number, places: RowPlaceReader): void {
    const text = (this.grid.worksheet.rows[row] ?? [])
      .map((_, column) => this.grid.text(row, column))
      .filter((each) => each !== '')
      .at(-1);
    if (text === undefined || this.context.unitRows.includes(row)) return;
    if (this.fates[row]?.rule !== 'note' || isNote(text)) return;
    places.enterSection(text);
    this.enterSection(text);
    this.fates[row] = reason('set-aside', 'section', { label: text });
  }

  private rowWithoutFigures(row: number, places: RowPlaceReader, byPlace: boolean): Reason<RowRule> {
    const label = this.labelOf(row);
    if (label === '') return reason('set-aside', 'no-figures', { label });
    const name = this.asker.nameOf(label);
    if (byPlace && name.kind === 'places') {
      places.read(row);
      places.enterSection(label);
      return reason('set-aside', 'no-figures', { label });
    }
    if (name.kind === 'total') return reason('set-aside', 'total', { label });
    this.enterSection(label);
    places.enterSection(label);
    if (this.layout.indicators.length > 0) this.partOf = readHead(withoutEnumerator(label)).name;
    return reason('set-aside', 'section', { label });
  }

  private enterSection(text: string): void {
    this.section = text;
    this.sectionNumber++;
  }

  private labelOf(row: number): string {
    const cells = this.grid.worksheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const text = this.grid.filled(row, column);
      if (text !== '' && this.layout.columns[column]?.role !== 'serial') return text;
    }
    return '';
  }

  /** What the row's other labels say: its indicator, period, unit and status. */
  private wordsOf(row: number): RowWords {
    const { layout, grid } = this;
    const { indicators, periods, unit, status } = layout;
    const noted = this.notedStatus(row);
    if (indicators.length === 0 && periods.length === 0 && !unit && !status)
      return this.section === '' && !noted
        ? NO_WORDS
        : { ...NO_WORDS, section: this.section, periods: this.sectionPeriods(), status: noted };
    const texts = indicators.map(({ column }) => grid.filled(row, column)).filter((text) => text !== '');
    const label = texts.filter((text, at) => texts.indexOf(text) === at).join(' ');
    const isPart = this.isPart(row, label);
    const head = label === '' ? undefined : readHead(withoutEnumerator(label).replace(PART, ''));
    if (head && !isPart && !head.change && head.name !== '') this.partOf = head.name;
    if (head && head.name !== '') this.lastName = isPart ? `${this.partOf} ${head.name}` : head.name;
    const stated = periods
      .map(({ column, head: { text } }) => periodWords(grid.filled(row, column), text))
      .join('');
    const parts = stated === '' ? [] : readPeriods(stated).parts;
    return {
      indicator: head,
      partOf: isPart ? this.partOf : head && head.name === '' && head.change ? this.lastName : '',
      periods: [...parts, ...(head?.periods ?? []), ...this.sectionPeriods()],
      periodText: stated,
      unit: unit ? parseUnit(grid.filled(row, unit.column)) : undefined,
      status: (status ? statusWord(grid.filled(row, status.column)) : undefined) ?? noted,
      section: this.section,
    };
  }

  /** 预计数 as a row's remark is about its figures; other remarks are left to people. */
  private notedStatus(row: number): RowWords['status'] {
    for (const { column, role } of this.layout.columns) {
      const said = role === 'note' ? statusWord(this.grid.text(row, column)) : undefined;
      if (said) return said;
    }
    return undefined;
  }

  /** 其中：轻工业, and 重工业 below it, set in as far. */
  private isPart(row: number, label: string): boolean {
    const [first] = this.layout.indicators;
    const indent = first ? indentOf(this.grid.cell(row, first.column)) : 0;
    const isPart =
      PART.test(withoutEnumerator(label)) || (this.partIndent !== undefined && indent > this.partIndent);
    if (!isPart) [this.partIndent, this.wholeIndent] = [undefined, indent];
    else this.partIndent ??= this.wholeIndent;
    return isPart;
  }

  private sectionPeriods(): readonly PeriodPart[] {
    return this.section === '' ? [] : readPeriods(this.section).parts;
  }

  /** Rows of one label share their key: there are many rows and few labels. */
  private keepKey(row: number, key: DecisionKey | undefined): void {
    if (!key) return;
    const text = keyText(key);
    const known = this.knownKeys.get(text) ?? key;
    if (known === key) this.knownKeys.set(text, key);
    this.rowKeys.set(row, known);
  }

  private readPlaceRow(row: number, values: readonly TableColumn[], words: RowWords, place: RowPlace): void {
    this.fates[row] = place.reason;
    if (place.total) {
      for (const column of values) this.readTotal(row, column, words, place);
      return;
    }
    if (place.place === undefined) return;
    const firstCell = this.cells.length;
    const before = this.facts.length;
    for (const column of values) this.readCell(row, column, words, place.place, place.isPart);
    if (this.facts.length === before && place.reason.fate === 'used')
      this.fates[row] = this.emptyRow(row, firstCell);
  }

  /** The fate of a row that gave no figure, by what its cells were. */
  private emptyRow(row: number, firstCell: number): Reason<RowRule> {
    const label = this.labelOf(row);
    const cells = this.cells.slice(firstCell);
    const isOpen = cells.some((cell) => cell.reason.fate === 'needs-decision');
    if (cells.length > 0 && cells.every((cell) => cell.reason.rule === 'repeated'))
      return reason('set-aside', 'repeated', { label });
    if (cells.length > 0 && cells.every((cell) => cell.reason.rule === 'left'))
      return reason('set-aside', 'left', { label });
    return isOpen
      ? reason('needs-decision', 'no-figures', { label })
      : reason('set-aside', 'all-missing', { label });
  }

  /** A row of a table whose places stand in the head, or around the table. */
  private readWordRow(row: number, values: readonly TableColumn[], words: RowWords): void {
    const firstCell = this.cells.length;
    const before = this.facts.length;
    this.fates[row] = reason('used', 'figures');
    for (const column of values) {
      const named = this.layout.kind === 'transposed' ? this.headPlace(column) : this.context.place;
      if (typeof named === 'string') this.readCell(row, column, words, named, false);
      else if (named) this.readTotal(row, column, words, named);
    }
    if (this.facts.length === before) this.fates[row] = this.emptyRow(row, firstCell);
  }

  private headPlace(column: TableColumn): PlaceId | RowPlace | undefined {
    const name = column.place;
    if (name?.kind === 'places') return name.candidates[0]?.place;
    if (name?.kind === 'whole') return this.context.place;
    if (name?.kind !== 'total') return undefined;
    return {
      place: undefined,
      reason: reason('set-aside', 'total', { label: column.head.text }),
      total: { of: name.of, isGrand: name.of === '' },
      isPart: false,
      label: column.head.text,
    };
  }

  private meaningOf(row: number, column: TableColumn, words: RowWords, own: Unit | undefined): Meaning {
    const at = this.columnAt.get(column) ?? 0;
    const unit = words.unit ?? (column.head.unit || words.indicator?.unit ? undefined : own);
    const indicator = words.indicator?.text ?? '';
    const key = `${at}|${indicator}|${words.partOf}|${words.periodText}|${unit?.text ?? ''}|${words.status ?? ''}|${words.section}`;
    const known = this.byWords.get(key);
    if (known) return known;
    const made = resolveMeaning(this.meaningAsker, at, { ...words, unit }, row, this.meanings.length);
    const identity = meaningKey(made);
    const same = this.byMeaning.get(identity) ?? made;
    if (same === made) {
      this.meanings.push(made);
      this.byMeaning.set(identity, made);
      const figure = figureKey(made);
      const number = this.figures.get(figure) ?? this.figures.size;
      this.figures.set(figure, number);
      this.figureOf.push(number);
    }
    this.byWords.set(key, same);
    return same;
  }

  private readCell(row: number, column: TableColumn, words: RowWords, place: PlaceId, isPart: boolean): void {
    const cell = this.grid.cell(row, column.column);
    const reading = readValue(cell);
    if (reading.kind === 'blank') return;
    if (reading.kind === 'missing') {
      this.aside(row, column, 'missing', 'set-aside');
      if (!isPart) this.gap(this.meaningOf(row, column, words, undefined), place);
      return;
    }
    if (reading.kind === 'error') {
      this.aside(row, column, 'error', 'set-aside');
      return;
    }
    const text = this.grid.text(row, column.column);
    const number = reading.kind === 'number' ? reading : this.decidedNumber(row, column, text);
    if (!number) return;
    const own = ownUnit(number);
    const meaning = this.meaningOf(row, column, words, own);
    if (meaning.isLeft) {
      this.aside(row, column, 'left', 'set-aside');
      return;
    }
    const value = this.valueOf(row, column, number, own, meaning);
    if (value === undefined) this.aside(row, column, 'unit-unlike', 'needs-decision', { unit: meaning.unit });
    else if (!Number.isFinite(value)) this.aside(row, column, 'error', 'set-aside');
    else this.give(row, column, place, meaning, number, value, text, isPart);
  }

  private give(
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
    const key = `${place}|${this.figureOf[meaning.id]}`;
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
    const place = this.asker.index.places.get(fact.place)?.name.zh ?? fact.place;
    const key = { about: 'several', value: place, parent: fact.period, column: fact.name } as const;
    const decision = this.asker.decided(key);
    if (!decision)
      this.questions.ask(
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

  private sum(
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
      section: this.sectionNumber,
    });
  }

  private gap(meaning: Meaning, place: PlaceId): void {
    const known = this.gaps.get(meaning.id);
    if (known) known.add(place);
    else this.gaps.set(meaning.id, new Set([place]));
  }

  private readTotal(row: number, column: TableColumn, words: RowWords, place: RowPlace): void {
    const reading = readValue(this.grid.cell(row, column.column));
    if (reading.kind !== 'number') return;
    const own = ownUnit(reading);
    const meaning = this.meaningOf(row, column, words, own);
    const value = this.valueOf(row, column, reading, own, meaning);
    if (value === undefined || !meaning.additive || meaning.isLeft) return;
    this.sum(row, column, meaning, reading, value, undefined, place.total, false);
  }

  private checks() {
    return [...this.sums]
      .flatMap(([id, entries]) => {
        const meaning = this.meanings[id];
        const ordered = this.layout.kind === 'transposed' ? byRow(entries) : [entries];
        return meaning
          ? ordered.flatMap((group) =>
              checkTotals(group, meaning, this.asker.index, this.gaps.get(id) ?? new Set()),
            )
          : [];
      })
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** The value in the meaning's unit; undefined where the cell's own unit measures something else. */
  private valueOf(
    row: number,
    column: TableColumn,
    number: NumberValue,
    own: Unit | undefined,
    meaning: Meaning,
  ): number | undefined {
    const signed = number.triangle ? this.signed(row, column, number.value) : number.value;
    const { target } = meaning;
    const scaled: Decimal = number.percent
      ? { digits: signed.digits, exponent: signed.exponent + 2 }
      : signed;
    const unit = own && completedUnit(own, target ?? meaning.stated);
    if (own && target && unit?.dimension !== target.dimension && !(unit && isPerPerson(unit, target)))
      return undefined;
    const [from, to] = sizesOf(meaning, unit);
    const stored: Fraction =
      number.divided.over === 1n || !own
        ? from
        : { over: from.over, under: from.under * number.divided.over };
    return converted(scaled, stored, to);
  }

  /** ▲ is up where ▼ stands in the same column; else it is asked, and taken as down. */
  private signed(row: number, column: TableColumn, value: Decimal): Decimal {
    const known = this.signs.get(column.column);
    if (known !== undefined) return known ? negated(value) : value;
    const key = { about: 'sign', value: '▲', parent: '', column: column.head.text } as const;
    const decision = this.asker.decided(key);
    const isPair = this.block.body.some((each) => /[▼▽↓]/.test(this.grid.text(each, column.column)));
    const isUp = decision ? decision.answer === 'up' : isPair;
    if (!decision && !isPair)
      this.questions.ask(
        { ...key, rule: 'triangle', values: { head: key.column }, row, cellColumn: column.column },
        'down',
      );
    this.signs.set(column.column, isUp);
    return isUp ? negated(value) : value;
  }

  private decidedNumber(row: number, column: TableColumn, text: string): NumberValue | undefined {
    if (text === '持平' || text === '不变') return numberOf('0');
    const key = { about: 'number', value: text.slice(0, 60), parent: '', column: column.head.text } as const;
    const decision = this.asker.decided(key);
    if (decision) {
      const number = numberOf(decision.answer);
      if (!number) this.aside(row, column, 'left', 'set-aside');
      return number;
    }
    const like = numberIn(text);
    this.questions.ask(
      {
        ...key,
        rule: like === '' ? 'not-a-number' : 'number-in-words',
        values: { text: key.value, head: key.column, number: like },
        row,
        cellColumn: column.column,
      },
      like,
    );
    const proposed = numberOf(like);
    if (proposed) return proposed;
    this.aside(row, column, 'not-a-number', 'needs-decision', { text: key.value });
    return undefined;
  }

  private askFractions(): void {
    for (const [id, { most, row, column }] of this.fractions) {
      const meaning = this.meanings[id];
      if (!meaning || most === 0 || most >= 1) continue;
      const key = { about: 'unit', value: meaning.name, parent: '', column: '' } as const;
      if (!this.asker.decided(key))
        this.questions.ask(
          { ...key, rule: 'fraction', values: { head: meaning.name }, row, cellColumn: column },
          '%',
        );
    }
  }

  private aside(
    row: number,
    column: TableColumn,
    rule: CellRule,
    fate: Reason<CellRule>['fate'],
    values?: Reason<CellRule>['values'],
  ): void {
    this.cells.push({ row, column: column.column, reason: reason(fate, rule, values) });
  }

  private columnFates(): readonly UnderstoodColumn[] {
    const { layout } = this;
    const read = new Set(layout.refusal ? [] : this.openColumnNumbers());
    const said = new Map<number, ColumnRule>();
    for (const { column } of layout.indicators) said.set(column, 'indicator');
    for (const { column } of layout.places.parents) said.set(column, 'parent');
    const isTotal = new Set(
      layout.columns.filter(({ place }) => place?.kind === 'total').map(({ column }) => column),
    );
    return layout.columns.map(({ column, role, head }) => ({
      column,
      head: head.text,
      reason: isTotal.has(column)
        ? reason('set-aside', 'total')
        : columnReason(role, said.get(column), read.has(column), this.hiddenColumns.has(column)),
    }));
  }

  private openColumnNumbers(): number[] {
    const used = new Set(this.facts.map(({ column }) => column));
    return this.layout.values
      .filter(({ column }) => used.has(column) || !this.hiddenColumns.has(column))
      .map(({ column }) => column);
  }
}

const USED_ROLES: ReadonlySet<string> = new Set(['place', 'code', 'period', 'indicator', 'unit', 'status']);

function columnReason(
  role: TableColumn['role'],
  said: ColumnRule | undefined,
  isRead: boolean,
  isHidden: boolean,
): Reason<ColumnRule> {
  if (said) return reason('used', said);
  if (role === 'value') {
    if (isRead) return reason('used', 'figures');
    return isHidden ? reason('needs-decision', 'hidden-column') : reason('set-aside', 'left');
  }
  return reason(USED_ROLES.has(role) ? 'used' : 'set-aside', role);
}

/** 2024 and 6 of two columns as 2024年 and 6月; a quarter's number likewise. */
function periodWords(text: string, head: string): string {
  if (text === '') return '';
  if (/^(?:19|20)\d{2}$/.test(text)) return `${text}年`;
  if (/^(?:1[0-2]|0?[1-9])$/.test(text)) return /季|quarter/i.test(head) ? `第${text}季度` : `${text}月`;
  return isPeriodText(text) ? text : `${text} `;
}

function ownUnit(number: NumberValue): Unit | undefined {
  if (number.percent) return PERCENT;
  return number.unit === '' ? undefined : parseUnit(number.unit);
}

const isPerPerson = (own: Unit, target: Unit): boolean => own.dimension === `${target.dimension}/person`;

const statusWord = (text: string): RowWords['status'] =>
  STATUS_WORDS[text.replace(/[数值]$/, '').toLowerCase()];

/** How many columns of text a label is set in by. */
function indentOf(cell: Cell): number {
  const [space = ''] = /^\s*/.exec(cell.kind === 'text' ? String(cell.value) : '') ?? [];
  return [...space].reduce((width, each) => width + (each === '\u3000' ? 2 : 1), 0);
}

/** The one number that a cell says among other words, with its unit: 1,234亿元 of 2023年 南宁市 1,234 亿元; else nothing. */
function numberIn(text: string): string {
  const comma = /^([+-]?\d+),(\d{1,2}|\d{4,})$/.exec(text);
  if (comma) return `${comma[1]}.${comma[2]}`;
  const words = readPeriods(text)
    .rest.replace(/(\d)\s+(?=[^\d\s])/g, '$1')
    .split(/[\s:：,，;；()]+(?!\d{3})/);
  const numbers = words.filter((word) => /\d/.test(word));
  const [only = '', another] = numbers;
  return another === undefined && numberOf(only) ? only : '';
}

function numberOf(text: string): NumberValue | undefined {
  const reading = readValue({ kind: 'text', value: text, format: '', formula: false });
  return reading.kind === 'number' ? { ...reading, divided: ONE } : undefined;
}

const figureKey = ({ indicator, name, unit, period, status }: Meaning): string =>
  [indicator || name, unit, period, status].join('\u001f');

const meaningKey = (meaning: Meaning): string =>
  [figureKey(meaning), meaning.name, meaning.stated?.text ?? '', meaning.isLeft].join('\u001f');

function byRow(entries: readonly SumEntry[]): SumEntry[][] {
  const rows = new Map<number, SumEntry[]>();
  for (const entry of entries) rows.set(entry.row, [...(rows.get(entry.row) ?? []), entry]);
  return [...rows.values()];
}
