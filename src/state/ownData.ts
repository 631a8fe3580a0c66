import { type Accessor, createEffect, createMemo, on } from 'solid-js';
import type { Figure } from '../core/figure';
import type { Project, ProjectSource } from '../core/ownData/project/project';
import type { Recipe } from '../core/ownData/recipe';
import { OWN_DATA_MARK } from '../core/ownData/source/ownId';
import { locatorOf } from '../core/ownData/source/ownRecords';
import {
  type OwnSource,
  type OwnStanding,
  type ReadSource,
  withMade,
} from '../core/ownData/source/ownSource';
import { sameSource } from '../core/ownData/source/packedSource';
import type { Workbook } from '../core/ownData/workbook';
import { questionId } from '../core/standing';
import { freeId } from '../core/story/newStory';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import { noteWorkbook, ownShelf, sweepBodies, workbookOf } from '../load/ownSources';
import { type KeptRecipe, keptRecipe, recipeShelf } from '../load/recipes';
import type { Shelved } from '../load/shelf';
import { type History, type HistoryPart, keptPart } from './history';
import { createKeptItems, type Keeping, type KeptWords } from './keptItems';
import type { Notices } from './notices';

/** Whether a project comes beside what is there, or in its place. */
export type ProjectOpening = 'merge' | 'replace';

