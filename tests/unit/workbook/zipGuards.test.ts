import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { xlsxOf, xlsxParts, zipOf } from './files';

const read = (bytes: Uint8Array) => readWorkbook('a.xlsx', bytes);
const SMALL = () => xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row>');
const CENTRAL = [0x50, 0x4b, 1, 2];

/** Where each entry of the directory begins. */
function entries(bytes: Uint8Array): number[] {
  return [...bytes.keys()].filter((at) => CENTRAL.every((byte, index) => bytes[at + index] === byte));
}

/** The zip with changed directory entries. */
function altered(bytes: Uint8Array, alter: (view: DataView, entry: number, index: number) => void) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [index, entry] of entries(copy).entries()) alter(view, entry, index);
  return copy;
}

test('declared sizes over the limit are refused before anything unpacks', async () => {
  const bytes = altered(await SMALL(), (view, entry) => view.setUint32(entry + 24, 150 * 2 ** 20, true));
  await expect(read(bytes)).rejects.toMatchObject({ code: 'unpacksTooFar', values: { limit: 200 } });
});

test('a part that is packed more than a hundred times is refused, a small one is not', async () => {
  const parts = xlsxParts([
    { name: 'a', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
  ]);
  const bomb = await zipOf({ ...parts, 'xl/media/image1.bmp': new Uint8Array(30 * 2 ** 20) });
  await expect(read(bomb)).rejects.toMatchObject({ code: 'ratioTooHigh' });
  const small = await zipOf({ ...parts, 'xl/media/image1.bmp': new Uint8Array(2 ** 20) });
  await expect(read(small)).resolves.toMatchObject({ format: 'xlsx' });
});

test('what unpacks beyond its declared size is stopped', async () => {
  const parts = xlsxParts([{ name: 'a', xml: `<sheetData>${' '.repeat(2 ** 22)}</sheetData>` }]);
  const bytes = altered(await zipOf(parts), (view, entry, index) => {
    if (index === 3) view.setUint32(entry + 24, 1000, true);
  });
  await expect(read(bytes)).rejects.toMatchObject({ code: 'unpacksBeyondDeclared' });
});

test('bytes that were changed do not pass as figures', async () => {
  const bytes = altered(await SMALL(), (view, entry) => view.setUint32(entry + 16, 1, true));
  await expect(read(bytes)).rejects.toMatchObject({ code: 'damaged' });
});

test('a part named twice is refused', async () => {
  const parts = { ...xlsxParts([{ name: 'a', xml: '' }]), 'XL/workbook.xml': 'x' };
  await expect(read(await zipOf(parts))).rejects.toMatchObject({ code: 'doublePart' });
});

test('a document type is refused, so that no entity grows', async () => {
  const parts = xlsxParts([{ name: 'a', xml: '' }]);
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`;
  await expect(read(await zipOf({ ...parts, 'xl/worksheets/sheet0.xml': bomb }))).rejects.toMatchObject({
    code: 'documentType',
  });
});

test('a file with a password is told so', async () => {
  const bytes = altered(await SMALL(), (view, entry) => view.setUint16(entry + 8, 1, true));
  await expect(read(bytes)).rejects.toMatchObject({ code: 'encrypted' });
});

test('a file that was cut off is told so wherever it was cut', async () => {
  const bytes = await SMALL();
  for (const share of [0.1, 0.5, 0.9])
    await expect(read(bytes.slice(0, bytes.length * share))).rejects.toMatchObject({ code: 'cutOff' });
});

test('a zip within a zip and paths out of it are not followed', async () => {
  const inner = await SMALL();
  await expect(read(await zipOf({ 'a.xlsx': inner }))).rejects.toMatchObject({ code: 'archive' });
  const parts = xlsxParts([{ name: 'a', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }]);
  await expect(
    read(await zipOf({ ...parts, '../../etc/passwd': 'x', __proto__x: 'y' })),
  ).resolves.toMatchObject({
    format: 'xlsx',
  });
});
