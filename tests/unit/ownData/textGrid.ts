import type { Cell, Merge, Workbook, Worksheet } from '../../../src/core/ownData/workbook';

const EMPTY: Cell = { kind: 'empty', value: null, format: '', formula: false };

/** A cell as written in a grid: `12.3`, `'12.3` for a text, `0.075{0.0%}` with a format, `=5` a formula's result, `#DIV/0!`. */
function cellOf(written: string): Cell {
  if (written === '' || written === '<' || written === '^') return EMPTY;
  if (written.startsWith("'")) return { ...EMPTY, kind: 'text', value: written.slice(1) };
  const formula = /^=-?\d/.test(written);
  const [, plain = '', format = ''] = /^(.*?)(?:\{(.*)\})?$/.exec(formula ? written.slice(1) : written) ?? [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return { kind: 'date', value: plain, format, formula };
  if (/^-?\d+(\.\d+)?$/.test(plain)) return { kind: 'number', value: Number(plain), format, formula };
  if (/^#(DIV\/0!|N\/A|REF!|VALUE!)$/.test(plain)) return { kind: 'error', value: plain, format, formula };
  return { kind: 'text', value: written, format: '', formula };
}

/**
 * A sheet written as a grid: a line a row, `|` between cells; `<` and `^` are covered by the cell to the left or above.
 * A line of nothing is a blank row; the first line break is no row.
 */
export function worksheetOf(name: string, grid: string, more: Partial<Worksheet> = {}): Worksheet {
  const lines = grid
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const written = lines.map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const merges: Merge[] = [];
  for (const [row, cells] of written.entries())
    for (const [column, cell] of cells.entries()) {
      if (cell === '<' || cell === '^') continue;
      let columns = 1;
      while (cells[column + columns] === '<') columns++;
      let rows = 1;
      while (written[row + rows]?.[column] === '^') rows++;
      if (columns > 1 || rows > 1) merges.push({ row, column, rows, columns });
    }
  const rows = written.map((cells) => cells.map(cellOf));
  return { name, state: 'visible', rows, merges, hiddenRows: [], hiddenColumns: [], ...more };
}

/** A workbook of one or more written sheets. */
export function workbookOf(sheets: string | Readonly<Record<string, string>>, file = 'table.xlsx'): Workbook {
  const named = typeof sheets === 'string' ? { Sheet1: sheets } : sheets;
  return {
    file,
    format: 'xlsx',
    encoding: undefined,
    separator: undefined,
    worksheets: Object.entries(named).map(([name, grid]) => worksheetOf(name, grid)),
  };
}
