import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import { PALETTES } from './colour/palettes';
import type { Dataset } from './dataset';
import { finderChoices } from './finder/choices';
import { isAsked } from './finder/conditions';
import { formulaId } from './formulas/formula';
import { madeByFormula, withFormulas } from './formulas/withFormulas';
import { buildMatrix } from './matrix/buildMatrix';
import { knownOwnData, shownOwnData } from './ownDataOfView';
import { answeredQuestion, answeredSeconds, earlierPeriod, knownIndicator } from './questionsOfView';
import { isOwnStory, isPackedStory } from './story/storyId';
import { type AreaShape, AUTOPLAY, EMBED_CONTROLS, EMBEDDED_MAP, type View } from './view';
import { type Check, type Part, type Tell, UNCHANGED } from './viewCheck';
import { shortened } from './viewCodec';

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
