import type { PlaceId } from '../../place';
import type { TableColumn } from '../columns';
import { converted, type Decimal, type Fraction, negated } from '../decimal';
import { type Meaning, type RowWords, sizesOf } from '../meaning/meaning';
import type { RowPlace } from '../rowPlaces/rowPlace';
import { readValue } from '../sheetGrid';
import { completedUnit, type Unit } from '../unit';
import { type NumberValue, numberIn, numberOf, ownUnit } from './cellNumber';
import type { FigureBook } from './FigureBook';
import type { MeaningBook } from './MeaningBook';
import type { TableScope } from './tableScope';

const isPerPerson = (own: Unit, target: Unit): boolean => own.dimension === `${target.dimension}/person`;

/** By what a cell's words are decided as a number. */
const numberKey = (text: string, column: TableColumn) =>
  ({ about: 'number', value: text.slice(0, 60), parent: '', column: column.head.text }) as const;

/** Reads the cells of one table as figures in the unit of what their column means. */
export class CellReader {
  private readonly signs = new Map<number, boolean>();

  constructor(
    private readonly scope: TableScope,
    private readonly meanings: MeaningBook,
    private readonly figures: FigureBook,
  ) {}

  read(row: number, column: TableColumn, words: RowWords, place: PlaceId, isPart: boolean): void {
    const cell = this.scope.grid.cell(row, column.column);
    const reading = readValue(cell);
    if (reading.kind === 'blank') return;
    if (reading.kind === 'missing') {
      this.figures.aside(row, column, 'missing', 'set-aside');
      if (!isPart) this.figures.gap(this.meanings.of(row, column, words, undefined), place);
      return;
    }
    if (reading.kind === 'error') {
      this.figures.aside(row, column, 'error', 'set-aside');
      return;
    }
    const text = this.scope.grid.text(row, column.column);
    const number = reading.kind === 'number' ? reading : this.decidedNumber(row, column, text);
    if (!number) return;
    const own = ownUnit(number);
    const meaning = this.meanings.of(row, column, words, own);
    if (meaning.isLeft) {
      this.figures.aside(row, column, 'left', 'set-aside');
      return;
    }
    const value =
      this.valueOf(row, column, number, own, meaning) ?? this.decidedValue(row, column, text, meaning);
    if (value === undefined) this.asideUnlike(row, column, text, meaning);
    else if (!Number.isFinite(value)) this.figures.aside(row, column, 'error', 'set-aside');
    else this.figures.give(row, column, place, meaning, number, value, text, isPart);
  }

  readTotal(row: number, column: TableColumn, words: RowWords, place: RowPlace): void {
    const reading = readValue(this.scope.grid.cell(row, column.column));
    if (reading.kind !== 'number') return;
    const own = ownUnit(reading);
    const meaning = this.meanings.of(row, column, words, own);
    const value = this.valueOf(row, column, reading, own, meaning);
    if (value === undefined || !meaning.additive || meaning.isLeft) return;
    this.figures.sum(row, column, meaning, reading, value, undefined, place.total, false);
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
    const decision = this.scope.asker.decided(key);
    const isPair = this.scope.block.body.some((each) =>
      /[▼▽↓]/.test(this.scope.grid.text(each, column.column)),
    );
    const isUp = decision ? decision.answer === 'up' : isPair;
    if (!decision && !isPair)
      this.scope.questions.ask(
        { ...key, rule: 'triangle', values: { head: key.column }, row, cellColumn: column.column },
        'down',
      );
    this.signs.set(column.column, isUp);
    return isUp ? negated(value) : value;
  }

  /** What was decided of a cell whose own unit cannot be told in the column's, which is asked else. */
  private decidedValue(row: number, column: TableColumn, text: string, meaning: Meaning): number | undefined {
    const key = numberKey(text, column);
    const decision = this.scope.asker.decided(key);
    const number = decision && numberOf(decision.answer);
    if (!decision)
      this.scope.questions.ask(
        {
          ...{ ...key, rule: 'unit-of-cell', row, cellColumn: column.column },
          values: { text: key.value, head: key.column, unit: meaning.unit },
        },
        '',
      );
    return number && this.valueOf(row, column, number, ownUnit(number), meaning);
  }

  private asideUnlike(row: number, column: TableColumn, text: string, { unit }: Meaning): void {
    if (this.scope.asker.decided(numberKey(text, column)))
      this.figures.aside(row, column, 'left', 'set-aside');
    else this.figures.aside(row, column, 'unit-unlike', 'needs-decision', { unit });
  }

  private decidedNumber(row: number, column: TableColumn, text: string): NumberValue | undefined {
    if (text === '持平' || text === '不变') return numberOf('0');
    const key = numberKey(text, column);
    const decision = this.scope.asker.decided(key);
    if (decision) {
      const number = numberOf(decision.answer);
      if (!number) this.figures.aside(row, column, 'left', 'set-aside');
      return number;
    }
    const like = numberIn(text);
    this.scope.questions.ask(
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
    this.figures.aside(row, column, 'not-a-number', 'needs-decision', { text: key.value });
    return undefined;
  }
}
