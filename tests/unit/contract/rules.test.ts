import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { provinceFiles } from '../../fixtures/province/province';
import { atlasBreaks } from './atlasBreaks';
import { changedProvince, lineOf } from './breaks';
import { figureBreaks } from './figureBreaks';
import { fileBreaks } from './fileBreaks';
import { groupBreaks } from './groupBreaks';
import { indicatorBreaks } from './indicatorBreaks';
import { industryBreaks } from './industryBreaks';
import { layoutBreaks } from './layoutBreaks';
import { nodeBreaks } from './nodeBreaks';
import { parkBreaks } from './parkBreaks';
import { parkPartBreaks } from './parkPartBreaks';
import { regionBreaks } from './regionBreaks';
import { remainderBreaks } from './remainderBreaks';
import { sheetBreaks } from './sheetBreaks';
import { sourceBreaks } from './sourceBreaks';
import { storyBreaks } from './storyBreaks';
import { zoneBreaks } from './zoneBreaks';

const parts = {
  atlas: atlasBreaks,
  files: fileBreaks,
  regions: regionBreaks,
  parks: parkBreaks,
  groups: groupBreaks,
  'sources and themes': sourceBreaks,
  indicators: indicatorBreaks,
  industries: industryBreaks,
  figures: figureBreaks,
  zones: zoneBreaks,
  nodes: nodeBreaks,
  'park parts': parkPartBreaks,
  remainders: remainderBreaks,
  layouts: layoutBreaks,
  sheets: sheetBreaks,
  stories: storyBreaks,
};
const breaks = Object.values(parts).flat();
/** What the engine says of broken JSON differs from version to version. */
const withoutDetail = (line: string) => line.replace(/(JSON[:：]).*/, '$1 …');

test('data that keep every rule have no problem', () => {
  expect(buildDataset(provinceFiles()).problems).toEqual([]);
});

describe.each(Object.entries(parts))('%s', (_, ofPart) => {
  test.each(ofPart)('$rule', ({ changes, told, andMore = 0 }) => {
    const { problems } = changedProvince(changes);
    const lines = problems.slice(0, told.length).map((problem) => withoutDetail(lineOf(problem, 'en')));
    expect(lines).toEqual(told.map(withoutDetail));
    expect(problems).toHaveLength(told.length + andMore);
  });
});

test('every break is told in Chinese as well', async () => {
  const told = breaks.map(({ rule, changes }) => {
    const [problem] = changedProvince(changes).problems;
    return `${rule}\n  ${problem ? withoutDetail(lineOf(problem, 'zh')) : ''}\n`;
  });
  await expect(told.join('')).toMatchFileSnapshot('toldInChinese.txt');
});

/** Every value of a dataset's records by register, id and path. */
function valuesOf(dataset: Dataset): Map<string, Map<string, string>> {
  const records = new Map<string, Map<string, string>>();
  const walk = (value: unknown, path: string, into: Map<string, string>) => {
    if (typeof value !== 'object' || value === null) into.set(path, String(value));
    else
      for (const [key, part] of Object.entries(value)) walk(part, path === '' ? key : `${path}.${key}`, into);
  };
  for (const [register, items] of Object.entries(dataset)) {
    if (/^(problems|places|figuresBy.*)$/.test(register)) continue;
    const list: Iterable<{ id: string }> = items instanceof Map ? items.values() : items;
    for (const item of list) {
      const values = new Map<string, string>();
      walk(item, '', values);
      records.set(`${register} ${item.id}`, values);
    }
  }
  return records;
}

/** What differs in a record, a line each. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path}: ${before.get(path) ?? 'nothing'} → ${after.get(path) ?? 'nothing'}`);
}

test('only what breaks a rule is left out, with what depends on it', async () => {
  const whole = valuesOf(buildDataset(provinceFiles()));
  const left = breaks.map(({ rule, changes }) => {
    const now = valuesOf(changedProvince(changes));
    const gone = [...whole.keys()].filter((name) => !now.has(name)).map((name) => `  without ${name}\n`);
    const changed = [...now].flatMap(([name, values]) =>
      differences(whole.get(name) ?? new Map(), values).map((line) => `  ${name} ${line}\n`),
    );
    return [
      `${rule}\n`,
      ...(gone.length > 8 ? [`  without ${gone.length} records\n`] : gone),
      ...changed,
    ].join('');
  });
  await expect(left.join('')).toMatchFileSnapshot('leftOut.txt');
});
