import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { checkJson } from '../../../src/core/parse/checkRows';
import { brokenAt, jsonLine } from '../../../src/core/parse/jsonLines';
import { layoutFile } from '../../../src/core/schema/layout';
import { atlasFiles } from '../../fixtures/atlas';
import { provinceFiles } from '../../fixtures/province/province';
import { runs } from '../../fixtures/runs';
import { changedProvince } from './breaks';

const FIGURES = 'data/figures/river-plan-main.csv';
/** Columns in which any text is as good as another. */
const FREE =
  /^(name|short|title|issuer|note|reason|scope|basis)_|^(aliases|grade|unit|locator|point_source|words)$|^published_/;
const HOSTILE = [
  '',
  '§',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e999',
  'NaN',
  '999999',
  ' x ',
  '"',
  'a,b',
  'a\nb',
  '\uFFFD',
  '0',
  '2020',
  'yes',
  'x'.repeat(70_000),
];

const sizes = (dataset: Dataset) =>
  Object.fromEntries(
    Object.entries(dataset)
      .filter(([name]) => name !== 'problems')
      .map(([name, items]) => [name, items instanceof Map ? items.size : items.length]),
  );

const files = atlasFiles();
const whole = sizes(buildDataset(files));
const tables = Object.keys(files).filter((path) => path.endsWith('.csv'));
const documents = Object.keys(files).filter((path) => path.endsWith('.json'));
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of a file whose cells hold no comma, quote or line break, so that a cell can be found by splitting. */
const plainRows = (path: string) =>
  (files[path] ?? '')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .slice(1)
    .filter(({ text }) => text !== '' && !text.includes('"'));

const cellEdit = fc.constantFrom(...tables.filter((path) => plainRows(path).length > 0)).chain((path) =>
  fc.record({
    path: fc.constant(path),
    row: fc.constantFrom(...plainRows(path)),
    column: fc.nat({ max: (files[path] ?? '').split('\n', 1)[0]?.split(',').length ?? 0 }),
    text: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12 })),
  }),
);

test('no edit of one cell throws, and what it takes away is told with the file', () => {
  fc.assert(
    fc.property(cellEdit, ({ path, row, column, text }) => {
      const header = (files[path] ?? '').split('\n', 1)[0]?.split(',') ?? [];
      const at = column % header.length;
      const cells = row.text.split(',');
      const lines = (files[path] ?? '').split('\n');
      lines[row.line - 1] = cells.map((cell, index) => (index === at ? quoted(text) : cell)).join(',');
      const dataset = buildDataset({ ...files, [path]: lines.join('\n') });
      const told = dataset.problems.some((problem) => problem.file === path && problem.line === row.line);
      if (FREE.test(header[at] ?? '')) return;
      if (dataset.problems.length === 0) expect(sizes(dataset)).toEqual(whole);
      // An id that nothing names may be changed without a word; all else in these columns is checked on its row.
      else
        expect(
          told ||
            ['id', 'adcode'].includes(header[at] ?? '') ||
            dataset.problems.every(({ file }) => file in files),
        ).toBe(true);
      const garbage = /[^a-z0-9-]/.test(text.trim()) && !/^-?\d+(\.\d+)?$/.test(text.trim());
      if (garbage && !/[;；]/.test(text) && text.trim() !== '') expect(told).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});

test('no cut of a file throws, and what it takes away is told with the file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(files)),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (path, share) => {
        const text = files[path] ?? '';
        const cut = text.slice(0, Math.floor(text.length * share));
        const dataset = buildDataset({ ...files, [path]: cut });
        const isWhole = cut.trimEnd() === text.trimEnd();
        if (!isWhole && path.endsWith('.json'))
          expect(dataset.problems.map(({ file }) => file)).toContain(path);
        for (const { file, line } of dataset.problems) {
          expect([...Object.keys(files)]).toContain(file);
          if (line !== undefined) expect(line).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: runs(25) },
  );
});

test('no value of a JSON file throws, whatever it is replaced by', () => {
  const replaced = (value: unknown, path: readonly (string | number)[], by: unknown): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return by;
    if (Array.isArray(value))
      return value.map((part, index) => (index === key ? replaced(part, rest, by) : part));
    return Object.fromEntries(
      Object.entries(value as object).map(([name, part]) => [
        name,
        name === key ? replaced(part, rest, by) : part,
      ]),
    );
  };
  const paths = (value: unknown): (string | number)[][] =>
    typeof value === 'object' && value !== null
      ? [
          [],
          ...Object.entries(value).flatMap(([key, part]) =>
            paths(part).map((rest) => [Array.isArray(value) ? Number(key) : key, ...rest]),
          ),
        ]
      : [[]];
  fc.assert(
    fc.property(
      fc
        .constantFrom(...documents)
        .chain((path) =>
          fc.tuple(fc.constant(path), fc.constantFrom(...paths(JSON.parse(files[path] ?? '')))),
        ),
      fc.oneof(
        fc.constantFrom(null, true, -1, 1e300, '', '__proto__', 'constructor', [], {}, [[]]),
        fc.jsonValue(),
      ),
      ([path, part], by) => {
        const text = JSON.stringify(replaced(JSON.parse(files[path] ?? ''), part, by), null, 2);
        const dataset = buildDataset({ ...files, [path]: text });
        for (const { file } of dataset.problems) expect(file in files).toBe(true);
        if (dataset.problems.length === 0) expect(sizes(dataset)).toEqual(whole);
      },
    ),
    { numRuns: runs(40) },
  );
});

