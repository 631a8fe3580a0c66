import { ATLAS } from '../core/atlasFile';
import { parseRecipe, type Recipe } from '../core/ownData/recipe';
import { stableId } from '../core/ownData/source/stableId';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { shelfOf } from './shelf';

/** A recipe as it is kept: its name decides its id. */
export interface KeptRecipe {
  readonly id: string;
  readonly recipe: Recipe;
}

/** The recipe under the id that its name gives it: there is one of a name. */
export const keptRecipe = (recipe: Recipe): KeptRecipe => ({ id: stableId(recipe.name), recipe });

/** The recipes that this browser keeps. */
export const recipeShelf = shelfOf<KeptRecipe>({
  name: `${ATLAS.fileName}-recipes`,
  store: 'recipes',
  idOf: ({ id }) => id,
  textOf: ({ recipe }) => JSON.stringify(recipe),
  read: (id, text) => {
    const recipe = parseRecipe(text);
    if (recipe) return { id, text, item: { id, recipe } };
    const message = inBothLanguages('ownSources.noRecipe');
    return { id, text, problems: [{ file: id, line: undefined, column: '', value: '', message }] };
  },
});
