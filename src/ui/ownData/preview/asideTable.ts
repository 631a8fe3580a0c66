import type { PlainTable } from '../../../core/export/table';
import type { PackedUnderstanding } from '../../../core/ownData/packed';
import { cellName } from '../../../core/ownData/sheetGrid';
import { shownCell } from '../../../core/ownData/shownCell';
import { rowReason } from '../../../core/ownData/understoodView';
import { reasonText } from '../../../core/ownData/words';
import type { Workbook } from '../../../core/ownData/workbook';
import type { Words } from '../../useWords';

/** Every row and cell that gives no figure, with its reason and what stands there. */
export function asideTable(
  { worksheets }: Workbook,
  understood: PackedUnderstanding,
  { t, say }: Pick<Words, 't' | 'say'>,
): PlainTable {
  const header = (['sheet', 'where', 'fate', 'rule', 'text'] as const).map((key) =>
    t(`importing.aside.${key}`),
  );
  const rows: string[][] = [];
  for (const [sheet, worksheet] of worksheets.entries())
    for (const [row, cells] of worksheet.rows.entries()) {
      const reason = rowReason(understood, sheet, row);
      if (!reason || reason.fate === 'used' || reason.rule === 'blank') continue;
      const where = t('importing.row', { row: row + 1 });
      const fate = t(`importing.fate.${reason.fate}`);
      rows.push([worksheet.name, where, fate, say(reasonText('row', reason)), ...cells.map(shownCell)]);
    }
  for (const { sheet, sheetName, cells } of understood.tables)
    for (const [at, row] of cells.rows.entries()) {
      const reason = cells.kinds[cells.of[at] ?? -1];
      const column = cells.columns[at] ?? 0;
      if (!reason) continue;
      const text = shownCell(worksheets[sheet]?.rows[row]?.[column]);
      const fate = t(`importing.fate.${reason.fate}`);
      rows.push([sheetName, cellName(row, column), fate, say(reasonText('cell', reason)), text]);
    }
  return { header, rows };
}