describe('hostile files', () => {
  test('with names of what every object has are read like others', () => {
    const dataset = changedProvince([
      {
        file: 'data/themes.csv',
        from: 'work,产出,Output\n',
        to: 'work,产出,Output\nconstructor,构造,Constructor\n',
      },
      {
        file: 'data/indicators/constructor.csv',
        to: 'id,name_zh,name_en,unit,kind,additive,decimals,numerator,denominator,scope_zh,scope_en\nvalueof,值,Value,constructor,amount,yes,1,,,,\n',
      },
      { file: 'data/layouts/__proto__.json', to: '{"id":"__proto__","__proto__":{"id":"x"}}' },
    ]);
    expect(dataset.indicators.get('valueof')?.unit).toBe('constructor');
    expect(dataset.problems.map(({ file }) => new Set([file]))).not.toEqual([]);
    expect(new Set(dataset.problems.map(({ file }) => file))).toEqual(
      new Set(['data/layouts/__proto__.json']),
    );
    expect(Object.keys({})).toEqual([]);
  });

  test('with a column named __proto__ keep their rows', () => {
    const text = (provinceFiles()['data/themes.csv'] ?? '')
      .replace(/$/gm, ',x')
      .replace(',x', ',__proto__')
      .trimEnd();
    const { themes, problems } = buildDataset({
      ...provinceFiles(),
      'data/themes.csv': text.replace(/\n,x$/, ''),
    });
    expect([...themes.keys()]).toEqual(['work', 'land-and-people']);
    expect(problems).toMatchObject([{ column: '__proto__', line: 1 }]);
  });

  test('of more than a hundred thousand broken rows are all told', () => {
    const rows = '990100,turnover,2025,many,exact,target,river-plan,第三章,,,,,\n'.repeat(130_000);
    const { problems, figures } = changedProvince([
      {
        file: 'data/figures/river-plan-huge.csv',
        to: `${provinceFiles()[FIGURES]?.split('\n', 1)[0]}\n${rows}`,
      },
    ]);
    expect(problems).toHaveLength(130_000);
    expect(problems.at(-1)).toMatchObject({ line: 130_001, column: 'value', value: 'many' });
    expect(figures.length).toBeGreaterThan(40);
  });

  test('of deep brackets are told', () => {
    const { problems } = changedProvince([{ file: 'data/layouts/deep.json', to: '['.repeat(100_000) }]);
    expect(problems).toMatchObject([{ file: 'data/layouts/deep.json', line: 1 }]);
  });

  test('that are missing altogether are told one by one', () => {
    const { problems, regions } = buildDataset({});
    expect(regions.size).toBe(0);
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual(
      [
        'data/sources.csv',
        'data/themes.csv',
        'data/industries.csv',
        'geo/regions.csv',
        'data/parks.csv',
        'data/groups.csv',
      ].map((file) => [file, undefined, '']),
    );
  });
});

describe('the line of a part of a JSON text', () => {
  const text =
    '{\n  "a": "x, {\\"y\\"}",\n  "b": [\n    {},\n    [1, 2],\n    { "c": null,\n      "d": [ ] }\n  ],\n  "b2": -1.5e3\n}\n';
  test.each([
    [[], 1],
    [['a'], 2],
    [['b'], 3],
    [['b', 0], 4],
    [['b', 1], 5],
    [['b', 1, 1], 5],
    [['b', 2], 6],
    [['b', 2, 'c'], 6],
    [['b', 2, 'd'], 7],
    [['b', 2, 'd', 0], 7],
    [['b', 2, 'e'], 6],
    [['b', 9], 3],
    [['b2'], 9],
    [['nothing'], 1],
    [['a', 'deeper'], 2],
  ] as const)('%j is %i', (path, line) => expect(jsonLine(text, path)).toBe(line));

  test('is found wherever the parser finds the part', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, choice) => {
        const found: [(string | number)[], unknown][] = [];
        const walk = (part: unknown, path: (string | number)[]) => {
          found.push([path, part]);
          if (typeof part === 'object' && part !== null)
            for (const [key, inner] of Object.entries(part))
              walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
        };
        walk(value, []);
        const [path, part] = found[choice % found.length] ?? [[], value];
        const text = JSON.stringify(value, null, 1);
        const line = text.split('\n')[jsonLine(text, path) - 1] ?? '';
        const first = JSON.stringify(part, null, 1).split('\n', 1)[0] ?? '';
        expect(line.replace(/,$/, '').endsWith(first)).toBe(true);
      }),
      { seed: 10 },
    );
  });
});

describe('JSON that cannot be read', () => {
  test('is told from JSON that can, wherever one character is changed', () => {
    const texts = [
      '{"a":[1,{},[],"x\\n"],"b":{"c":-1.5e3,"d":null}}',
      '[ true , false ]',
      '"x"',
      '{"a":{"b":[0]}}',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.constantFrom(...'{}[],:"\\x1-. \n'),
        fc.boolean(),
        (text, choice, by, isAdded) => {
          const at = choice % (text.length + 1);
          const changed = text.slice(0, at) + by + text.slice(isAdded ? at : at + 1);
          let isJson = true;
          try {
            JSON.parse(changed);
          } catch {
            isJson = false;
          }
          expect(brokenAt(changed) === undefined).toBe(isJson);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  test.each([
    ['{\n "id": "a",\n "name": }\n', 3, '"name": }'],
    ['{\n "id": "a"\n', 3, ''],
    ['', 1, ''],
  ])('names the line: %j', (text, line, value) => {
    const { value: read, problems } = checkJson('data/layouts/a.json', text, layoutFile);
    expect(read).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'data/layouts/a.json', line, column: '', value }]);
  });

  test('may begin with a byte order mark', () => {
    const text = provinceFiles()['data/layouts/parks.json'] ?? '';
    expect(checkJson('data/layouts/parks.json', `\uFEFF${text}`, layoutFile).problems).toEqual([]);
  });
});
