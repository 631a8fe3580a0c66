import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { Dataset } from '../../dataset';
import type { Figure } from '../../figure';
import type { StandingFigures } from '../../figureIndex';
import { rowOrigin } from '../../parse/origin';
import { Report } from '../../parse/report';
import { isPeriod } from '../../period';
import { compareFigures, disagree, questionId } from '../../standing';
import { inSteps, type Steps } from '../../steps';
import { isOwnData, OWN_THEME } from './ownId';
import { figureOfOwn, indicatorOfOwn, locatorOf, sourceOfOwn } from './ownRecords';
import type { MadeIndicator, OwnFigure, OwnSource } from './ownSource';

const NO_REASON = { zh: '', en: '' };
/** The reasons why a figure stands, by who decided. */
const REASONS = {
  chosen: inBothLanguages('ownSources.reason.chosen'),
  document: inBothLanguages('ownSources.reason.document'),
  first: inBothLanguages('ownSources.reason.first'),
} as const;

type Groups<Item> = Map<string, [Item, ...Item[]]>;

function put<Item>(groups: Groups<Item>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/**
 * The dataset with a person's own tables in it: the one way in. Own figures go through the rules of bundled ones: place,
 * indicator and unit must be known, and what contradicts another figure is a conflict in which all are kept. Until the
 * person decides, a document's figure stands, then that of the source read first; the reason says so.
 * @param sources those that are off are left out
 * @returns steps of a millisecond or two each, so that a page need not stop for a large table; the last gives the dataset,
 * the same one where nothing is added
 */
export function* withOwnData(dataset: Dataset, sources: readonly OwnSource[]): Steps<Dataset> {
  const shown = sources.filter(({ isOn }) => isOn);
  if (shown.length === 0) return dataset;
  const report = new Report();
  const made: Groups<MadeIndicator> = new Map();
  for (const source of shown) for (const each of source.made) put(made, each.id, each);

  const own: Figure[] = [];
  const byQuestion: Groups<Figure> = new Map();
  const byMade: Groups<Figure> = new Map();
  for (const source of shown) {
    const take = figureTaker(dataset, source, made, report);
    yield* inSteps(source.figures, (given) => {
      const figure = take(given);
      if (!figure) return;
      own.push(figure);
      put(byQuestion, questionId(figure), figure);
      if (made.has(figure.indicator)) put(byMade, figure.indicator, figure);
    });
  }

  const chosen = new Set(
    shown.flatMap(({ id, standing }) => standing.map((each) => `${each.question} ${id} ${locatorOf(each)}`)),
  );
  /** What stands in the place of a figure: the same with another preference. */
  const instead = new Map<Figure, Figure>();
  const figuresByQuestion = new Map(dataset.figuresByQuestion);
  yield* inSteps(byQuestion, ([question, added]) => {
    const before = dataset.figuresByQuestion.get(question);
    const settled = settle(before ? [...before, ...added] : added, (figure) =>
      chosen.has(`${question} ${figure.source} ${figure.locator}`),
    );
    for (const [figure, other] of settled.changed) instead.set(figure, other);
    figuresByQuestion.set(question, settled.figures);
  });

  const figures = [...dataset.figures, ...own].map((figure) => instead.get(figure) ?? figure);
  const touched = [...own, ...instead.keys()];
  yield;
  // From what is looked up already: answers that are reckoned stand there too, and not among the figures.
  const touchedIn = (lists: ReadonlyMap<string, readonly Figure[]>, keyOf: (figure: Figure) => string) =>
    new Map(
      touched.map((figure): [string, Figure[]] => {
        const key = keyOf(figure);
        return [key, (lists.get(key) ?? []).map((known) => instead.get(known) ?? known)];
      }),
    );
  const byPlace = touchedIn(dataset.figuresByPlace, ({ place }) => place);
  const byIndicator = touchedIn(dataset.figuresByIndicator, ({ indicator }) => indicator);
  yield* inSteps(own, (figure) => {
    const standing = instead.get(figure) ?? figure;
    byPlace.get(figure.place)?.push(standing);
    byIndicator.get(figure.indicator)?.push(standing);
  });
  const added = [...made].map(([id, each]) => [id, indicatorOfOwn(each, byMade.get(id) ?? [])] as const);
  const theme = { id: OWN_THEME, name: inBothLanguages('ownSources.theme') };
  return {
    ...dataset,
    sources: new Map([...dataset.sources, ...shown.map((each) => [each.id, sourceOfOwn(each)] as const)]),
    themes: added.length === 0 ? dataset.themes : new Map([...dataset.themes, [OWN_THEME, theme]]),
    indicators: new Map([...dataset.indicators, ...added]),
    figures,
    figuresByPlace: new Map([...dataset.figuresByPlace, ...byPlace]),
    figuresByIndicator: new Map([...dataset.figuresByIndicator, ...byIndicator]),
    figuresByQuestion,
    problems: [...dataset.problems, ...report.problems],
  };
}

/** Row and column of a cell's name, as a problem names them. */
function placeOf({ cell }: OwnFigure): { readonly row: number; readonly column: string } {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), column };
}

/** Makes a source's figures figures of the atlas; what the atlas does not know is told with file, row, column and value. */
function figureTaker(
  { places, indicators }: Dataset,
  source: OwnSource,
  made: ReadonlyMap<string, unknown>,
  report: Report,
): (given: OwnFigure) => Figure | undefined {
  const has = (indicator: string) => indicators.has(indicator) || made.has(indicator);
  /** Many figures share few periods. */
  const dated = new Map<string, boolean>();
  const isDatedBy = (period: string): boolean => {
    const known = dated.get(period) ?? isPeriod(period);
    dated.set(period, known);
    return known;
  };
  return (given) => {
    const unit = indicators.get(given.indicator)?.unit ?? given.unit;
    const isDated = isDatedBy(given.period);
    if (places.has(given.place) && has(given.indicator) && unit === given.unit && isDated)
      return figureOfOwn(source.id, given);
    const { row, column } = placeOf(given);
    const at = rowOrigin(`${source.file} ${given.sheet}`.trim(), row);
    report.knows(at, [column], given.place, places, 'geo/regions.csv, data/parks.csv, data/groups.csv');
    report.knows(at, [column], given.indicator, { has }, 'data/indicators');
    if (!isDated) report.tell(at, [column], given.period, 'period');
    if (unit !== given.unit) report.tell(at, [column], given.unit, 'ownUnit', { read: given.unit, unit });
    return undefined;
  };
}

interface Settled {
  /** The one that stands first. */
  readonly figures: StandingFigures;
  readonly changed: ReadonlyMap<Figure, Figure>;
}

/**
 * The figures of one question with the one preferred that stands, and why.
 * @param figures the one first that stands while nothing is decided
 */
function settle(figures: StandingFigures, isChosen: (figure: Figure) => boolean): Settled {
  const changed = new Map<Figure, Figure>();
  if (disagree(figures)) {
    const choice = figures.find(isChosen);
    const standing = choice ?? figures[0];
    const reason = choice ? REASONS.chosen : isOwnData(standing.source) ? REASONS.first : REASONS.document;
    for (const figure of figures) {
      const preferred = figure === standing;
      if (preferred !== figure.preferred)
        changed.set(figure, { ...figure, preferred, reason: preferred ? reason : NO_REASON });
    }
  }
  const [first, ...others] = figures.map((figure) => changed.get(figure) ?? figure).sort(compareFigures);
  return { figures: [first ?? figures[0], ...others], changed };
}
