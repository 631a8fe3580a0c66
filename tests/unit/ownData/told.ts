import type { Decision } from '../../../src/core/ownData/decisions';
import { cellName } from '../../../src/core/ownData/sheetGrid';
import { understand } from '../../../src/core/ownData/understand';
import type { Understanding } from '../../../src/core/ownData/understanding';
import type { Workbook } from '../../../src/core/ownData/workbook';
import { atlasDataset } from '../../fixtures/atlas';

export const dataset = atlasDataset();

const BOUNDS = { exact: '', 'at-least': '≥', 'more-than': '>', about: '≈', 'at-most': '≤' } as const;

/** What was understood, in lines that read like a table. */
export interface Told {
  readonly outcome: string;
  readonly kinds: readonly string[];
  /** `B3 南宁市 industrial-output 2023 = 12.3 亿元`; a new indicator by its name in brackets. */
  readonly facts: readonly string[];
  /** `7 total` for a row, `D4 missing` for a cell, `C rank` for a column. */
  readonly aside: readonly string[];
  /** `5 place-unknown` for a row, `C4 not-a-number` for a cell. */
  readonly open: readonly string[];
  /** `B9 = 100, sum 99`; `✓` where both agree. */
  readonly totals: readonly string[];
  /** `unit-missing 工业总产值 → 亿元`. */
  readonly asked: readonly string[];
}

export function toldOf(understanding: Understanding): Told {
  const { tables, sheets } = understanding;
  const many = sheets.length > 1 ? (sheet: number) => `${sheets[sheet]?.name}!` : () => '';
  const rowsOf = (fate: string) =>
    sheets.flatMap(({ rows }, sheet) =>
      rows.flatMap((row, at) =>
        row.fate === fate && row.rule !== 'blank' ? [`${many(sheet)}${at + 1} ${row.rule}`] : [],
      ),
    );
  const cellsOf = (fate: string) =>
    tables.flatMap(({ cells, sheet }) =>
      cells.flatMap((cell) =>
        cell.reason.fate === fate
          ? [`${many(sheet)}${cellName(cell.row, cell.column)} ${cell.reason.rule}`]
          : [],
      ),
    );
  return {
    outcome: understanding.outcome,
    kinds: tables.map(({ kind, refusal }) => (refusal ? `${kind}: ${refusal}` : kind)),
    facts: tables.flatMap(({ facts, sheet }) =>
      facts.map(({ row, column, place, indicator, name, period, status, bound, value, unit }) => {
        const what = indicator || `[${name}]`;
        const when = status === 'actual' ? period : `${period} ${status}`;
        const where = dataset.places.get(place)?.name.zh ?? place;
        return `${many(sheet)}${cellName(row, column)} ${where} ${what} ${when} = ${BOUNDS[bound]}${value} ${unit}`.trim();
      }),
    ),
    aside: [
      ...rowsOf('set-aside'),
      ...cellsOf('set-aside'),
      ...tables.flatMap(({ columns }) =>
        columns.flatMap(({ column, reason }) =>
          reason.fate === 'set-aside' && reason.rule !== 'empty'
            ? [`${cellName(0, column).slice(0, -1)} ${reason.rule}`]
            : [],
        ),
      ),
    ],
    open: [...rowsOf('needs-decision'), ...cellsOf('needs-decision')],
    totals: tables.flatMap(({ totals }) =>
      totals.map(({ row, column, stated, sum, holds }) =>
        holds ? `${cellName(row, column)} ✓` : `${cellName(row, column)} = ${stated}, sum ${sum}`,
      ),
    ),
    asked: tables.flatMap(({ questions }) =>
      questions.map(({ rule, value, proposal }) =>
        `${rule} ${value}${proposal.answer ? ` → ${proposal.answer}` : ''}`.trim(),
      ),
    ),
  };
}

/** Understands a workbook against the bundled data, in lines. */
export const told = (workbook: Workbook, decisions: readonly Decision[] = []): Told =>
  toldOf(understand(workbook, dataset, decisions));
