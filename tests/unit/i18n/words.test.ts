import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, languages } from '../../../src/i18n/languages';
import { translate } from '../../../src/i18n/translate';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Where Chinese stands that nobody reads on the page, and why. */
const READ_NOT_SHOWN: Readonly<Record<string, string>> = {
  'core/ownData/': 'how office tables write places, periods, units and notes',
  'load/workbook/': 'how spreadsheet programs write dates and formats',
  'core/aggregate/normalise.ts': 'units as the data carry them',
  'core/aggregate/residents.ts': 'units as the data carry them',
  'core/layoutDrawing/anchor.ts': 'how names of districts end in the data',
  'core/scene/titles.ts': 'marks that a title in the data may carry already',
  'figure/slides/notesXml.ts': 'the placeholder of a notes master, which nobody sees',
  'core/problem.ts': 'the marks around a value of a data file',
};

/** Where a language is asked for by name, and why. */
const ASKS_BY_NAME: Readonly<Record<string, string>> = {
  'core/story/editStory.ts': 'the data have Chinese names, which English ones may stand in for',
  'core/parse/fileReader.ts': 'columns of the data files are _zh and _en',
  'core/ownData/words.ts': 'its words arrive with the reader of table files and not with the page',
};

const HAN = /[\p{Script=Han}，；：（）。、“”]/u;
const BY_NAME = /[!=]==? ?'(?:zh|en)'|'(?:zh|en)' ?[!=]==?/;

const isAllowed = (name: string, list: Readonly<Record<string, string>>) =>
  Object.keys(list).some((start) => name.startsWith(start));

/** What a module says to people itself, instead of leaving it to i18n. */
function wordsIn(name: string, text: string): string[] {
  const { program, errors } = parseSync(name, text);
  const [error] = errors;
  if (error) throw new Error(`${name}: ${error.message}`);
  const found: string[] = [];
  const tell = (start: number, what: string) =>
    found.push(`${name}:${text.slice(0, start).split('\n').length} ${what}`);
  const say = (start: number, words: string) => {
    if (HAN.test(words) && !isAllowed(name, READ_NOT_SHOWN)) tell(start, words.trim().slice(0, 40));
  };
  new Visitor({
    Literal: ({ start, value }) => {
      if (typeof value === 'string') say(start, value);
    },
    TemplateElement: ({ start, value }) => say(start, value.raw),
    JSXText: ({ start, value }) => say(start, value),
    ObjectExpression: ({ start, end, properties }) => {
      const part = (wanted: string) =>
        properties.find(
          (property) =>
            property.type === 'Property' &&
            property.key.type === 'Identifier' &&
            property.key.name === wanted,
        );
      const english = part('en');
      if (!part('zh') || english?.type !== 'Property') return;
      const words = text.slice(english.value.start, english.value.end);
      const isWritten = english.value.type === 'Literal' || english.value.type === 'TemplateLiteral';
      if (isWritten && /[A-Za-z]/.test(words)) tell(start, text.slice(start, Math.min(end, start + 40)));
    },
    BinaryExpression: ({ start, end }) => {
      const asked = text.slice(start, end);
      if (asked.length < 60 && BY_NAME.test(asked) && !isAllowed(name, ASKS_BY_NAME)) tell(start, asked);
    },
  }).visit(program);
  return found;
}

const modules = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(`i18n${sep}`))
  .map((name) => join(SOURCE, name));

describe('words for people', () => {
  test('stand in i18n alone', () => {
    const found = modules.flatMap((path) =>
      wordsIn(relative(SOURCE, path).split(sep).join('/'), readFileSync(path, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ["const title = '南宁';"],
    ['const line = `甲：`;'],
    ['const words = <p>地图</p>;'],
    ["const text = { zh: name, en: 'the map' };"],
    ["const comma = language === 'zh' ? ',' : ', ';"],
  ])('%s is told', (text) => {
    expect(wordsIn('ui/Example.tsx', text)).toHaveLength(1);
  });

  test('every exception is still needed', () => {
    const names = modules.map((path) => relative(SOURCE, path).split(sep).join('/'));
    const unused = [...Object.keys(READ_NOT_SHOWN), ...Object.keys(ASKS_BY_NAME)].filter(
      (start) => !names.some((name) => name.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

describe('a language', () => {
  test.each(LANGUAGES)('%s has a text for every message', (key) => {
    const messages: Readonly<Record<string, Readonly<Record<string, string>>>> = languages[key].messages;
    const missing = Object.entries(languages.zh.messages).flatMap(([part, texts]) =>
      Object.keys(texts).filter((name) => messages[part]?.[name] === undefined),
    );
    expect(missing).toEqual([]);
  });

  test('joins words by its own signs', () => {
    expect(translate('zh', 'signs.aside', { text: '亿元' })).toBe('（亿元）');
    expect(translate('en', 'signs.aside', { text: 'km²' })).toBe(' (km²)');
  });
});
