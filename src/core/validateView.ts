import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import type { MessageKey } from '../i18n/translate';
import { bestPeriod } from './bestPeriod';
import { PALETTES } from './colour/palettes';
import type { Dataset } from './dataset';
import { finderChoices } from './finder/choices';
import { isAsked } from './finder/conditions';
import { formulaId } from './formulas/formula';
import { madeByFormula, withFormulas } from './formulas/withFormulas';
import { buildMatrix } from './matrix/buildMatrix';
import { isOwnData } from './ownData/source/ownId';
import { comparePeriods } from './period';
import type { Level } from './place';
import { availability } from './query';
import type { PlainQuestion } from './question';
import { isOwnStory, isPackedStory } from './story/storyId';
import {
  type AreaShape,
  AUTOPLAY,
  DEFAULT_VIEW,
  EMBED_CONTROLS,
  EMBEDDED_MAP,
  type Second,
  type View,
} from './view';
import { shortened } from './viewCodec';

type Part = keyof View;
/** Says that a part asks for a value that is not there; says nothing where nobody asked for the part. */
type Tell = (part: Part, message: MessageKey, value: string) => void;
/** What must change in a view, nothing where it can stand. Parts that can stand keep their identity. */
type Check = (view: View, dataset: Dataset, tell: Tell, isNamed: (part: Part) => boolean) => Partial<View>;

const UNCHANGED: Partial<View> = {};
/** As many as a link names. */
const MOST_OWN_DATA = 20;

/** In this order: each check may rest on those before it. */
const CHECKS: readonly Check[] = [
  knownOwnData,
  knownIndicator,
  answeredQuestion,
  answeredSeconds,
  earlierPeriod,
  knownPalette,
  knownLayout,
  knownSelection,
  knownComparison,
  knownAreas,
  knownSheet,
  knownStory,
  knownEmbed,
  knownFilter,
  knownFinder,
  knownMatrix,
  shownOwnData,
];

/**
 * Takes out of a view what the data do not have: indicators, periods, palettes, layouts, places, stories and so on.
 * A view that it gives back passes unchanged a second time.
 * @param named whether somebody asked for a part: what merely follows from another part is mended without a word
 * @returns the mended view, the same object where nothing had to be mended, and what was taken out in words
 */
export function validateView(
  view: View,
  dataset: Dataset,
  named: (part: Part) => boolean = () => true,
): { readonly view: View; readonly problems: readonly LocalText[] } {
  const problems: LocalText[] = [];
  const tell: Tell = (part, message, value) => {
    if (named(part)) problems.push(inBothLanguages(message, { part, value: shortened(value) }));
  };
  const made = knownFormulas(view, dataset, tell);
  let mended = made === UNCHANGED ? view : { ...view, ...made };
  const grown = withFormulas(dataset, mended.formulas);
  for (const check of CHECKS) {
    const change = check(mended, grown, tell, named);
    if (change !== UNCHANGED) mended = { ...mended, ...change };
  }
  return { view: mended, problems };
}

/** Formulas that make something of the data, each once; one that does not fit goes with its reason. */
function knownFormulas({ formulas }: View, dataset: Dataset, tell: Tell): Partial<View> {
  if (formulas.length === 0) return UNCHANGED;
  let grown = dataset;
  const known = formulas.filter((formula) => {
    if (grown.indicators.has(formulaId(formula))) return false;
    const made = madeByFormula(grown, formula);
    if (made.ok) grown = withFormulas(grown, [formula]);
    else
      tell(
        'formulas',
        `formulas.refusal.${made.reason}`,
        formula.name || `${formula.first} ${formula.second}`,
      );
    return made.ok;
  });
  return known.length === formulas.length ? UNCHANGED : { formulas: known };
}

/** Own data by their names, as links have them. */
const linkName = (name: string): string => name.replaceAll('~', '-');

