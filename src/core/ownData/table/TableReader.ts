import type { PlaceId } from '../../place';
import type { Block } from '../blocks';
import { readColumns, type TableColumn } from '../columns';
import { type DecisionKey, keyText, QuestionList } from '../decisions';
import type { RowWords } from '../meaning/meaning';
import { type Reason, type RowRule, reason } from '../reason';
import { isNote } from '../rowKind';
import { type HeadPlace, readHeadPlaces } from '../rowPlaces/headPlaces';
import { RowPlaceReader } from '../rowPlaces/RowPlaceReader';
import { type RowPlace, totalRow } from '../rowPlaces/rowPlace';
import { readValue, type SheetGrid } from '../sheetGrid';
import { readContext } from '../tableContext';
import { readLayout } from '../tableLayout';
import type { UnderstoodTable } from '../understanding';
import { CellReader } from './CellReader';
import { columnFates } from './columnFates';
import { FigureBook } from './FigureBook';
import { tellFrame } from './frameFates';
import { HiddenParts } from './HiddenParts';
import { MeaningBook } from './MeaningBook';
import { RowWordsReader } from './RowWordsReader';
import type { TableAsker, TableScope } from './tableScope';

/** A place may stand in so many rows at most before the rows are taken for something else than places. */
const MOST_REPEATED = 0.3;

/** Rules of rows that are a part of the whole and none of the atlas's places. */
const UNNAMED: ReadonlySet<RowRule> = new Set(['urban', 'town', 'place-unknown', 'place-similar']);

/** Reads one table of a sheet, row by row. */
export class TableReader {
  private readonly scope: TableScope;
  private readonly words: RowWordsReader;
  private readonly meanings: MeaningBook;
  private readonly figures: FigureBook;
  private readonly cellReader: CellReader;
  private readonly rowKeys = new Map<number, DecisionKey>();
  private readonly knownKeys = new Map<string, DecisionKey>();
  private readonly hidden: HiddenParts;
  /** The place, or the sum, that a line above names; undefined where none does. */
  private sectionPlace: PlaceId | RowPlace | undefined;
  /** Of a table whose heads are places; empty else. */
  private headPlaces: ReadonlyMap<TableColumn, HeadPlace> = new Map();

  constructor(
    asker: TableAsker,
    grid: SheetGrid,
    /** The whole sheet, of which `grid` may show some columns only. */
    whole: SheetGrid,
    private readonly sheet: number,
    block: Block,
    private readonly fates: Reason<RowRule>[],
  ) {
    const context = readContext(whole, block, asker.file, asker.index, asker.nameOf);
    const columns = readColumns(grid, block, asker.nameOf);
    const layout = readLayout(grid, block, columns, context, asker.nameOf, asker.index);
    this.scope = { asker, grid, block, context, layout, questions: new QuestionList() };
    this.hidden = new HiddenParts(this.scope, fates);
    this.words = new RowWordsReader(this.scope);
    this.meanings = new MeaningBook(this.scope);
    this.figures = new FigureBook(this.scope, this.meanings);
    this.cellReader = new CellReader(this.scope, this.meanings, this.figures);
  }

  read(): UnderstoodTable {
    tellFrame(this.scope, this.fates);
    let refusal = this.scope.layout.refusal;
    const values = this.hidden.openColumns();
    if (refusal) this.refuse();
    else this.readRows(values);
    if (
      !refusal &&
      this.figures.repeated > 2 &&
      this.figures.repeated > this.figures.facts.length * MOST_REPEATED
    )
      refusal = 'several-rows';
    if (!refusal && this.figures.facts.length === 0) refusal = 'no-figures';
    const isEmpty = refusal !== undefined;
    if (refusal === 'several-rows') this.refuse();
    if (!isEmpty) this.figures.askFractions();
    const rows = [
      ...this.scope.block.preface,
      ...this.scope.block.head,
      ...this.scope.block.body,
      ...this.scope.block.lines,
    ];
    return {
      sheet: this.sheet,
      sheetName: this.scope.grid.name,
      kind: this.scope.layout.kind,
      firstRow: rows.reduce(
        (first, row) => Math.min(first, row),
        this.scope.block.head[0] ?? this.scope.block.body[0] ?? 0,
      ),
      lastRow: this.scope.block.body.at(-1) ?? this.scope.block.head.at(-1) ?? 0,
      title: this.scope.context.title,
      form: this.scope.layout.columns.map(({ head }) => head.text.replace(/\d+/g, '#')).join('|'),
      columns: columnFates(
        this.scope.layout,
        this.figures.facts,
        this.hidden.columns,
        this.scope.context.units,
        this.headPlaces,
      ),
      levelRule:
        this.scope.layout.places.name || this.scope.layout.places.code
          ? this.scope.layout.places.rule
          : undefined,
      facts: isEmpty ? [] : this.figures.facts,
      meanings: this.meanings.list,
      examples: isEmpty ? [] : this.figures.examples,
      cells: isEmpty ? [] : this.figures.cells,
      totals: isEmpty ? [] : this.figures.checks(),
      questions: isEmpty && refusal !== 'no-figures' ? [] : this.scope.questions.list(),
      rowKeys: this.rowKeys,
      refusal,
    };
  }

  private refuse(): void {
    for (const row of [...this.scope.block.head, ...this.scope.block.body])
      this.fates[row] = reason('set-aside', 'refused');
  }

