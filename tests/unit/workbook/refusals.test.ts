import * as sheetJs from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { cfbOf, utf8, zipOf } from './files';

describe('what is no table is refused with what it is', () => {
  test.each([
    ['pdf', utf8('%PDF-1.7 …')],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['archive', utf8('Rar!\x1a\x07')],
    ['archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0)],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8)],
    ['document', utf8('{\\rtf1 …')],
    ['json', utf8('{"type": "FeatureCollection"}')],
    ['xmlWithoutTable', utf8('<?xml version="1.0"?><a><b/></a>')],
    ['document', utf8('<?xml version="1.0"?><w:wordDocument/>')],
    ['documentType', utf8('<!DOCTYPE html [<!ENTITY a "b">]><table><tr><td>&a;</td></tr></table>')],
    ['cutOff', utf8('PAR1 half')],
  ])('%s', async (code, bytes) => {
    await expect(readWorkbook('a.xlsx', bytes)).rejects.toMatchObject({ name: 'UnreadableFile', code });
  });

  test.each([
    ['document', { 'word/document.xml': 'x', '_rels/.rels': 'x' }],
    ['slides', { 'ppt/presentation.xml': 'x', '_rels/.rels': 'x' }],
    ['numbers', { 'Index/Document.iwa': 'x' }],
    ['xlsb', { 'xl/workbook.bin': 'x' }],
    ['archive', { '1月.xlsx': 'x', '2月.xlsx': 'x' }],
  ])('%s in a zip', async (code, parts) => {
    await expect(readWorkbook('a.xlsx', await zipOf(parts))).rejects.toMatchObject({ code });
  });

  test.each([
    ['encrypted', 'EncryptedPackage'],
    ['document', 'WordDocument'],
    ['slides', 'PowerPoint Document'],
  ])('%s in a compound file', async (code, stream) => {
    await expect(readWorkbook('a.xlsx', cfbOf(stream))).rejects.toMatchObject({ code });
  });

  test('a database or a program does not pass as text', async () => {
    const dbase = Uint8Array.of(
      3,
      124,
      1,
      1,
      1,
      0,
      0,
      0,
      65,
      0,
      9,
      0,
      ...utf8('\0'.repeat(20)),
      ...utf8('NAME'),
    );
    const program = Uint8Array.from({ length: 400 }, (_, index) => (index * 89) % 31 || 1);
    for (const bytes of [dbase, program])
      await expect(readWorkbook('a.csv', bytes)).rejects.toMatchObject({ code: 'unknown' });
  });

  test('an XLS file that was cut off does not pass as a shorter one', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [`地区${index}`, index]);
    const workbook = sheetJs.utils.book_new();
    sheetJs.utils.book_append_sheet(workbook, sheetJs.utils.aoa_to_sheet(rows), 'a');
    const bytes = new Uint8Array(sheetJs.write(workbook, { type: 'array', bookType: 'biff8' }));
    for (const share of [0.2, 0.5, 0.8])
      await expect(readWorkbook('a.xls', bytes.slice(0, bytes.length * share))).rejects.toMatchObject({
        name: 'UnreadableFile',
      });
  });
});
