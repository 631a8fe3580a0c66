import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { UnreadableFile } from '../../../src/load/workbook/unreadableFile';
import { runs } from '../../fixtures/runs';
import { utf8, zipOf } from './files';

const files: { name: string; bytes: Uint8Array }[] = [];

beforeAll(async () => {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ['地区', '产值', '增速'],
    ['南宁市', 1234.5, { t: 'n', v: 0.075, z: '0.0%' }],
    ['鹿寨县', { t: 'e', v: 7 }, true],
  ]);
  sheet['!merges'] = [sheetJs.utils.decode_range('A1:B1')];
  const workbook = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(workbook, sheet, '表');
  for (const bookType of ['xlsx', 'biff8', 'biff5', 'biff2', 'ods', 'fods', 'xlml', 'html'] as const)
    files.push({
      name: bookType,
      bytes: new Uint8Array(sheetJs.write(workbook, { type: 'array', bookType, compression: true })),
    });
  files.push({
    name: 'stored zip',
    bytes: await zipOf({ 'xl/workbook.xml': '<workbook/>', 'a.bin': utf8('x') }),
  });
  files.push({
    name: 'gbk',
    bytes: new Uint8Array(iconv.encode('地区,产值\r\n"南宁",1\r\n鹿寨,2\r\n', 'gbk')),
  });
  files.push({ name: 'utf-16', bytes: new Uint8Array(iconv.encode('地区\t产值\n南宁\t1\n', 'utf16le')) });
  files.push({
    name: 'parquet',
    bytes: new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: 'a', data: ['南宁', '柳州'], type: 'STRING' }] }),
    ),
  });
});

/** How a file may go wrong on its way. */
type Harm =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'overwrite'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'join'; readonly other: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number };

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: share }),
  fc.record({ kind: fc.constant('flip' as const), at: share, bit: fc.nat(7) }),
  fc.record({
    kind: fc.constant('overwrite' as const),
    at: share,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('join' as const), other: fc.nat(100) }),
  fc.record({ kind: fc.constant('repeat' as const), at: share, length: fc.integer({ min: 1, max: 400 }) }),
);

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function harmed(bytes: Uint8Array, way: Harm): Uint8Array {
  if (way.kind === 'join') return joined(bytes, files[way.other % files.length]?.bytes ?? bytes);
  const at = Math.floor(way.at * bytes.length);
  if (way.kind === 'cut') return bytes.slice(0, at);
  if (way.kind === 'repeat') return joined(bytes.slice(0, at + way.length), bytes.slice(at));
  const copy = bytes.slice();
  if (way.kind === 'flip') copy[at] = (copy[at] ?? 0) ^ (1 << way.bit);
  else copy.set(way.bytes.subarray(0, copy.length - at), at);
  return copy;
}

/** What reading gives: a workbook or a refusal; anything else is thrown on. */
async function outcome(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const { worksheets } = await readWorkbook('a.dat', bytes);
    for (const { rows } of worksheets) expect(rows.length).toBeLessThanOrEqual(2 ** 20);
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableFile) return 'refused';
    throw error;
  }
}

test('whole files are all read but the one that is no workbook', async () => {
  for (const { name, bytes } of files)
    expect([name, await outcome(bytes)]).toEqual([name, name === 'stored zip' ? 'refused' : 'read']);
});

test('a harmed file is read or refused, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.array(harm, { minLength: 1, maxLength: 4 }), async (which, ways) => {
      const start = files[which % files.length]?.bytes ?? new Uint8Array();
      const bytes = ways.reduce(harmed, start);
      expect(['read', 'refused']).toContain(await outcome(bytes));
    }),
    { numRuns: runs(1500) },
  );
});

const scrap = fc.constantFrom(
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<td colspan=1000 rowspan=65534>',
    '<col span=9>',
    '</td',
    '>',
    '<br>',
  ],
  ...[
    '<a "',
    "='",
    '<!--',
    '-->',
    '<style>.a{',
    '</style>',
    '<![CDATA[',
    '&nbsp;',
    '&',
    '南宁',
    '1',
    '<Row>',
    '<Cell/>',
  ],
  ...[
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    '</Workbook>',
    '<?xml version="1.0"?>',
  ],
);

test('scraps of markup are read or refused, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (scraps) => {
      expect(['read', 'refused']).toContain(await outcome(utf8(scraps.join(''))));
    }),
    { numRuns: runs(1000) },
  );
});

test('bytes of chance are read or refused, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(['read', 'refused']).toContain(await outcome(bytes));
    }),
    { numRuns: runs(500) },
  );
});