/** Says which own data a view asks for that are not here; the rest of it is kept. */
function knownOwnData({ ownData }: View, { sources, ownPlaces }: Dataset, tell: Tell): Partial<View> {
  if (ownData.length === 0) return UNCHANGED;
  const here = new Set([
    ...[...sources.values()].flatMap(({ ownName }) => (ownName ? [linkName(ownName)] : [])),
    ...ownPlaces.filter(({ isOn }) => isOn).map(({ name }) => linkName(name)),
  ]);
  const missing = ownData.filter((name) => !here.has(linkName(name)));
  for (const name of missing) tell('ownData', 'link.ownData', name);
  return missing.length === 0 ? UNCHANGED : { ownData: ownData.filter((name) => !missing.includes(name)) };
}

/** The own data whose figures, the own places that, and the own layout that the view shows, by name: what a link must say of them. */
function shownOwnData(view: View, { sources, figuresByIndicator, ownPlaces }: Dataset): Partial<View> {
  const own = [...sources.values()].filter(({ ownName }) => ownName !== undefined);
  const questions = [view, view.second, view.third, { ...view, period: view.since }];
  const shown = new Set(
    (own.length === 0 ? [] : questions).flatMap((question) =>
      (figuresByIndicator.get(question?.indicator ?? '') ?? []).flatMap(({ source, period, status }) =>
        isOwnData(source) && period === question?.period && status === question.status ? [source] : [],
      ),
    ),
  );
  const names = own.flatMap(({ id, ownName }) =>
    (shown.has(id) || id === view.layout) && ownName ? [linkName(ownName)] : [],
  );
  for (const { isOn, name } of ownPlaces) if (isOn) names.push(linkName(name));
  const ownData = [...new Set(names)].slice(0, MOST_OWN_DATA);
  return ownData.join('~') === view.ownData.join('~') ? UNCHANGED : { ownData };
}

function knownIndicator({ indicator }: View, { indicators }: Dataset, tell: Tell): Partial<View> {
  if (indicator === '' || indicators.has(indicator)) return UNCHANGED;
  tell('indicator', isOwnData(indicator) ? 'link.ownIndicator' : 'link.indicator', indicator);
  return { indicator: indicators.has(DEFAULT_VIEW.indicator) ? DEFAULT_VIEW.indicator : '' };
}

/**
 * The question where it has figures at the level; else what comes nearest: the period that was asked for with another
 * status, the status with another period, else the best there is, see `bestPeriod`.
 */
function existingQuestion(
  dataset: Dataset,
  question: PlainQuestion,
  level: Level,
  asked: { readonly period: boolean; readonly status: boolean },
): Pick<PlainQuestion, 'period' | 'status'> {
  const existing = availability(dataset, question.indicator, level);
  const ofPeriod = existing.filter(({ period }) => period === question.period);
  if (existing.length === 0 || ofPeriod.some(({ status }) => status === question.status)) return question;
  const ofStatus = existing.filter(({ status }) => status === question.status);
  const nearest = asked.period && ofPeriod.length > 0 ? ofPeriod : asked.status ? ofStatus : [];
  const choice = nearest.length > 0 ? nearest : existing;
  return bestPeriod(choice) ?? question;
}

function answeredQuestion(
  view: View,
  dataset: Dataset,
  tell: Tell,
  isNamed: (part: Part) => boolean,
): Partial<View> {
  if (view.indicator === '') return UNCHANGED;
  const asked = { period: isNamed('period') && view.period !== '', status: isNamed('status') };
  const { period, status } = existingQuestion(dataset, view, view.level, asked);
  if (period === view.period && status === view.status) return UNCHANGED;
  if (period !== view.period && view.period !== '') tell('period', 'link.period', view.period);
  if (status !== view.status) tell('status', 'link.status', view.status);
  return { period, status };
}

