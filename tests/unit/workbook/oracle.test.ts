import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { workbookSheets } from '../../../src/core/export/workbookSheets';
import type { Cell, Worksheet } from '../../../src/core/ownData/workbook';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { runs } from '../../fixtures/runs';
import { firstValues, xlsxParts, zipOf } from './files';

const FORMATS = ['0.0%', '0.00"亿元"', '000000', '#,##0.00'] as const;

const cell: fc.Arbitrary<sheetJs.CellObject | null> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((v): sheetJs.CellObject => ({ t: 's', v })),
  fc.constantFrom('南宁市', ' 柳州 ', 'a&<b>"\'', '\u00a0').map((v): sheetJs.CellObject => ({ t: 's', v })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v): sheetJs.CellObject => ({ t: 'n', v: v + 0 })),
  fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(...FORMATS))
    .map(([v, z]): sheetJs.CellObject => ({ t: 'n', v, z })),
  fc.boolean().map((v): sheetJs.CellObject => ({ t: 'b', v })),
);

const table = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

/** What the library reads of a cell, in our words. */
function told(value: sheetJs.CellObject | undefined): Pick<Cell, 'kind' | 'value' | 'format'> {
  const isText = value?.t === 's' && /\S/.test(String(value.v));
  if (!value || value.t === 'z' || (value.t === 's' && !isText))
    return { kind: 'empty', value: null, format: '' };
  const format = value.z === 'General' || value.z === undefined ? '' : String(value.z);
  if (isText) return { kind: 'text', value: String(value.v), format };
  if (value.t === 'b') return { kind: 'boolean', value: value.v === true, format };
  return { kind: 'number', value: Number(value.v), format };
}

/** Every cell that one of the two knows of, side by side. */
function differences(ours: Worksheet, theirs: sheetJs.WorkSheet) {
  const range = sheetJs.utils.decode_range(theirs['!ref'] ?? 'A1');
  const found: unknown[] = [];
  for (let row = 0; row <= Math.max(range.e.r, ours.rows.length - 1); row++)
    for (let column = 0; column <= Math.max(range.e.c, (ours.rows[row]?.length ?? 0) - 1); column++) {
      const { kind, value, format } = ours.rows[row]?.[column] ?? { kind: 'empty', value: null, format: '' };
      const other = told(theirs[sheetJs.utils.encode_cell({ r: row, c: column })]);
      if (JSON.stringify({ kind, value, format }) !== JSON.stringify(other))
        found.push({ row, column, ours: { kind, value, format }, theirs: other });
    }
  return found;
}

test.each(['xlsx', 'xlml'] as const)('any %s is read as another library reads it', async (bookType) => {
  await fc.assert(
    fc.asyncProperty(table, async (cells) => {
      const sheet: sheetJs.WorkSheet = { '!ref': 'A1:F8' };
      for (const [r, row] of cells.entries())
        for (const [c, value] of row.entries()) if (value) sheet[sheetJs.utils.encode_cell({ r, c })] = value;
      const bytes = new Uint8Array(
        sheetJs.write(
          { SheetNames: ['a'], Sheets: { a: sheet } },
          { type: 'array', bookType, bookSST: true },
        ),
      );
      const theirs = sheetJs.read(bytes, { cellNF: true }).Sheets.a ?? {};
      let ours: Worksheet;
      try {
        ours = (await readWorkbook('a', bytes)).worksheets[0] as Worksheet;
      } catch (error) {
        // Nothing but empty cells.
        expect(error).toMatchObject({ code: 'noCells' });
        return;
      }
      expect(differences(ours, theirs)).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});

describe('whole files', () => {
  test('a workbook that the atlas wrote comes back', async () => {
    const sheets = workbookSheets([
      {
        name: '数据',
        table: {
          header: ['地区', '产值'],
          rows: [
            ['南宁市', 3989.82],
            ['=cmd', undefined],
          ],
        },
        widths: [10, 10],
      },
    ]);
    const bytes = new Uint8Array(await writeWorkbook(sheets).toBuffer());
    expect(firstValues(await readWorkbook('a.xlsx', bytes))).toEqual([
      ['地区', '产值'],
      ['南宁市', 3989.82],
      ['=cmd'],
    ]);
  });

  test('three hundred sheets keep their names and order', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index + 1}月`);
    const parts = xlsxParts(
      names.map((name, index) => ({ name, xml: `<sheetData><row><c><v>${index}</v></c></row></sheetData>` })),
    );
    const { worksheets } = await readWorkbook('a.xlsx', await zipOf(parts));
    expect(worksheets.map(({ name }) => name)).toEqual(names);
    expect(worksheets.map(({ rows }) => rows[0]?.[0]?.value)).toEqual(names.map((_, index) => index));
  });

  test('strict OOXML and names like __proto__ are read', async () => {
    const parts = xlsxParts([
      { name: '__proto__', xml: '<sheetData><row><c t="str"><v>constructor</v></c></row></sheetData>' },
    ]);
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        part
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
            'http://purl.oclc.org/ooxml/officeDocument/relationships/',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
      ]),
    );
    const workbook = await readWorkbook('a.xlsx', await zipOf(strict));
    expect(workbook.worksheets[0]?.name).toBe('__proto__');
    expect(firstValues(workbook)).toEqual([['constructor']]);
  });

  test('more sheets than the limit are refused with the count', async () => {
    const parts = xlsxParts(Array.from({ length: 1001 }, (_, index) => ({ name: `${index}`, xml: '' })));
    await expect(readWorkbook('a.xlsx', await zipOf(parts))).rejects.toMatchObject({
      code: 'tooManySheets',
      values: { count: 1001 },
    });
  });
});
