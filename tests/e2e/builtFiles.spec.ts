import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'acorn';

const folder = process.env.ATLAS_DIST ?? 'dist';
const portable = process.env.ATLAS_PORTABLE ?? 'dist-portable';

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('.'));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const scripts = files.filter((path) => path.endsWith('.js'));
const styles = files.filter((path) => path.endsWith('.css'));

/** What browsers have only since Chromium 110, by MDN's tables of compatibility. */
const NEWER_FUNCTIONS = [
  /\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(/g,
  /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getOrInsert(Computed)?)\(/g,
  /\.with\(-?\d/g,
  /\b(Object|Map)\.groupBy\b/g,
  /\bPromise\.(withResolvers|try)\b/g,
  /\bArray\.fromAsync\b/g,
  /\bURL\.(canParse|parse)\(/g,
  /\bAbortSignal\.any\b/g,
  /\b(RegExp\.escape|Error\.isError|Math\.(f16round|sumPrecise)|Iterator\.(from|concat))\b/g,
  /\b(Float16Array|Intl\.DurationFormat|scheduler\.yield)\b/g,
  /\.(transferToFixedLength|moveBefore|showPopover|togglePopover|requestClose|getHTML|setHTML(Unsafe)?)\(/g,
  /\.(caretPositionFromPoint|toBase64|setFromBase64|fromBase64|fromHex)\(/g,
  // Methods of iterators; maps and sets of libraries have lists for them.
  /\b(Map|Set)\([^()]*\)\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/g,
];
const NEWER_STYLES =
  /color-mix\(|light-dark\(|\boklch\(|@starting-style|@scope|@position-try|subgrid|field-sizing|interpolate-size|\banchor\(|(?:^|[;{}])\s*&/g;

const around = (text: string, at: number) => text.slice(Math.max(0, at - 50), at + 50);
const hits = (path: string, pattern: RegExp) =>
  [...read(path).matchAll(pattern)].map(({ index }) => `${path}: ${around(read(path), index)}`);

test('the built scripts are of the syntax that Chromium 109 reads', () => {
  expect(scripts.length).toBeGreaterThan(20);
  for (const path of scripts)
    expect(() => parse(read(path), { ecmaVersion: 2022, sourceType: 'module' }), path).not.toThrow();
});

test('the built scripts and styles use nothing that came after Chromium 109', () => {
  expect(scripts.flatMap((path) => NEWER_FUNCTIONS.flatMap((pattern) => hits(path, pattern)))).toEqual([]);
  expect(styles.flatMap((path) => hits(path, NEWER_STYLES))).toEqual([]);
});

test('no tag that a script writes carries a style, which the page’s policy would refuse', () => {
  const written = scripts.flatMap((path) =>
    hits(path, /<[a-z][^<>`{}]{0,120}\sstyle="?[a-z-]+:(?![^<>]*><\/iframe)/g),
  );
  // The spreadsheet library writes HTML only where it is asked for.
  expect(written.filter((hit) => !hit.includes('xlsx-'))).toEqual([]);
});

test('the folder holds only endings that every server knows, and what IIS reads', () => {
  expect(files.filter((path) => !/\.(html|js|css|json|svg|png|txt)$/.test(path))).toEqual(['web.config']);
});

test('no file of the folder names another host to be asked', () => {
  for (const path of [...styles, 'index.html'])
    expect(read(path).match(/(?:url\(|src=|href=)["']?(?:https?:)?\/\/[^"')]*/g) ?? [], path).toEqual([]);
});

test('site and one file carry a policy that allows no inline script but by hash and no other host', () => {
  const [file = ''] = readdirSync(portable).filter((name) => name.endsWith('.html'));
  for (const page of [read('index.html'), readFileSync(join(portable, file), 'utf8')]) {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});