/** A person's own tables and the recipes that read them, kept in this browser and in step with its other windows. */
export interface OwnData {
  /** In the order in which they came. */
  readonly sources: Accessor<readonly OwnSource[]>;
  /** By name, each name once. */
  readonly recipes: Accessor<readonly Recipe[]>;
  /** What this browser keeps of sources and cannot read; it stays there as it is. */
  readonly unreadable: Accessor<readonly Shelved<OwnSource>[]>;
  /** False until the browser has answered, or has kept silent for too long. */
  readonly ready: Accessor<boolean>;
  readonly keeping: Accessor<Keeping>;
  /** Takes a source in and gives back the id that it has from now on. Its recipe is kept by its name, too. */
  readonly add: (source: ReadSource) => string;
  /** Puts a newer reading in a source's place: its id, its name, whether it is on and what was let stand are kept. */
  readonly replace: (id: string, source: ReadSource) => void;
  /** The file that a source was read from, for its rows; undefined where it is no longer kept. */
  readonly workbookOf: (id: string) => Promise<Workbook | undefined>;
  readonly rename: (id: string, name: string) => void;
  readonly setOn: (id: string, isOn: boolean) => void;
  readonly remove: (id: string) => void;
  /** Lets a figure stand where several disagree: an own one, or with a document's the document again. */
  readonly letStand: (figure: Figure) => void;
  /** Keeps a recipe in place of the one with its name. */
  readonly keepRecipe: (recipe: Recipe) => void;
  readonly removeRecipe: (name: string) => void;
  /** What changes where a project's data come beside what is there, or in its place; nothing is changed yet. */
  readonly partsOfProject: (
    given: Pick<Project, 'sources' | 'recipes'>,
    how: ProjectOpening,
  ) => readonly HistoryPart[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
}

const SOURCE_WORDS: KeptWords = {
  notice: 'own-data',
  silent: 'ownSources.silent',
  notKept: 'ownSources.notKept',
  unreadable: 'ownSources.unreadable',
};
const RECIPE_WORDS: KeptWords = { ...SOURCE_WORDS, notice: 'own-recipes' };

/** What was let stand in a source, as far as a newer reading of it answers the same questions. */
function standingOf(before: OwnSource, after: ReadSource): readonly OwnStanding[] {
  const cells = new Map<string, OwnStanding[]>();
  for (const figure of after.figures) {
    const question = questionId(figure);
    cells.set(question, [
      ...(cells.get(question) ?? []),
      { question, sheet: figure.sheet, cell: figure.cell },
    ]);
  }
  return before.standing.flatMap((standing) => {
    const found = cells.get(standing.question) ?? [];
    const same = found.find((each) => locatorOf(each) === locatorOf(standing)) ?? found[0];
    return same ? [same] : [];
  });
}

export function createOwnData(notices: Notices, history: History): OwnData {
  const tell = (id: string, text: LocalText) => notices.add({ id, kind: 'warning', text });
  const sources = createKeptItems(ownShelf, SOURCE_WORDS, notices, ({ item }) => {
    // What another window had kept stands beside, and off: it would only say the same once more.
    if (item) put(item, newName(item), false);
    tell('own-data-other', inBothLanguages('ownSources.otherWindow'));
  });
  const recipes = createKeptItems<KeptRecipe>(recipeShelf, RECIPE_WORDS, notices, () => {});
  const newName = ({ name }: OwnSource) => inBothLanguages('ownSources.otherName', { name }).zh;
  const newSourceId = () =>
    freeId(`${OWN_DATA_MARK}${Date.now().toString(36)}`, new Set(sources.list().map(({ id }) => id)));
  const put = (source: OwnSource, name: string, isOn: boolean) =>
    sources.keep({ ...source, id: newSourceId(), name, isOn });

  const find = (id: string) => sources.list().find((source) => source.id === id);
  const sourcePart = (id: string, after: OwnSource | undefined) => keptPart(sources, id, find(id), after);
  const recipePart = (id: string, after: KeptRecipe | undefined) =>
    keptPart(
      recipes,
      id,
      recipes.list().find((recipe) => recipe.id === id),
      after,
    );
  const doIt = (what: LocalText, parts: readonly HistoryPart[]) => {
    for (const part of parts) part.make('after');
    history.did({ what, parts });
  };
  const change = (
    id: string,
    what: (source: OwnSource) => LocalText,
    to: (source: OwnSource) => OwnSource | undefined,
  ) => {
    const source = find(id);
    if (source) doIt(what(source), [sourcePart(id, to(source))]);
  };
  const recipeKept = (recipe: Recipe) =>
    recipe.forms.length === 0 ? [] : [recipePart(keptRecipe(recipe).id, keptRecipe(recipe))];
  const withoutWorkbook = ({ workbook, ...source }: ProjectSource): OwnSource => {
    noteWorkbook(source.figures, workbook);
    return source;
  };

  const isRead = createMemo(() => sources.ready() && recipes.ready());
  createEffect(
    on(isRead, (read) => read && void sweepBodies(sources.list()).catch(() => {}), { defer: true }),
  );

  return {
    sources: sources.list,
    recipes: () =>
      recipes
        .list()
        .map(({ recipe }) => recipe)
        .sort((a, b) => a.name.localeCompare(b.name)),
    unreadable: sources.unreadable,
    ready: isRead,
    keeping: sources.keeping,
    add: (given) => {
      const id = newSourceId();
      const source = { ...withMade(withoutWorkbook(given), sources.list()), id };
      doIt(inBothLanguages('history.sourceAdded', { name: source.name }), [
        sourcePart(id, source),
        ...recipeKept(source.recipe),
      ]);
      return id;
    },
    replace: (id, given) => {
      const before = find(id);
      if (!before) return;
      const { name, isOn } = before;
      const whole = withMade(withoutWorkbook(given), sources.list());
      const source = { ...whole, id, name, isOn, standing: standingOf(before, given) };
      doIt(inBothLanguages('history.sourceReplaced', { name }), [
        sourcePart(id, source),
        ...recipeKept(source.recipe),
      ]);
    },
    workbookOf: async (id) => {
      const source = find(id);
      return source && workbookOf(source.figures);
    },
    rename: (id, name) =>
      change(
        id,
        (source) => inBothLanguages('history.sourceRenamed', { name: source.name, to: name }),
        (source) => ({ ...source, name }),
      ),
    setOn: (id, isOn) =>
      change(
        id,
        ({ name }) => inBothLanguages(isOn ? 'history.sourceOn' : 'history.sourceOff', { name }),
        (source) => ({ ...source, isOn }),
      ),
    remove: (id) =>
      change(
        id,
        ({ name }) => inBothLanguages('history.sourceRemoved', { name }),
        () => undefined,
      ),
    letStand: (figure) => {
      const question = questionId(figure);
      const own = find(figure.source);
      const parts = sources.list().flatMap((source) => {
        const others = source.standing.filter((each) => each.question !== question);
        const cell = source === own && source.figures.find((each) => isFigure(each, figure));
        const standing = cell ? [...others, { question, sheet: cell.sheet, cell: cell.cell }] : others;
        const isSame = !cell && others.length === source.standing.length;
        return isSame ? [] : [sourcePart(source.id, { ...source, standing })];
      });
      const what = own
        ? inBothLanguages('history.figureChosen', { name: own.name })
        : inBothLanguages('history.documentChosen');
      if (parts.length > 0) doIt(what, parts);
    },
    keepRecipe: (recipe) =>
      doIt(inBothLanguages('history.recipeKept', { name: recipe.name }), [
        recipePart(keptRecipe(recipe).id, keptRecipe(recipe)),
      ]),
    removeRecipe: (name) => {
      const known = recipes.list().find(({ recipe }) => recipe.name === name);
      if (known) doIt(inBothLanguages('history.recipeRemoved', { name }), [recipePart(known.id, undefined)]);
    },
    partsOfProject: (given, how) => {
      const isReplaced = how === 'replace';
      const gone = (isReplaced ? sources.list() : []).filter(
        ({ id }) => !given.sources.some((other) => other.id === id),
      );
      const goneRecipes = (isReplaced ? recipes.list() : []).filter(
        ({ recipe }) => !given.recipes.some(({ name }) => name === recipe.name),
      );
      const taken = new Set(sources.list().map(({ id }) => id));
      return [
        ...gone.map(({ id }) => sourcePart(id, undefined)),
        ...goneRecipes.map(({ id }) => recipePart(id, undefined)),
        ...given.sources.flatMap((each) => {
          const known = find(each.id);
          const source = withoutWorkbook(each);
          if (known && sameSource(known, source)) return [];
          if (!known || isReplaced) return [sourcePart(source.id, source)];
          const id = freeId(source.id, taken);
          taken.add(id);
          const name = inBothLanguages('ownSources.fromProject', { name: source.name }).zh;
          return [sourcePart(id, { ...source, id, name })];
        }),
        ...given.recipes.flatMap((recipe) => {
          const kept = keptRecipe(recipe);
          const known = recipes.list().find(({ id }) => id === kept.id);
          if (known && JSON.stringify(known.recipe) === JSON.stringify(recipe)) return [];
          if (!known || isReplaced) return [recipePart(kept.id, kept)];
          const renamed = keptRecipe({
            ...recipe,
            name: inBothLanguages('ownSources.fromProject', { name: recipe.name }).zh,
          });
          return [recipePart(renamed.id, renamed)];
        }),
      ];
    },
    undo: history.undo,
    redo: history.redo,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
  };
}

const isFigure = (own: OwnSource['figures'][number], figure: Figure): boolean =>
  questionId(own) === questionId(figure) && locatorOf(own) === figure.locator;
