import type { Worksheet } from '../../../core/ownData/workbook';
import { BUILT_IN_FORMATS, withoutGeneral } from '../numberFormats';
import { attribute, isOn, wholeNumber } from '../xml/attribute';
import { type OnBytes, readPart } from '../xml/readPart';
import type { ZipEntry } from '../zip/directory';
import type { Zip } from '../zip/Zip';
import { RichText } from './richText';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: Worksheet['state'];
  readonly relation: string;
}

const STATES: ReadonlyMap<string, Worksheet['state']> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

/** The workbook part: its calendar and its sheets in order. */
export async function readSheetList(
  zip: Zip,
  entry: ZipEntry,
): Promise<{ is1904: boolean; sheets: readonly ListedSheet[] }> {
  let is1904 = false;
  const sheets: ListedSheet[] = [];
  await readPart(zip, entry, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isOn(attributes, 'date1904');
      if (name !== 'sheet') return;
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        state: STATES.get(attribute(attributes, 'state') ?? '') ?? 'visible',
        relation: attribute(attributes, 'id') ?? '',
      });
    },
    close() {},
    text() {},
  });
  return { is1904, sheets };
}

/** The texts that cells refer to by index. */
export async function readSharedTexts(
  zip: Zip,
  entry: ZipEntry,
  onBytes: OnBytes,
): Promise<readonly string[]> {
  const texts: string[] = [];
  const text = new RichText();
  await readPart(
    zip,
    entry,
    {
      open: (name) => text.open(name),
      close(name) {
        text.close(name);
        if (name === 'si') texts.push(text.take());
      },
      text: (piece) => text.add(piece),
    },
    onBytes,
  );
  return texts;
}

/** The number format of each cell style, by index; General is empty. */
export async function readFormats(zip: Zip, entry: ZipEntry): Promise<readonly string[]> {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let isCellStyles = false;
  await readPart(zip, entry, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const id = wholeNumber(attributes, 'numFmtId');
        if (id !== undefined) own.set(id, attribute(attributes, 'formatCode') ?? '');
      } else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) styles.push(wholeNumber(attributes, 'numFmtId') ?? 0);
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
    text() {},
  });
  return styles.map((id) => withoutGeneral(own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? ''));
}
