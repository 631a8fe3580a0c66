import { describe, expect, test } from 'vitest';
import { buildDataset, datasetSteps } from '../../../src/core/parse/buildDataset';
import { atlasFiles } from '../../fixtures/atlas';

const FIGURES = 'data/figures/gov-dashboard-2017.csv';

/** The bundled files with one text changed. */
function withChange(path: string, change: (text: string) => string) {
  const files = atlasFiles();
  return { ...files, [path]: change(files[path] ?? '') };
}

describe('the data files', () => {
  test('of the project keep the contract', () => {
    expect(buildDataset(atlasFiles()).problems).toEqual([]);
  });

  test('is read in steps, between which the page can answer', () => {
    const steps = datasetSteps(atlasFiles());
    let count = 0;
    let last = steps.next();
    for (; !last.done; last = steps.next()) count++;
    const figures = last.value.figures.length;
    expect(count).toBeGreaterThan(figures / 250);
    expect(figures).toBe(buildDataset(atlasFiles()).figures.length);
  });

  test('with a value that is no number name file, line, column and value, and keep the rest', () => {
    const whole = buildDataset(atlasFiles());
    const dataset = buildDataset(
      withChange(FIGURES, (text) => text.replace(/,3989\.82,/, ',about four thousand,')),
    );
    expect(dataset.problems).toEqual([
      expect.objectContaining({ file: FIGURES, column: 'value', value: 'about four thousand' }),
    ]);
    const [problem] = dataset.problems;
    const line = atlasFiles()
      [FIGURES]?.split('\n')
      .findIndex((row) => row.includes(',3989.82,'));
    expect(problem?.line).toBe((line ?? -2) + 1);
    expect(dataset.figures).toHaveLength(whole.figures.length - 1);
  });

  test('with an unknown place leave out that figure alone', () => {
    const dataset = buildDataset(withChange(FIGURES, (text) => text.replace('\n450100,', '\n459999,')));
    expect(dataset.problems).toEqual([
      expect.objectContaining({ file: FIGURES, column: 'place', value: '459999' }),
    ]);
  });

  test('without a column name it', () => {
    const dataset = buildDataset(
      withChange('data/groups.csv', (text) => text.replace('members', 'participants')),
    );
    expect(dataset.problems).toContainEqual(
      expect.objectContaining({ file: 'data/groups.csv', line: 1, column: 'members' }),
    );
  });

  test('with a row of too few cells name its line', () => {
    const dataset = buildDataset(
      withChange(FIGURES, (text) => `${text.trimEnd()}\n450100,industrial-output\n`),
    );
    expect(dataset.problems).toEqual([
      expect.objectContaining({
        file: FIGURES,
        message: expect.objectContaining({ zh: expect.stringContaining('2 格') }),
      }),
    ]);
  });

  test('with an id that stands twice keep the first', () => {
    const dataset = buildDataset(
      withChange('data/themes.csv', (text) => `${text.trimEnd()}\noutput,又一个,Another\n`),
    );
    expect(dataset.themes.get('output')?.name.zh).toBe('工业产出');
    expect(dataset.problems).toEqual([expect.objectContaining({ file: 'data/themes.csv', value: 'output' })]);
  });

  test('with a broken layout keep all other layouts', () => {
    const whole = buildDataset(atlasFiles());
    const dataset = buildDataset(withChange('data/layouts/guilin-345.json', (text) => text.slice(0, -5)));
    expect(dataset.problems[0]).toMatchObject({ file: 'data/layouts/guilin-345.json' });
    expect(dataset.layouts.size).toBe(whole.layouts.size - 1);
  });

  test('may not make a growth rate additive', () => {
    const dataset = buildDataset(
      withChange('data/indicators/output.csv', (text) => text.replace(',%,growth,no,', ',%,growth,yes,')),
    );
    expect(dataset.problems[0]?.message.en).toContain('additive');
  });
});
