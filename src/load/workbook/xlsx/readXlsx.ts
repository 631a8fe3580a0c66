import type { Cell, Worksheet } from '../../../core/ownData/workbook';
import { LIMITS } from '../limits';
import type { Advance } from '../progress';
import { UnreadableFile } from '../unreadableFile';
import { CellBudget, WorksheetBuilder } from '../WorksheetBuilder';
import { readPart } from '../xml/readPart';
import type { ZipEntry } from '../zip/directory';
import type { Zip } from '../zip/Zip';
import { readFormats, readSharedTexts, readSheetList } from './parts';
import { relationsOf } from './relations';
import { type SheetContext, SheetHandler } from './SheetHandler';

const WORKBOOK = 'xl/workbook.xml';

/** The workbook part: as the package says, else where it usually lies. */
async function workbookPart(zip: Zip): Promise<ZipEntry> {
  const main = [...(await relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument');
  const entry = zip.entry(main?.target ?? WORKBOOK) ?? zip.entry(WORKBOOK);
  if (!entry) throw new UnreadableFile('unknown');
  return entry;
}

/**
 * The sheets of an XLSX or XLSM file, transitional or strict, in the workbook's order; charts are left out.
 * @param advance told how many of the bytes to unpack are done
 * @throws UnreadableFile
 */
export async function readXlsx(zip: Zip, advance: Advance): Promise<Worksheet[]> {
  const workbook = await workbookPart(zip);
  const { is1904, sheets } = await readSheetList(zip, workbook);
  if (sheets.length > LIMITS.worksheets)
    throw new UnreadableFile('tooManySheets', { count: sheets.length, limit: LIMITS.worksheets });
  const relations = await relationsOf(zip, workbook.name);
  const partOf = (wanted: string) => {
    const relation = [...relations.values()].find(({ type }) => type === wanted);
    return relation && zip.entry(relation.target);
  };
  const listed = sheets.flatMap((sheet) => {
    const relation = relations.get(sheet.relation);
    if (relation && relation.type !== 'worksheet') return [];
    const entry = relation && zip.entry(relation.target);
    if (!entry) throw new UnreadableFile('damaged', { part: sheet.name });
    return [{ ...sheet, entry }];
  });
  const texts = partOf('sharedStrings');
  const styles = partOf('styles');
  const total = [texts, ...listed.map(({ entry }) => entry)].reduce(
    (sum, entry) => sum + (entry?.unpackedBytes ?? 0),
    0,
  );
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    return advance(done / total);
  };
  const context: SheetContext = {
    texts: texts ? await readSharedTexts(zip, texts, onBytes) : [],
    formats: styles ? await readFormats(zip, styles) : [],
    is1904,
    sharedCells: new Map<string, Cell>(),
  };
  const budget = new CellBudget();
  const worksheets: Worksheet[] = [];
  for (const { name, state, entry } of listed) {
    const builder = new WorksheetBuilder(name, budget);
    builder.state = state;
    await readPart(zip, entry, new SheetHandler(builder, context), onBytes);
    worksheets.push(builder.finish());
  }
  return worksheets;
}
