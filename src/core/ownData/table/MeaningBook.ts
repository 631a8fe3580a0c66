import type { TableColumn } from '../columns';
import type { Meaning, MeaningAsker, RowWords } from '../meaning/meaning';
import { resolveMeaning } from '../meaning/resolveMeaning';
import type { Unit } from '../unit';
import type { TableScope } from './tableScope';

const figureKey = ({ indicator, name, unit, period, status }: Meaning): string =>
  [indicator || name, unit, period, status].join('\u001f');

const meaningKey = (meaning: Meaning): string =>
  [figureKey(meaning), meaning.name, meaning.stated?.text ?? '', meaning.isLeft].join('\u001f');

/** What the columns of one table mean in rows that say the same, each worked out once. */
export class MeaningBook {
  readonly list: Meaning[] = [];
  private readonly byWords = new Map<string, Meaning>();
  private readonly byMeaning = new Map<string, Meaning>();
  /** Meanings that answer one question, stated in several units or columns, by number. */
  private readonly figures = new Map<string, number>();
  private readonly figureOfMeaning: number[] = [];
  private readonly columnAt = new Map<TableColumn, number>();
  private readonly asker: MeaningAsker;

  constructor({ asker, context, layout, questions }: TableScope) {
    for (const [at, column] of layout.columns.entries()) this.columnAt.set(column, at);
    this.asker = {
      ...{ indicators: asker.indicators, context, columns: layout.columns },
      ...{ decided: asker.decided, questions, firstUnits: new Map() },
    };
  }

  /** The number of the question that a meaning's figures answer. */
  questionOf(meaning: Meaning): number | undefined {
    return this.figureOfMeaning[meaning.id];
  }

  of(row: number, column: TableColumn, words: RowWords, own: Unit | undefined): Meaning {
    const at = this.columnAt.get(column) ?? 0;
    const unit = words.unit ?? (column.head.unit || words.indicator?.unit ? undefined : own);
    const indicator = words.indicator?.text ?? '';
    const key = `${at}|${indicator}|${words.partOf}|${words.periodText}|${unit?.text ?? ''}|${words.status ?? ''}|${words.section}`;
    const known = this.byWords.get(key);
    if (known) return known;
    const made = resolveMeaning(this.asker, at, { ...words, unit }, row, this.list.length);
    const identity = meaningKey(made);
    const same = this.byMeaning.get(identity) ?? made;
    if (same === made) {
      this.list.push(made);
      this.byMeaning.set(identity, made);
      const figure = figureKey(made);
      const number = this.figures.get(figure) ?? this.figures.size;
      this.figures.set(figure, number);
      this.figureOfMeaning.push(number);
    }
    this.byWords.set(key, same);
    return same;
  }
}
