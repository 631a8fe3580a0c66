import type { Figure, Source } from '../figure';
import type { Indicator } from '../indicator';
import type { Place, PlaceId } from '../place';
import { compareFigures, disagree, questionId } from '../standing';
import { PLACE_FILES } from './checkPlaces';
import { type Origin, type Parsed, textOf } from './origin';
import type { Report } from './report';

interface Registers {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
}

const FOLDER = 'data/figures/';

/** Says once of a file and a source that the file's name does not begin with it; the figures are kept. */
function checkFileNames(report: Report, figures: readonly Parsed<Figure>[]): void {
  const checked = new Set<string>();
  for (const { item, at } of figures) {
    const key = `${at.file} ${item.source}`;
    const name = at.file.slice(FOLDER.length, -'.csv'.length);
    if (!checked.has(key) && name !== item.source && !name.startsWith(`${item.source}-`))
      report.tell(at, ['source'], item.source, 'sourceFile', { value: item.source });
    checked.add(key);
  }
}

/** Leaves out rows that stand twice, whatever file they stand in. */
function withoutRepeated(report: Report, figures: readonly Parsed<Figure>[]): Parsed<Figure>[] {
  const first = new Map<string, Origin>();
  return figures.filter(({ item, at }) => {
    const { id: _, ...cells } = item;
    const key = JSON.stringify(Object.values(cells));
    const before = first.get(key);
    if (before) report.tell(at, ['place'], item.place, 'repeatedRow', { first: textOf(before) });
    else first.set(key, at);
    return before === undefined;
  });
}

/**
 * Holds that exactly one of several figures that disagree is preferred, and none where nothing disagrees.
 * All are kept; a preference that breaks the rule is taken off.
 */
function checkPreferred(report: Report, figures: readonly Parsed<Figure>[]): Figure[] {
  const questions = new Map<string, Parsed<Figure>[]>();
  for (const figure of figures) {
    const key = questionId(figure.item);
    const answers = questions.get(key);
    if (answers) answers.push(figure);
    else questions.set(key, [figure]);
  }
  const taken = new Set<string>();
  for (const answers of questions.values()) {
    const items = answers.map(({ item }) => item);
    const preferred = answers
      .filter(({ item }) => item.preferred)
      .sort((a, b) => compareFigures(a.item, b.item));
    const [standing, ...others] = preferred;
    if (!disagree(items)) {
      for (const { item, at } of preferred) {
        report.tell(at, ['rank'], 'preferred', 'needlesslyPreferred');
        taken.add(item.id);
      }
    } else if (standing) {
      for (const { item, at } of others) {
        report.tell(at, ['rank'], 'preferred', 'twicePreferred', { first: textOf(standing.at) });
        taken.add(item.id);
      }
    } else {
      const [first, ...rest] = answers;
      const other = rest.find(({ item }) => first && disagree([first.item, item]));
      if (first && other)
        report.tell(first.at, ['value'], first.item.value, 'undecided', { other: textOf(other.at) });
    }
  }
  return figures.map(({ item }) => (taken.has(item.id) ? { ...item, preferred: false } : item));
}

/** The figures about known places, indicators and sources, each once, with at most one preferred of a question. */
export function checkFigures(
  report: Report,
  figures: readonly Parsed<Figure>[],
  { places, indicators, sources }: Registers,
): Figure[] {
  const known = figures.filter(({ item, at }) => {
    const knows = [
      report.knows(at, ['place'], item.place, places, PLACE_FILES),
      report.knows(at, ['indicator'], item.indicator, indicators, 'data/indicators'),
      report.knows(at, ['source'], item.source, sources, 'data/sources.csv'),
    ];
    return knows.every(Boolean);
  });
  checkFileNames(report, known);
  return checkPreferred(report, withoutRepeated(report, known));
}
