import type { PartPath } from './origin';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** As `TOKEN`, and whatever else may stand in a text that is no JSON. */
const TOKEN_OR_OTHER = new RegExp(`${TOKEN.source}|\\S`, 'gs');

/** How many lines down a place of a text is, from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

const SCALAR = /^(?:"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$|true$|false$|null$)/;

/** The first place of a text at which it is not JSON: its end where it only stops short; undefined where it is JSON. */
export function brokenAt(text: string): number | undefined {
  const closing: string[] = [];
  let expected: 'value' | 'key' | 'colon' | 'next' = 'value';
  let isFirst = false;
  for (const { 0: token, index } of text.matchAll(TOKEN_OR_OTHER)) {
    const isClosing: boolean = token === closing.at(-1) && (expected === 'next' || isFirst);
    if (isClosing) {
      closing.pop();
      expected = 'next';
    } else if (expected === 'next' && token === ',' && closing.length > 0) {
      expected = closing.at(-1) === '}' ? 'key' : 'value';
    } else if (expected === 'key' && isText(token)) expected = 'colon';
    else if (expected === 'colon' && token === ':') expected = 'value';
    else if (expected === 'value' && token === '{') {
      closing.push('}');
      expected = 'key';
    } else if (expected === 'value' && token === '[') closing.push(']');
    else if (expected === 'value' && SCALAR.test(token) && (!token.startsWith('"') || isText(token)))
      expected = 'next';
    else return index;
    isFirst = !isClosing && (token === '{' || token === '[');
  }
  return expected === 'next' && closing.length === 0 ? undefined : text.length;
}

/** Whether a token is a whole text, with no line break and no unknown escape in it. */
function isText(token: string): boolean {
  if (!token.startsWith('"')) return false;
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}

/**
 * The 1-based line on which a part of a JSON text starts; where there is no such part, the line of what should hold it.
 * @param text valid JSON
 * @param path keys and indexes that lead to the part
 * @example jsonLine('{\n "a": [\n  1 ] }', ['a', 0]) //= 3
 */
export function jsonLine(text: string, path: PartPath): number {
  /** Keys and indexes that lead to the value that comes next. */
  const parts: (string | number)[] = [];
  let isKeyNext = false;
  let [nearest, depth] = [0, -1];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const last = parts.length - 1;
    const part = parts[last];
    if (token === ':') continue;
    if (token === '}' || token === ']') {
      parts.pop();
      isKeyNext = false;
    } else if (token === ',') {
      if (typeof part === 'number') parts[last] = part + 1;
      else isKeyNext = true;
    } else if (isKeyNext) {
      parts[last] = String(JSON.parse(token));
      isKeyNext = false;
    } else {
      if (parts.length === depth + 1 && parts.every((each, at) => each === path[at])) {
        [nearest, depth] = [index, parts.length];
        if (depth === path.length) break;
      }
      if (token === '{' || token === '[') {
        parts.push(token === '[' ? 0 : '');
        isKeyNext = token === '{';
      }
    }
  }
  return lineAt(text, nearest);
}
