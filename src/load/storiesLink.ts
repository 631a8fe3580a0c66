import { messageOf } from '../core/problem';
import type { Story } from '../core/story';
import { readStory, storyText } from '../core/story/storyFile';
import { PACKED_MARK } from '../core/story/storyId';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';

/** Longer links are cut by mail and chat programs. */
const LONGEST = 6000;

/** Bytes of an unpacked story: a link can hold a thousand times as much as it shows. */
const LARGEST = 1_000_000;

/** @throws Error when more than `LARGEST` bytes come out */
async function through(bytes: BlobPart, transform: GenericTransformStream): Promise<Uint8Array> {
  const stream = new Blob([bytes])
    .stream()
    .pipeThrough(transform as ReadableWritablePair<Uint8Array, BufferSource>);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > LARGEST) {
      await reader.cancel();
      throw new Error(`more than ${LARGEST} bytes`);
    }
    parts.push(new Uint8Array(read.value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Whether this browser can pack stories into links, and unpack them. */
export const packsStories = () => 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;

/**
 * A story as an id that carries the whole story: compressed, in base64url behind a `~`.
 * @returns undefined where the link would be too long; the story can still be shared as a file
 * @throws Error where the browser does not pack, see `packsStories`
 */
export async function packStory(story: Story): Promise<string | undefined> {
  const text = JSON.stringify(JSON.parse(storyText(story)));
  const bytes = await through(text, new CompressionStream('deflate-raw'));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const packed = PACKED_MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return packed.length > LONGEST ? undefined : packed;
}

const unread = (message: LocalText) =>
  ({ ok: false, problems: [{ file: 'link', line: undefined, column: '', value: '', message }] }) as const;

/** The story that a packed id carries, or what is wrong with it; a cut or altered link gives no part of a story. */
export async function unpackStory(id: string): Promise<ReturnType<typeof readStory>> {
  if (!packsStories()) return unread(inBothLanguages('notices.storyLinkUnpacked'));
  try {
    const binary = atob(id.slice(PACKED_MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const plain = await through(bytes, new DecompressionStream('deflate-raw'));
    return readStory('link', new TextDecoder().decode(plain));
  } catch (error) {
    return unread(inBothLanguages('notices.storyLink', { reason: messageOf(error) }));
  }
}
