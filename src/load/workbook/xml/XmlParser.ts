import { UnreadableFile } from '../unreadableFile';
import { withoutEntities } from './entities';

/** What is told of an XML text while it is read; names come without prefix. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** May come in several pieces. */
  text(text: string): void;
}

const DEEPEST = 200;
/** Of a tag, a comment or CDATA, in characters. */
const LONGEST_MARKUP = 2 ** 21;
const LONGEST_ENTITY = 16;

/** Index of the `>` that ends a tag, past those in quotes; -1 where the text ends before. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

/**
 * Reads XML piece by piece. Knows no document types, so that no entity can grow; a text that has one is refused.
 * @throws UnreadableFile `documentType`, `damaged` where tags do not match, `cutOff` where the text ends within the root
 */
export class XmlParser {
  private rest = '';
  private readonly open: string[] = [];
  private readonly localNames = new Map<string, string>();
  private hasRoot = false;

  /** @param part named in refusals */
  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const less = text.indexOf('<', at);
      if (less < 0) {
        at = this.textUpTo(text, at);
        break;
      }
      if (less > at && this.open.length > 0) this.handler.text(withoutEntities(text.slice(at, less)));
      const next = this.markup(text, less);
      if (next < 0) {
        if (text.length - less > LONGEST_MARKUP) throw this.damaged();
        at = less;
        break;
      }
      at = next;
    }
    this.rest = text.slice(at);
  }

  end(): void {
    if (this.open.length > 0 || !this.hasRoot) throw new UnreadableFile('cutOff');
  }

  private damaged() {
    return new UnreadableFile('damaged', { part: this.part });
  }

  /** Gives on text that goes on in the next piece, but for a character reference that is not whole yet. */
  private textUpTo(text: string, from: number): number {
    const ampersand = text.lastIndexOf('&');
    const isOpen =
      ampersand >= from && text.length - ampersand < LONGEST_ENTITY && !text.includes(';', ampersand);
    const end = isOpen ? ampersand : text.length;
    if (end > from && this.open.length > 0) this.handler.text(withoutEntities(text.slice(from, end)));
    return end;
  }

  /** Index after the markup at `less`; -1 where it goes on in the next piece. */
  private markup(text: string, less: number): number {
    const second = text.charCodeAt(less + 1);
    if (second === 33) return this.declaration(text, less);
    if (second === 63) {
      const end = text.indexOf('?>', less);
      return end < 0 ? -1 : end + 2;
    }
    const end = tagEnd(text, less + 1);
    if (end < 0) return -1;
    if (second === 47) this.closeTag(text.slice(less + 2, end).trimEnd());
    else this.openTag(text, less + 1, end);
    return end + 1;
  }

  /** Comments are skipped, CDATA is text, anything else that begins with `<!` is a document type. */
  private declaration(text: string, less: number): number {
    if (text.length - less < 9) return -1;
    if (text.startsWith('<!--', less)) {
      const end = text.indexOf('-->', less + 4);
      return end < 0 ? -1 : end + 3;
    }
    if (!text.startsWith('<![CDATA[', less)) throw new UnreadableFile('documentType', { part: this.part });
    const end = text.indexOf(']]>', less);
    if (end < 0) return -1;
    this.handler.text(text.slice(less + 9, end));
    return end + 3;
  }

  private localName(name: string): string {
    let local = this.localNames.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1);
      this.localNames.set(name, local);
    }
    return local;
  }

  private openTag(text: string, from: number, end: number) {
    const isClosed = text.charCodeAt(end - 1) === 47;
    const last = isClosed ? end - 1 : end;
    let nameEnd = from;
    while (nameEnd < last && text.charCodeAt(nameEnd) > 32) nameEnd++;
    if (nameEnd === from) throw this.damaged();
    const name = this.localName(text.slice(from, nameEnd));
    this.hasRoot = true;
    this.handler.open(name, text.slice(nameEnd, last));
    if (isClosed) this.handler.close(name);
    else if (this.open.push(name) > DEEPEST) throw this.damaged();
  }

  private closeTag(name: string) {
    const local = this.localName(name);
    if (this.open.pop() !== local) throw this.damaged();
    this.handler.close(local);
  }
}
