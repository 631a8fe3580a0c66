import { UnreadableFile } from '../unreadableFile';
import { packedBytesOf, type ZipEntry, zipDirectory } from './directory';

/** Fed in small pieces, so that what unpacks too far is stopped soon. */
const PIECE = 2 ** 14;
const STORED = 0;
const DEFLATED = 8;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(start: number, bytes: Uint8Array): number {
  let value = start;
  for (let index = 0; index < bytes.length; index++)
    value = (CRC_TABLE[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return value;
}

function pieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + PIECE));
        at += PIECE;
      },
    },
    { highWaterMark: 1 },
  );
}

/** A zip file that is read part by part and never unpacks further than its directory says. */
export class Zip {
  /** By name in small letters, as Excel and WPS look parts up. */
  readonly entries: ReadonlyMap<string, ZipEntry>;

  /** @throws UnreadableFile as `zipDirectory` */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = zipDirectory(bytes);
  }

  entry(name: string): ZipEntry | undefined {
    return this.entries.get(name.toLowerCase());
  }

  /**
   * The unpacked bytes of a part, piece by piece.
   * @throws UnreadableFile where it unpacks to more or less than declared, or its checksum differs
   */
  async *unpack(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const packed = packedBytesOf(this.bytes, entry);
    let length = 0;
    let sum = 0xffffffff;
    const damaged = (cause?: unknown) => new UnreadableFile('damaged', { part: entry.name }, { cause });
    for await (const piece of this.inflated(entry, packed, damaged)) {
      length += piece.length;
      if (length > entry.unpackedBytes)
        throw new UnreadableFile('unpacksBeyondDeclared', { part: entry.name, size: entry.unpackedBytes });
      sum = checksum(sum, piece);
      yield piece;
    }
    if (length !== entry.unpackedBytes || (sum ^ 0xffffffff) >>> 0 !== entry.checksum) throw damaged();
  }

  /** A small part at once. */
  async text(entry: ZipEntry): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const piece of this.unpack(entry)) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  }

  private async *inflated(
    entry: ZipEntry,
    packed: Uint8Array,
    damaged: (cause: unknown) => UnreadableFile,
  ): AsyncGenerator<Uint8Array> {
    if (entry.method === STORED) {
      yield packed;
      return;
    }
    if (entry.method !== DEFLATED) throw new UnreadableFile('packing', { part: entry.name });
    const reader = pieces(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    try {
      while (true) {
        const { done, value } = await reader.read().catch((cause: unknown) => {
          throw damaged(cause);
        });
        if (done) return;
        yield value;
      }
    } finally {
      // Already failed or ended streams refuse to be cancelled, which changes nothing.
      await reader.cancel().catch(() => undefined);
    }
  }
}
