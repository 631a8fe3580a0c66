import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsAsProject, parseProject as parseSteps } from '../../../src/core/ownData/project/parseProject';
import { type Project, projectText } from '../../../src/core/ownData/project/project';
import { ownSourceOf } from '../../../src/core/ownData/source/ownSource';
import { understand } from '../../../src/core/ownData/understand';
import type { Cell, Workbook } from '../../../src/core/ownData/workbook';
import { atOnce } from '../../../src/core/steps';
import { ownPoints, ownShapes } from '../ownPlaces/ownPoints';
import { workbookOf } from './textGrid';
import { dataset } from './told';

const workbook = workbookOf(
  {
    Sheet1:
      '地区 | < | 园区税收（万元）\n^ | 地区生产总值（亿元） | ^\n南宁市 | 4600.10 | =12\n柳州市 | 0.075{0.0%} | #DIV/0!',
    说明: "'<img src=x onerror=alert(1)> | '=1+1 | '__proto__",
  },
  '2019年.xlsx',
);
const source = ownSourceOf('我的表', workbook, understand(workbook, dataset), [], '2026-11-25');
const project: Project = {
  saved: '2026-11-25',
  view: 'indicator=gdp&period=2019',
  sources: [source],
  stories: [
    {
      id: 'own-a',
      name: { zh: '故事', en: '' },
      summary: { zh: '', en: '' },
      scenes: [
        {
          title: { zh: '一', en: '' },
          text: { zh: '', en: '' },
          notes: { zh: '', en: '' },
          duration: 12,
          keyFigures: [],
          view: { indicator: 'gdp' },
        },
      ],
    },
  ],
  recipes: [source.recipe],
  places: [ownPoints(3), ownShapes()],
  layouts: [],
};
const parseProject = (...given: Parameters<typeof parseSteps>) => atOnce(parseSteps(...given));
const textOf = (given: Project) => [...projectText(given)].join('');
const written = textOf(project);
/** The project with a part changed in its text. */
const changed = (
  change: (json: Record<string, unknown> & { sources: Record<string, unknown>[] }) => void,
) => {
  const json = JSON.parse(written);
  change(json);
  return JSON.stringify(json);
};
const refusal = (text: string) => {
  const parsed = parseProject(text);
  return parsed.kind === 'refused' ? parsed.message.en : parsed.kind;
};

test('a project comes back as it was saved', () => {
  expect(parseProject(written)).toEqual({ kind: 'project', notRead: [], project });
});

test('any source with any file comes back as it was saved', () => {
  const cell: fc.Arbitrary<Cell> = fc.record({
    kind: fc.constantFrom('empty', 'text', 'number', 'boolean', 'date', 'error'),
    value: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.boolean(),
      fc.constant(null),
    ),
    format: fc.constantFrom('', '0.0%'),
    formula: fc.boolean(),
  });
  const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
    file: fc.string(),
    format: fc.constantFrom('xlsx', 'text'),
    encoding: fc.constantFrom(undefined, 'gb18030'),
    separator: fc.constantFrom(undefined, '\t'),
    worksheets: fc.array(
      fc.record({
        name: fc.string(),
        state: fc.constantFrom('visible', 'hidden'),
        rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
        merges: fc.array(
          fc.record({ row: fc.nat(9), column: fc.nat(9), rows: fc.nat(9), columns: fc.nat(9) }),
        ),
        hiddenRows: fc.array(fc.nat(9)),
        hiddenColumns: fc.array(fc.nat(9)),
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(anyWorkbook, fc.boolean(), (given, isOn) => {
      const wanted: Project = { ...project, sources: [{ ...source, isOn, workbook: given }] };
      const parsed = parseProject(textOf(wanted));
      expect(parsed).toEqual({ kind: 'project', notRead: [], project: wanted });
    }),
    { numRuns: 60 },
  );
});

test('what is no project is told apart by its content alone', () => {
  for (const text of ['', '{}', '[1]', '地区,产值\n南宁市,1', '{"id":"own-a","project":1}', '"project"'])
    expect(parseProject(text).kind, text).toBe('none');
  expect(beginsAsProject(`\uFEFF \n{ "project" : 1`)).toBe(true);
  expect(beginsAsProject(written.slice(0, 20))).toBe(true);
});

test('a hostile or broken project is refused with words, and never in part', () => {
  expect(refusal(written.slice(0, -40))).toMatch(/cut off or broken/);
  expect(refusal('{"project":"1"}')).toMatch(/cut off or broken/);
  expect(refusal('{"project":1}')).toMatch(/“atlas”.*is missing/);
  expect(refusal(changed((json) => Object.assign(json, { project: 9 })))).toMatch(/newer version .*form 9/);
  expect(refusal(changed((json) => Object.assign(json, { atlas: '<b>x</b>' })))).toMatch(
    /another atlas \(<b>x<\/b>\)/,
  );
  const wrong = (part: object) => refusal(changed((json) => Object.assign(json.sources[0] ?? {}, part)));
  expect(wrong({ readOn: '2026-13-40' })).toMatch(/“sources.0.readOn”.*2026-13-40/);
  expect(wrong({ id: '__proto__' })).toMatch(/“sources.0.id”/);
  expect(wrong({ figures: { length: 3 } })).toMatch(/“sources.0.figures”/);
  const figure = ['450100', 'gdp', 'GDP', '亿元', '2019', 'actual', 'exact', 1, 'S', 'B2'];
  expect(wrong({ figures: [figure.with(7, '1')] })).toMatch(/“sources.0.figures.0.7”/);
  expect(wrong({ figures: [figure.with(4, '2019-99')] })).toMatch(/“sources.0.figures.0.4”.*2019-99/);
  expect(wrong({ figures: [figure.with(9, 'javascript:')] })).toMatch(/“sources.0.figures.0.9”/);
  expect(wrong({ rows: [[[{}]]] })).toMatch(/“sources.0.rows/);
});

test('keys that change objects change nothing', () => {
  const text = written.replace(
    '"sources": [',
    '"__proto__": {"polluted": true}, "constructor": 1, "sources": [',
  );
  const parsed = parseProject(text);
  expect(parsed).toMatchObject({ kind: 'project', project });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(parsed.kind === 'project' && 'polluted' in parsed.project).toBe(false);
});

test('a part that this version does not know is named', () => {
  const parsed = parseProject(changed((json) => Object.assign(json, { points: [] })));
  expect(parsed.kind === 'project' && parsed.notRead).toEqual(['points']);
});

test('an older project is brought from version to version', () => {
  const older = changed((json) => Object.assign(json, { project: 1, saved: undefined, day: '2020-01-01' }));
  const migrate = ({ day, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, saved: day });
  const parsed = parseProject(older, [migrate]);
  expect(parsed.kind === 'project' && parsed.project.saved).toBe('2020-01-01');
  expect(
    parseProject(
      changed((json) => Object.assign(json, { project: 2 })),
      [migrate],
    ).kind,
  ).toBe('project');
});