  private readRows(values: readonly TableColumn[]): void {
    const { layout, asker, grid, questions, context } = this.scope;
    const ditto = layout.indicators.length > 0 || layout.periods.length > 0;
    const placeAsker = {
      ...{ grid, questions, index: asker.index, nameOf: asker.nameOf, decided: asker.decided },
      contextPlace: context.place,
    };
    const places = new RowPlaceReader(placeAsker, layout.places, ditto);
    if (layout.kind === 'transposed')
      this.headPlaces = readHeadPlaces(placeAsker, values, this.scope.block.head.at(-1) ?? 0);
    const byPlace = layout.places.name !== undefined || layout.places.code !== undefined;
    const lines = new Set(this.scope.block.lines);
    const rows = [...this.scope.block.body, ...this.scope.block.lines].sort((a, b) => a - b);
    for (const row of rows) {
      if (lines.has(row)) {
        this.enterLine(row, places);
        continue;
      }
      if (this.hidden.isHidden(row)) continue;
      const kinds = values.map((column) => readValue(grid.cell(row, column.column)).kind);
      const hasNumber = kinds.some((kind) => kind === 'number' || kind === 'missing' || kind === 'error');
      const hasText = kinds.includes('text');
      if (!hasNumber && !(hasText && byPlace)) {
        this.fates[row] = this.rowWithoutFigures(row, places, byPlace);
        continue;
      }
      const words = this.words.read(row);
      if (byPlace) {
        const place = places.read(row);
        this.keepKey(row, places.key);
        this.readPlaceRow(row, values, words, place);
      } else this.readWordRow(row, values, words);
    }
  }

  private enterLine(row: number, places: RowPlaceReader): void {
    const text = (this.scope.grid.worksheet.rows[row] ?? [])
      .map((_, column) => this.scope.grid.text(row, column))
      .filter((each) => each !== '')
      .at(-1);
    if (text === undefined || this.scope.context.unitRows.includes(row)) return;
    if (this.fates[row]?.rule !== 'note' || isNote(text)) return;
    places.enterSection(text);
    this.words.enterSection(this.enterPlace(text) ? '' : text);
    this.figures.section++;
    this.fates[row] = reason('set-aside', 'section', { label: text });
  }

  private rowWithoutFigures(row: number, places: RowPlaceReader, byPlace: boolean): Reason<RowRule> {
    const label = this.labelOf(row);
    if (label === '') return reason('set-aside', 'no-figures', { label });
    const name = this.scope.asker.nameOf(label);
    if (byPlace && name.kind === 'places') {
      places.read(row);
      places.enterSection(label);
      return reason('set-aside', 'no-figures', { label });
    }
    if (!byPlace && this.enterPlace(label)) {
      this.figures.section++;
      return reason('set-aside', 'section', { label });
    }
    if (name.kind === 'total') return reason('set-aside', 'total', { label });
    this.words.enterLabel(label);
    this.figures.section++;
    places.enterSection(label);
    return reason('set-aside', 'section', { label });
  }

  /** Takes a line's place for the rows below, in a table whose rows and heads name none; whether it names one. */
  private enterPlace(text: string): boolean {
    if (this.scope.layout.kind !== 'one-place') return false;
    const name = this.scope.asker.nameOf(text);
    if (name.kind === 'places' && name.candidates.length === 1) this.sectionPlace = name.candidates[0]?.place;
    else if (name.kind === 'whole')
      this.sectionPlace = this.scope.context.place ?? this.scope.asker.index.region;
    else if (name.kind === 'total') this.sectionPlace = totalRow(text, name.of, name.of === '');
    else return false;
    return true;
  }

  private labelOf(row: number): string {
    const cells = this.scope.grid.worksheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const text = this.scope.grid.filled(row, column);
      if (text !== '' && this.scope.layout.columns[column]?.role !== 'serial') return text;
    }
    return '';
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
      for (const column of values) this.cellReader.readTotal(row, column, words, place);
      return;
    }
    if (place.place === undefined) {
      if (UNNAMED.has(place.reason.rule))
        for (const column of values) this.cellReader.readTotal(row, column, words, place);
      return;
    }
    const firstCell = this.figures.cells.length;
    const before = this.figures.facts.length;
    for (const column of values) this.cellReader.read(row, column, words, place.place, place.isPart);
    if (this.figures.facts.length === before && place.reason.fate === 'used')
      this.fates[row] = this.emptyRow(row, firstCell);
  }

  /** The fate of a row that gave no figure, by what its cells were. */
  private emptyRow(row: number, firstCell: number): Reason<RowRule> {
    const label = this.labelOf(row);
    const cells = this.figures.cells.slice(firstCell);
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
    const firstCell = this.figures.cells.length;
    const before = this.figures.facts.length;
    const ofSection = this.sectionPlace ?? this.scope.context.place;
    if (this.scope.layout.kind !== 'transposed' && ofSection === undefined) {
      this.fates[row] = reason('set-aside', 'place-unknown', { label: this.labelOf(row) });
      return;
    }
    this.fates[row] = reason('used', 'figures');
    for (const column of values) {
      const named = this.scope.layout.kind === 'transposed' ? this.headPlaces.get(column)?.place : ofSection;
      if (typeof named === 'string') this.cellReader.read(row, column, words, named, false);
      else if (named?.place) this.cellReader.read(row, column, words, named.place, named.isPart);
      else if (named?.total || (named && UNNAMED.has(named.reason.rule)))
        this.cellReader.readTotal(row, column, words, named);
    }
    if (this.figures.facts.length === before) this.fates[row] = this.emptyRow(row, firstCell);
  }
}
