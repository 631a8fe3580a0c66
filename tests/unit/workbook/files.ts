import * as sheetJs from '@e965/xlsx';
import JSZip from 'jszip';
import type { Cell, Workbook } from '../../../src/core/ownData/workbook';

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** A zip of the named parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, part] of Object.entries(parts)) zip.file(name, part, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A compound file of one stream, as Office keeps what has a password. */
export function cfbOf(stream: string): Uint8Array {
  const file = sheetJs.CFB.utils.cfb_new();
  sheetJs.CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5000, 1));
  return new Uint8Array(sheetJs.CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetXml {
  readonly name: string;
  /** What stands in the `worksheet` element. */
  readonly xml: string;
  /** More attributes of its `sheet` element. */
  readonly attributes?: string;
}

/** The parts of an XLSX file written by hand, for what no writer makes. */
export function xlsxParts(
  sheets: readonly SheetXml[],
  { texts, styles = '', properties = '' }: { texts?: string; styles?: string; properties?: string } = {},
): Record<string, string> {
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
  );
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, attributes = '' }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index}" ${attributes}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations.join('')}<Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  };
  for (const [index, { xml }] of sheets.entries())
    parts[`xl/worksheets/sheet${index}.xml`] = `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
  if (texts !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${texts}</sst>`;
  if (styles !== '') parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  return parts;
}

/** A one-sheet XLSX whose sheet data are given. */
export const xlsxOf = (sheetData: string, more: Parameters<typeof xlsxParts>[1] = {}) =>
  zipOf(xlsxParts([{ name: '表', xml: `<sheetData>${sheetData}</sheetData>` }], more));

/** The values of the first sheet, row by row. */
export const firstValues = ({ worksheets }: Workbook) =>
  worksheets[0]?.rows.map((row) => row.map(({ value }) => value));

/** Kind and value of the first sheet's cells in one line, such as `text:南宁`. */
export const firstCells = ({ worksheets }: Workbook) =>
  worksheets[0]?.rows.flatMap((row) => row.map(tersely));

const tersely = ({ kind, value, format, formula }: Cell) =>
  `${formula ? '=' : ''}${kind}${value === null ? '' : `:${value}`}${format === '' ? '' : ` (${format})`}`;
