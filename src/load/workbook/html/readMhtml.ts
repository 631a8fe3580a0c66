import type { Worksheet } from '../../../core/ownData/workbook';
import { decodeText } from '../text/decodeText';
import { UnreadableFile } from '../unreadableFile';
import { hasTable, readHtml } from './readHtml';

/** Text whose letters are bytes. */
const PIECE = 2 ** 13;

function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

const toBytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function unfolded(body: string, encoding: string): string {
  if (encoding === 'base64') return atob(body.replace(/[^A-Za-z0-9+/]/g, ''));
  if (encoding !== 'quoted-printable') return body;
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Whether a file is a web page in one file, by the headers that it begins with. */
export const isMhtml = (bytes: Uint8Array) =>
  /^(MIME-Version|From|Content-Type):[\s\S]*?multipart\/related/i.test(
    byteText(bytes.subarray(0, 2000)).trimStart(),
  );

interface Part {
  /** Last name of its address. */
  readonly name: string;
  readonly html: string;
}

function htmlPart(text: string): Part[] {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(text.replace(/^\r?\n/, '')) ?? [];
  const header = (name: string) => new RegExp(`^${name}:\\s*([^\\s;]+)`, 'im').exec(head)?.[1] ?? '';
  if (!/^text\/html$/i.test(header('Content-Type'))) return [];
  const bytes = toBytes(unfolded(body, header('Content-Transfer-Encoding').toLowerCase()));
  return [{ name: header('Content-Location').replace(/^.*[/\\]/, ''), html: decodeText(bytes).text }];
}

/** The names that the first page gives to the pages of its sheets. */
function sheetNames(html: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const listed = /<x:Name>([^<]*)<\/x:Name>\s*<x:WorksheetSource\s+HRef="([^"]*)"/gi;
  for (const [, name = '', address = ''] of html.matchAll(listed))
    names.set(address.replace(/^.*[/\\]/, ''), name);
  return names;
}

/**
 * The sheets of a web page in one file (MHTML), as Excel saves it.
 * @param name of a sheet that has none
 * @throws UnreadableFile
 */
export function readMhtml(name: string, bytes: Uint8Array): Worksheet[] {
  const text = byteText(bytes);
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(text)?.[1];
  const parts = (boundary ? text.split(`--${boundary}`) : [text]).flatMap(htmlPart);
  const names = sheetNames(parts[0]?.html ?? '');
  const pages = parts.filter(({ html }) => hasTable(html));
  if (pages.length === 0) throw new UnreadableFile('htmlWithoutTable');
  return pages.map((part) => {
    const sheet = readHtml(names.get(part.name) ?? name, part.html);
    return { ...sheet, name: names.get(part.name) ?? sheet.name };
  });
}