/** The second and the third indicator, each with a period and status that have figures. */
function answeredSeconds(view: View, dataset: Dataset, tell: Tell): Partial<View> {
  const answered = (part: 'second' | 'third'): Second | undefined => {
    const question = view[part];
    if (!question) return undefined;
    if (!dataset.indicators.has(question.indicator)) {
      tell(part, isOwnData(question.indicator) ? 'link.ownIndicator' : 'link.indicator', question.indicator);
      return undefined;
    }
    const { period, status } = existingQuestion(dataset, question, view.level, {
      period: true,
      status: true,
    });
    if (period === question.period && status === question.status) return question;
    if (period !== question.period) tell(part, 'link.period', question.period);
    if (status !== question.status) tell(part, 'link.status', question.status);
    return { indicator: question.indicator, period, status };
  };
  const [second, third] = [answered('second'), answered('third')];
  return second === view.second && third === view.third ? UNCHANGED : { second, third };
}

function earlierPeriod({ since, indicator, level, period, status }: View, dataset: Dataset, tell: Tell) {
  if (since === '') return UNCHANGED;
  const isThere = availability(dataset, indicator, level).some(
    (existing) => existing.period === since && existing.status === status,
  );
  if (isThere && comparePeriods(since, period) < 0) return UNCHANGED;
  tell('since', 'link.since', since);
  return { since: '' };
}

function knownPalette({ palette }: View, _dataset: Dataset, tell: Tell): Partial<View> {
  if (palette === '' || PALETTES.some(({ id }) => id === palette)) return UNCHANGED;
  tell('palette', 'link.palette', palette);
  return { palette: '' };
}

function knownLayout({ layout, element }: View, { layouts }: Dataset, tell: Tell): Partial<View> {
  const known = layouts.get(layout);
  if (layout !== '' && !known) tell('layout', 'link.layout', layout);
  const hasElement = element === '' || known?.elements.some(({ id }) => id === element) === true;
  if (!hasElement) tell('element', 'link.element', element);
  const isKnown = layout === '' || known !== undefined;
  return isKnown && hasElement
    ? UNCHANGED
    : { layout: isKnown ? layout : '', element: hasElement ? element : '' };
}

function knownSelection({ selection }: View, { places }: Dataset, tell: Tell): Partial<View> {
  if (selection === '' || places.has(selection)) return UNCHANGED;
  tell('selection', 'link.place', selection);
  return { selection: '' };
}

/** Known places, each once; what is compared is always compared with one of them. */
function knownComparison({ comparison, base }: View, { places }: Dataset, tell: Tell): Partial<View> {
  const known = [...new Set(comparison)].filter((place) => places.has(place));
  for (const place of comparison) if (!places.has(place)) tell('comparison', 'link.place', place);
  if (base !== '' && !known.includes(base)) tell('base', 'link.base', base);
  const mended = {
    comparison: known.length === comparison.length ? comparison : known,
    base: known.includes(base) ? base : (known[0] ?? ''),
  };
  return mended.comparison === comparison && mended.base === base ? UNCHANGED : mended;
}

/** An area that lost a part would be another area, so it goes as a whole. */
function knownAreas({ areas }: View, { places, layouts }: Dataset, tell: Tell): Partial<View> {
  const unknownOf = (shape: AreaShape): string | undefined => {
    if (shape.kind === 'buffer') return shape.places.find((place) => !places.has(place));
    if (shape.kind !== 'element') return undefined;
    const isKnown = layouts.get(shape.layout)?.elements.some(({ id }) => id === shape.element);
    return isKnown ? undefined : `${shape.layout}~${shape.element}`;
  };
  const known = areas.filter(({ shape }) => unknownOf(shape) === undefined);
  if (known.length === areas.length) return UNCHANGED;
  for (const { shape } of areas) {
    const unknown = unknownOf(shape);
    if (unknown !== undefined) tell('areas', 'link.area', unknown);
  }
  return { areas: known };
}

function knownSheet({ sheet }: View, { sheets }: Dataset, tell: Tell): Partial<View> {
  if (sheet === '' || sheets.has(sheet)) return UNCHANGED;
  tell('sheet', 'link.sheet', sheet);
  return { sheet: '' };
}

