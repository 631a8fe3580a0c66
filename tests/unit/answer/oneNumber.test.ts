import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { membersAnswer, plainAnswer } from '../../../src/core/answer';
import type { Dataset } from '../../../src/core/dataset';
import { findConflicts } from '../../../src/core/evidence/conflicts';
import type { Figure } from '../../../src/core/figure';
import { indexFigures } from '../../../src/core/figureIndex';
import { formatFigure } from '../../../src/core/format';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import { levelOf } from '../../../src/core/query';
import { plainly } from '../../../src/core/question';
import { levelValues } from '../../../src/core/scene/values';
import { timeSeries } from '../../../src/core/statistics/timeSeries';
import { answerKeyFigure } from '../../../src/core/story/keyFigureAnswer';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { comparisonRows } from '../../../src/ui/comparison/comparisonRows';
import { placeColumn } from '../../../src/ui/comparison/wideColumns';
import { levelGeoJson } from '../../../src/ui/export/levelGeoJson';
import { levelTable } from '../../../src/ui/export/levelTable';
import { figureQuestions } from '../../../src/ui/figures/figureQuestions';
import { levelRows } from '../../../src/ui/rows/levelRows';
import { atlasBoundaries, atlasFiles } from '../../fixtures/atlas';

const files = atlasFiles();
const dataset = buildDataset(files);
const boundaries = atlasBoundaries();

/** The rows of the figures' files, read apart from the application. */
const ROWS = Object.entries(files)
  .filter(([path]) => path.startsWith('data/figures/'))
  .flatMap(([path, text]) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((row) => ({
      path,
      ...row,
    })),
  ) as readonly Record<string, string>[];

const SIGNS: Readonly<Record<string, string>> = {
  exact: '',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  about: '约',
};

