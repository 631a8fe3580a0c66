import { LIMITS } from '../limits';
import { UnreadableFile } from '../unreadableFile';

/** One packed part as the directory at the zip's end tells of it. */
export interface ZipEntry {
  /** With `/` between folders and none before. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly checksum: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const UNKNOWN = 0xffffffff;
const ENCRYPTED = 1;
const MEBIBYTE = 2 ** 20;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Eight bytes that no file of 50 MB can mean are as good as infinite. */
const uint64 = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Where the directory lies and how many entries it has. */
function directoryPlace(view: DataView): { offset: number; count: number } {
  const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (offset !== UNKNOWN && count !== 0xffff) return { offset, count };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { offset, count };
    const place = uint64(view, at - 12);
    if (place + 56 > view.byteLength || view.getUint32(place, true) !== END_64)
      throw new UnreadableFile('cutOff');
    return { offset: uint64(view, place + 48), count: uint64(view, place + 32) };
  }
  throw new UnreadableFile('cutOff');
}

/** The eight-byte sizes of large zips, in the order in which the directory leaves them open. */
function wideSizes(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) {
      const end = Math.min(at + 4 + view.getUint16(at + 2, true), from + length);
      const sizes: number[] = [];
      for (let value = at + 4; value + 8 <= end; value += 8) sizes.push(uint64(view, value));
      return sizes;
    }
  return [];
}

/** Refuses what unpacks to too much, before anything is unpacked. */
function checkSizes(entries: readonly ZipEntry[], fileBytes: number) {
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const values = {
    size: Math.round(unpacked / MEBIBYTE),
    limit: LIMITS.unpackedBytes / MEBIBYTE,
  };
  if (unpacked > LIMITS.unpackedBytes) throw new UnreadableFile('unpacksTooFar', values);
  const bomb = entries.find(
    ({ packedBytes, unpackedBytes }) =>
      unpackedBytes > LIMITS.ratioFloor && unpackedBytes > LIMITS.ratio * packedBytes,
  );
  if (bomb)
    throw new UnreadableFile('ratioTooHigh', {
      part: bomb.name,
      ratio: Math.round(bomb.unpackedBytes / Math.max(1, bomb.packedBytes)),
      limit: LIMITS.ratio,
    });
  // Parts that share their bytes are how a small file unpacks to a huge one.
  if (packed > fileBytes) throw new UnreadableFile('damaged', { part: 'zip' });
}

/**
 * The directory of a zip: what is packed in it, without unpacking.
 * @throws UnreadableFile where it is cut off or encrypted, names a part twice, or unpacks beyond the limits
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  if (bytes.length < END_BYTES) throw new UnreadableFile('cutOff');
  const view = viewOf(bytes);
  const { offset, count } = directoryPlace(view);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new UnreadableFile('cutOff');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new UnreadableFile('cutOff');
    const wide = wideSizes(view, at + ENTRY_BYTES + nameLength, extraLength);
    const size = (value: number) => (value === UNKNOWN ? (wide.shift() ?? value) : value);
    const unpackedBytes = size(view.getUint32(at + 24, true));
    const packedBytes = size(view.getUint32(at + 20, true));
    const name = decoder
      .decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength))
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedBytes,
      unpackedBytes,
      offset: size(view.getUint32(at + 42, true)),
    };
    if (flags & ENCRYPTED) throw new UnreadableFile('encrypted');
    const key = name.toLowerCase();
    if (entries.has(key)) throw new UnreadableFile('doublePart', { part: name });
    if (!name.endsWith('/')) entries.set(key, entry);
    at = next;
  }
  checkSizes([...entries.values()], bytes.length);
  return entries;
}

/** The packed bytes of an entry. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, packedBytes, name } = entry;
  const view = viewOf(bytes);
  if (offset + LOCAL_BYTES > bytes.length) throw new UnreadableFile('cutOff');
  if (view.getUint32(offset, true) !== 0x04034b50) throw new UnreadableFile('damaged', { part: name });
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedBytes > bytes.length) throw new UnreadableFile('cutOff');
  return bytes.subarray(from, from + packedBytes);
}
