import { withoutEntities } from '../xml/entities';
import { HTML_ENTITIES } from './htmlEntities';

/** What is told of a web page; names are in small letters. */
export interface HtmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
  /** What stands in an element that holds no tags: `style`, `title`. */
  raw(name: string, text: string): void;
  comment(text: string): void;
}

const RAW = new Set(['script', 'style', 'title', 'textarea', 'xml', 'noscript']);
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
/** No tag of a table is longer, in characters. */
const LONGEST_TAG = 2 ** 16;

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const value = withoutEntities(double ?? single ?? bare ?? '', HTML_ENTITIES);
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return found;
}

/** Index of the `>` of a tag past those in quotes; -1 where a quote does not close soon. */
function quotedTagEnd(html: string, from: number): number {
  let quote = '';
  const last = Math.min(html.length, from + LONGEST_TAG);
  for (let at = from; at < last; at++) {
    const letter = html[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
}

/** Reads a web page as browsers would, but for what stands outside of tables' needs. Never throws of itself. */
export function readTags(html: string, handler: HtmlHandler): void {
  let at = 0;
  let heedsQuotes = true;
  const lower = html.toLowerCase();
  const text = (piece: string) => {
    if (piece !== '') handler.text(withoutEntities(piece, HTML_ENTITIES));
  };
  while (at < html.length) {
    const less = html.indexOf('<', at);
    if (less < 0) break;
    text(html.slice(at, less));
    if (html.startsWith('<!--', less)) {
      const end = html.indexOf('-->', less + 4);
      handler.comment(html.slice(less + 4, end < 0 ? html.length : end));
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    if (!/[a-z/!?]/i.test(html[less + 1] ?? '')) {
      text('<');
      at = less + 1;
      continue;
    }
    let end = heedsQuotes ? quotedTagEnd(html, less + 1) : html.indexOf('>', less);
    if (end < 0 && heedsQuotes) {
      // A quote that nothing closes; from here on tags end at the first `>`.
      heedsQuotes = false;
      end = html.indexOf('>', less);
    }
    if (end < 0) return;
    at = end + 1;
    const tag = html.slice(less + 1, end);
    const name = /^\/?([a-z][\w:-]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (tag.startsWith('/')) {
      handler.close(name);
      continue;
    }
    handler.open(name, attributesOf(tag.slice(name.length)));
    if (!RAW.has(name) || tag.endsWith('/')) continue;
    const close = lower.indexOf(`</${name}`, at);
    handler.raw(name, html.slice(at, close < 0 ? html.length : close));
    at = close < 0 ? html.length : close;
  }
  text(html.slice(at));
}