/** How a row reads, by the browser's own number format. */
function expectedText({ value = '', bound = '' }: Record<string, string>): string {
  const digits = (value.split('.')[1] ?? '').length;
  const number = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${SIGNS[bound]}${number.format(Number(value)).replace('-', '−')}`;
}

/** How the figure that stands for each question may read: as the preferred row, or as any where none is preferred. */
const EXPECTED = new Map<string, ReadonlySet<string>>();
const rowsByQuestion = new Map<string, Record<string, string>[]>();
for (const row of ROWS) {
  const id = [row.place, row.indicator, row.period, row.status].join('|');
  rowsByQuestion.set(id, [...(rowsByQuestion.get(id) ?? []), row]);
}
for (const [id, rows] of rowsByQuestion) {
  const preferred = rows.filter(({ rank }) => rank === 'preferred');
  EXPECTED.set(id, new Set((preferred.length > 0 ? preferred : rows).map(expectedText)));
}

/** The figure that stands for each question of the data; what is reckoned from several is printed nowhere. */
const STANDING: readonly Figure[] = [...dataset.figuresByQuestion.values()]
  .map(([standing]) => standing)
  .filter(({ behind }) => !behind);
const idOf = ({ place, indicator, period, status }: Figure) => [place, indicator, period, status].join('|');

/** Every surface that shows a place's own number, as it says it. */
const SURFACES: Readonly<Record<string, (figure: Figure) => string | undefined>> = {
  'panel and sheet list': (figure) => {
    const found = plainAnswer(dataset, figure, 'zh');
    return found.ok ? found.text : undefined;
  },
  'table of figures': (figure) => {
    const found = QUESTIONS.get(idOf(figure));
    return found && formatFigure(found, 'zh');
  },
  comparison: (figure) => {
    const view = { comparison: [figure.place], base: '', language: 'zh' } as const;
    return comparisonRows(dataset, boundaries, view, plainly(figure))[0]?.answer?.text;
  },
  'wide comparison': (figure) => placeColumn(dataset, figure.place, '', 'zh').valueOf(figure)?.text,
  'key figure': (figure) => {
    const { place, indicator, period, status } = figure;
    const found = answerKeyFigure(dataset, { kind: 'figure', place, indicator, period, status }, 'zh');
    return found.ok ? found.text : undefined;
  },
  'time series': (figure) => {
    const { figures } = timeSeries(dataset, figure.place, figure.indicator, figure.period);
    const same = figures.find(({ period, status }) => period === figure.period && status === figure.status);
    return same && formatFigure(same, 'zh');
  },
  conflict: (figure) => {
    const found = CONFLICTS.get(idOf(figure));
    return formatFigure(found ?? figure, 'zh');
  },
};

const QUESTIONS = new Map(
  [...dataset.places.keys()]
    .flatMap((place) => figureQuestions(dataset, place))
    .flatMap(({ questions }) => questions.map(({ figures }) => [idOf(figures[0]), figures[0]] as const)),
);
const CONFLICTS = new Map(findConflicts(dataset).map(({ id, standing }) => [id, standing]));

describe('every number of the data reads as its source prints it', () => {
  test('the data keep the print of every row', () => {
    expect(dataset.problems).toEqual([]);
    expect(dataset.figures.map(({ printed }) => printed)).toEqual(ROWS.map(({ value }) => value));
    expect(dataset.figures.map(({ printed }) => Number(printed))).toEqual(
      dataset.figures.map(({ value }) => value),
    );
    expect(ROWS.some(({ value }) => value === '81.0')).toBe(true);
  });

  test.each(Object.entries(SURFACES))('%s', (_name, say) => {
    const wrong = STANDING.filter((figure) => !EXPECTED.get(idOf(figure))?.has(say(figure) ?? ''));
    expect(wrong.map((figure) => `${idOf(figure)}: ${say(figure)}`)).toEqual([]);
  });

  test('map, tooltip, list, tables and files', () => {
    const shown = new Map<string, Figure>();
    for (const figure of STANDING) {
      const place = dataset.places.get(figure.place);
      const level = place && levelOf(place);
      if (level && !(place.kind === 'park' && !place.point))
        shown.set([level, figure.indicator, figure.period, figure.status].join('|'), figure);
    }
    const wrong: string[] = [];
    for (const [id, { indicator, period, status }] of shown) {
      const level = id.startsWith('park') ? 'park' : id.startsWith('city') ? 'city' : 'county';
      const view = {
        ...DEFAULT_VIEW,
        level,
        indicator,
        period,
        status,
        second: undefined,
        third: undefined,
      } as const;
      const { values } = levelValues(dataset, boundaries, view, plainly(view));
      const rows = levelRows(dataset, boundaries, { ...view, normalisation: 'amount' });
      const table = levelTable(dataset, rows, 'zh').rows;
      const { features } = levelGeoJson(dataset, boundaries, rows, []);
      rows.forEach((row, index) => {
        const asked = [row.place, indicator, period, status].join('|');
        const expected = EXPECTED.get(asked);
        const value = row.shown?.value;
        const isSame =
          row.shown?.text === values.get(row.place)?.text &&
          (expected ? expected.has(row.shown?.text ?? '') : row.shown === undefined) &&
          table[index]?.includes(value) === true &&
          (table[index]?.includes(row.shown?.text) ||
            row.shown === undefined ||
            row.shown.bound === 'exact') &&
          features[index]?.properties?.value === (value ?? null) &&
          features[index]?.properties?.bound === (row.shown?.bound ?? null);
        if (!isSame) wrong.push(`${asked}: ${row.shown?.text}`);
      });
    }
    expect(shown.size).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test('a sum of one member reads as the member, above it as below', () => {
    const additive = STANDING.filter(({ indicator }) => dataset.indicators.get(indicator)?.additive);
    const wrong = additive.filter((figure) => {
      if (dataset.groups.has(figure.place)) return false;
      const found = membersAnswer(dataset, [figure.place], figure, 'zh');
      return !(found.ok && EXPECTED.get(idOf(figure))?.has(found.text));
    });
    expect(wrong.map(idOf)).toEqual([]);
    expect(additive.length).toBeGreaterThan(500);
  });
});

describe('no order of rows or files changes an answer', () => {
  /** What every question answers, without the lines of the files. */
  const answers = (data: Dataset) =>
    STANDING.map((question) => {
      const found = plainAnswer(data, question, 'zh');
      if (!found.ok) return found.reason;
      const [{ source, locator, note }] = found.figures;
      return [found.text, found.conflict, source, locator, note.zh].join(' ');
    });
  const stripped = (figures: readonly Figure[]) =>
    figures.map((figure): Figure => ({ ...figure, preferred: false, reason: { zh: '', en: '' } }));

  test.each<[name: string, figures: readonly Figure[]]>([
    ['with the ranks that documents gave', dataset.figures],
    ['without any rank', stripped(dataset.figures)],
  ])('%s', (_name, figures) => {
    const before = answers({ ...dataset, ...indexFigures(figures) });
    fc.assert(
      fc.property(fc.shuffledSubarray([...figures], { minLength: figures.length }), (shuffled) => {
        expect(answers({ ...dataset, ...indexFigures(shuffled) })).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  test('from the files themselves, renamed and each from its end', () => {
    const turned = Object.fromEntries(
      Object.entries(files).map(([path, text]) => {
        if (!path.startsWith('data/figures/')) return [path, text];
        const { data } = Papa.parse<string[]>(text.trimEnd());
        const [header = [], ...rows] = data;
        const name = [...path.slice('data/figures/'.length, -'.csv'.length)].reverse().join('');
        return [`data/figures/${name}.csv`, Papa.unparse([header, ...rows.reverse()])];
      }),
    );
    const other = buildDataset(turned);
    expect(other.figures).toHaveLength(dataset.figures.length);
    expect(answers(other)).toEqual(answers(dataset));
  });
});
