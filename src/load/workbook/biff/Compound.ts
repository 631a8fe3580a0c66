import { UnreadableFile } from '../unreadableFile';

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const MINI_BYTES = 64;
/** Streams under this many bytes lie in the mini stream. */
const MINI_LIMIT = 4096;
const HEADER_SECTORS = 109;
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly bytes: number;
}

/**
 * A compound file (OLE2), in which Office kept its documents until 2007 and keeps encrypted ones: a small file system of
 * streams. [MS-CFB]
 */
export class Compound {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly next: readonly number[];
  private readonly entries: readonly Entry[];

  /** @throws UnreadableFile `cutOff` where a sector that is named lies beyond the end */
  constructor(private readonly file: Uint8Array) {
    if (file.length < HEADER_BYTES) throw new UnreadableFile('cutOff');
    this.view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new UnreadableFile('damaged', { part: 'OLE2' });
    this.sectorBytes = 2 ** shift;
    this.next = this.allocation();
    this.entries = this.directory();
  }

  has(name: string): boolean {
    return this.entries.some(
      (entry) => entry.kind === STREAM && entry.name.toLowerCase() === name.toLowerCase(),
    );
  }

  /** The bytes of a stream; `undefined` where there is none of the name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find(
      ({ kind, name: other }) => kind === STREAM && other.toLowerCase() === name.toLowerCase(),
    );
    if (!entry) return undefined;
    if (entry.bytes >= MINI_LIMIT) return this.chain(entry.start).subarray(0, this.checked(entry));
    return this.miniStream(entry);
  }

  private checked({ start, bytes }: Entry): number {
    if (bytes > this.file.length || (bytes > 0 && start >= LAST_SECTOR)) throw new UnreadableFile('cutOff');
    return bytes;
  }

  private sector(index: number): Uint8Array {
    const from = (index + 1) * this.sectorBytes;
    if (from >= this.file.length) throw new UnreadableFile('cutOff');
    return this.file.subarray(from, from + this.sectorBytes);
  }

  private numbers(index: number): number[] {
    const sector = this.sector(index);
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    return Array.from({ length: Math.floor(sector.length / 4) }, (_, at) => view.getUint32(at * 4, true));
  }

  /** Which sector follows each. */
  private allocation(): number[] {
    const tables = Array.from({ length: HEADER_SECTORS }, (_, at) => this.view.getUint32(76 + at * 4, true));
    const seen = new Set<number>();
    for (let more = this.view.getUint32(68, true); more < LAST_SECTOR; ) {
      if (seen.has(more)) throw new UnreadableFile('damaged', { part: 'OLE2' });
      seen.add(more);
      const listed = this.numbers(more);
      more = listed.pop() ?? LAST_SECTOR;
      tables.push(...listed);
    }
    const used = new Set(tables.filter((sector) => sector < LAST_SECTOR));
    return [...used].flatMap((sector) => this.numbers(sector));
  }

  private sectorsFrom(start: number): number[] {
    const sectors: number[] = [];
    const seen = new Set<number>();
    for (let sector = start; sector < LAST_SECTOR; sector = this.next[sector] ?? LAST_SECTOR) {
      if (seen.has(sector)) throw new UnreadableFile('damaged', { part: 'OLE2' });
      seen.add(sector);
      sectors.push(sector);
    }
    return sectors;
  }

  private chain(start: number): Uint8Array {
    const pieces = this.sectorsFrom(start).map((sector) => this.sector(sector));
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  private miniStream(entry: Entry): Uint8Array {
    const bytes = new Uint8Array(this.checked(entry));
    const root = this.entries.find(({ kind }) => kind === ROOT);
    if (!root || bytes.length === 0) return bytes;
    const mini = this.chain(root.start);
    const table = this.sectorsFrom(this.view.getUint32(60, true)).flatMap((sector) => this.numbers(sector));
    let sector = entry.start;
    for (let at = 0; at < bytes.length; at += MINI_BYTES) {
      const piece = mini.subarray(sector * MINI_BYTES, (sector + 1) * MINI_BYTES);
      if (piece.length === 0) throw new UnreadableFile('cutOff');
      bytes.set(piece.subarray(0, bytes.length - at), at);
      sector = table[sector] ?? LAST_SECTOR;
    }
    return bytes;
  }

  private directory(): Entry[] {
    const bytes = this.chain(this.view.getUint32(48, true));
    const view = new DataView(bytes.buffer);
    const decoder = new TextDecoder('utf-16le');
    return Array.from({ length: Math.floor(bytes.length / ENTRY_BYTES) }, (_, index) => {
      const at = index * ENTRY_BYTES;
      const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
      return {
        name: decoder.decode(bytes.subarray(at, at + nameBytes)),
        kind: bytes[at + 66] ?? 0,
        start: view.getUint32(at + 116, true),
        bytes: view.getUint32(at + 120, true),
      };
    });
  }
}