/** A bundled story and one of its steps. Stories of one's own and of the link are not among the data. */
function knownStory({ story, scene, presenting }: View, { stories }: Dataset, tell: Tell): Partial<View> {
  if (isPackedStory(story) || isOwnStory(story)) return UNCHANGED;
  const bundled = stories.get(story);
  if (story !== '' && !bundled) tell('story', 'link.story', story);
  const last = bundled ? bundled.scenes.length - 1 : 0;
  if (scene > last && (bundled || story === '')) tell('scene', 'link.scene', String(scene));
  if (presenting && story === '') tell('presenting', 'link.presenting', '1');
  const mended = {
    story: bundled ? story : '',
    scene: Math.min(scene, last),
    presenting: presenting && bundled !== undefined,
  };
  return mended.story === story && mended.scene === scene && mended.presenting === presenting
    ? UNCHANGED
    : mended;
}

const EMBEDDABLE: ReadonlySet<string> = new Set([EMBEDDED_MAP, AUTOPLAY, ...EMBED_CONTROLS]);

function knownEmbed({ embed }: View, _dataset: Dataset, tell: Tell): Partial<View> {
  const known = embed?.filter((part) => EMBEDDABLE.has(part));
  if (!embed || !known || (known.length === embed.length && known.length > 0)) return UNCHANGED;
  for (const part of embed) if (!EMBEDDABLE.has(part)) tell('embed', 'link.embed', part);
  return { embed: known.length > 0 ? known : [EMBEDDED_MAP] };
}

/** A filter of the page of data without what the data do not have, lest it hide everything. */
function knownFilter({ dataFilter }: View, dataset: Dataset, tell: Tell): Partial<View> {
  const checks = [
    ['source', dataset.sources, 'link.source'],
    ['theme', dataset.themes, 'link.theme'],
    ['place', dataset.places, 'link.place'],
    ['indicator', dataset.indicators, 'link.indicator'],
  ] as const;
  const unknown = checks.filter(([part, known]) => dataFilter[part] !== '' && !known.has(dataFilter[part]));
  if (unknown.length === 0) return UNCHANGED;
  for (const [part, , message] of unknown) tell('dataFilter', message, dataFilter[part]);
  return { dataFilter: { ...dataFilter, ...Object.fromEntries(unknown.map(([part]) => [part, ''])) } };
}

/** Conditions that some park can meet: one that none can would find nothing without a word. */
function knownFinder({ finder }: View, dataset: Dataset, tell: Tell): Partial<View> {
  if (!isAsked(finder)) return UNCHANGED;
  const choices = finderChoices(dataset);
  const industries = [...choices.industries, ...choices.words];
  const lists = (
    [
      ['grades', finder.grades, choices.grades],
      ['kinds', finder.kinds, choices.kinds],
      ['industries', finder.industries, industries],
      ['cities', finder.cities, choices.cities],
    ] as const
  ).map(([part, asked, known]) => {
    const given: readonly string[] = known;
    for (const value of asked) if (!given.includes(value)) tell('finder', 'link.finder', value);
    return [part, asked.filter((value) => given.includes(value))] as const;
  });
  const isKnown = lists.every(([part, left]) => left.length === finder[part].length);
  return isKnown ? UNCHANGED : { finder: { ...finder, ...Object.fromEntries(lists) } };
}

/** The row and the column of a matrix where they stand in it. */
function knownMatrix({ matrix, language }: View, dataset: Dataset, tell: Tell): Partial<View> {
  if (matrix.row === '' && matrix.column === '') return UNCHANGED;
  const { rows, columns } = buildMatrix(dataset, { ...matrix, order: 'register' }, language);
  const has = (edges: readonly { readonly id: string }[], id: string) =>
    id === '' || edges.some((edge) => edge.id === id);
  const [row, column] = [has(rows, matrix.row), has(columns, matrix.column)];
  if (row && column) return UNCHANGED;
  if (!row) tell('matrix', 'link.matrix', matrix.row);
  if (!column) tell('matrix', 'link.matrix', matrix.column);
  return { matrix: { ...matrix, row: row ? matrix.row : '', column: column ? matrix.column : '' } };
}
