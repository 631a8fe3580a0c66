import { readHead } from '../headText';
import type { RowWords } from '../meaning/meaning';
import type { PeriodPart } from '../period/periodParts';
import { readPeriods } from '../period/readPeriods';
import { withoutEnumerator } from '../placeName';
import { isPeriodText } from '../rowKind';
import { parseUnit } from '../unit';
import type { Cell } from '../workbook';
import type { TableScope } from './tableScope';

const NO_WORDS: RowWords = {
  indicator: undefined,
  partOf: '',
  periods: [],
  periodText: '',
  unit: undefined,
  status: undefined,
  section: '',
};
const PART = /^(?:其中|#|其中有)\s*[:：]?/;
const STATUS_WORDS: Readonly<Record<string, RowWords['status']>> = Object.assign(Object.create(null), {
  ...{ 实际: 'actual', 完成: 'actual', actual: 'actual', 目标: 'target', 计划: 'target', 规划: 'target' },
  ...{ target: 'target', 预计: 'forecast', 预测: 'forecast', 预期: 'forecast', forecast: 'forecast' },
});
/** Reads what rows say of their figures beside their place, from the top down; keeps the section that they stand in. */
export class RowWordsReader {
  private section = '';
  private partOf = '';
  /** The label before, with what it is a part of: the next row's 同比增长 speaks about it. */
  private lastName = '';
  /** How far the label is set in that 其中 rows are parts of, while they last. */
  private partIndent: number | undefined;
  private wholeIndent = 0;

  constructor(private readonly scope: TableScope) {}

  /** A line stands above the rows that follow. */
  enterSection(text: string): void {
    this.section = text;
  }

  /** A row's label without figures names what the rows below are of. */
  enterLabel(label: string): void {
    this.section = label;
    if (this.scope.layout.indicators.length > 0) this.partOf = readHead(withoutEnumerator(label)).name;
  }

  /** What the row's other labels say: its indicator, period, unit and status. */
  read(row: number): RowWords {
    const { layout, grid } = this.scope;
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
      // 2023年（预计） in a column of years.
      status:
        (status ? statusWord(grid.filled(row, status.column)) : undefined) ??
        (/\p{Script=Han}/u.test(stated) ? readHead(stated).status : undefined) ??
        noted,
      section: this.section,
    };
  }

  /** 预计数 as a row's remark is about its figures; other remarks are left to people. */
  private notedStatus(row: number): RowWords['status'] {
    for (const { column, role } of this.scope.layout.columns) {
      const said = role === 'note' ? statusWord(this.scope.grid.text(row, column)) : undefined;
      if (said) return said;
    }
    return undefined;
  }

  /** 其中：轻工业, and 重工业 below it, set in as far. */
  private isPart(row: number, label: string): boolean {
    const [first] = this.scope.layout.indicators;
    const indent = first ? indentOf(this.scope.grid.cell(row, first.column)) : 0;
    const isPart =
      PART.test(withoutEnumerator(label)) || (this.partIndent !== undefined && indent > this.partIndent);
    if (!isPart) [this.partIndent, this.wholeIndent] = [undefined, indent];
    else this.partIndent ??= this.wholeIndent;
    return isPart;
  }

  private sectionPeriods(): readonly PeriodPart[] {
    return this.section === '' ? [] : readPeriods(this.section).parts;
  }
}

/** 2024 and 6 of two columns as 2024年 and 6月; a quarter's number likewise. */
function periodWords(text: string, head: string): string {
  if (text === '') return '';
  if (/^(?:19|20)\d{2}$/.test(text)) return `${text}年`;
  if (/^(?:1[0-2]|0?[1-9])$/.test(text)) return /季|quarter/i.test(head) ? `第${text}季度` : `${text}月`;
  return isPeriodText(text) ? text : `${text} `;
}

const statusWord = (text: string): RowWords['status'] =>
  STATUS_WORDS[text.replace(/[数值]$/, '').toLowerCase()];

/** How many columns of text a label is set in by. */
function indentOf(cell: Cell): number {
  const [space = ''] = /^\s*/.exec(cell.kind === 'text' ? String(cell.value) : '') ?? [];
  return [...space].reduce((width, each) => width + (each === '\u3000' ? 2 : 1), 0);
}
