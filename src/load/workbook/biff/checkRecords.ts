import { UnreadableFile } from '../unreadableFile';

const FILE_PASS = 0x2f;
const END_OF_PART = 0x0a;
const SHEET = 0x85;
/** Records that begin a part, by the version of BIFF. */
const BEGINNINGS = new Set([0x009, 0x209, 0x409, 0x809]);

/**
 * Walks over the records of a workbook stream without reading them, since the library gives what it could read of a
 * stream that breaks off.
 * @throws UnreadableFile `encrypted` or `cutOff`
 */
export function checkRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheets: number[] = [];
  const beginnings = new Set<number>();
  let depth = 0;
  let at = 0;
  let end = 0;
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // The last sector is filled up with zeros.
    if (depth === 0 && !BEGINNINGS.has(kind)) break;
    if (kind === FILE_PASS) throw new UnreadableFile('encrypted');
    if (BEGINNINGS.has(kind)) {
      depth++;
      beginnings.add(at);
    } else if (kind === END_OF_PART) depth--;
    else if (kind === SHEET && length >= 4) sheets.push(view.getUint32(at + 4, true));
    at += 4 + length;
    end = at;
  }
  if (depth > 0 || end > stream.length || beginnings.size === 0) throw new UnreadableFile('cutOff');
  if (sheets.some((sheet) => !beginnings.has(sheet))) throw new UnreadableFile('cutOff');
}
