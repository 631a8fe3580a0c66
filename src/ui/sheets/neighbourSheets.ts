import type { Dataset } from '../../core/dataset';
import type { Sheet } from '../../core/sheet';

/** The sheets in the order of the gallery: those that the source numbers first. */
export function orderedSheets(dataset: Dataset): readonly Sheet[] {
  return [...dataset.sheets.values()].sort(
    (a, b) => Number(a.plate.zh === '') - Number(b.plate.zh === '') || a.plate.zh.localeCompare(b.plate.zh),
  );
}

/** The sheets before and after one, round the whole gallery. */
export function neighbourSheets(
  dataset: Dataset,
  id: string,
): readonly [before: Sheet | undefined, after: Sheet | undefined] {
  const sheets = orderedSheets(dataset);
  const at = sheets.findIndex((sheet) => sheet.id === id);
  return [sheets[(at - 1 + sheets.length) % sheets.length], sheets[(at + 1) % sheets.length]];
}
