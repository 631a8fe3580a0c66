import { parseRecipe, type Recipe } from '../core/ownData/recipe';
import { looksLikeLayout } from '../core/ownLayouts/ownLayout';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { Atlas } from './atlas';
import { importsOf, type Offer } from './imports';
import { projectOf } from './project';
import { storiesOf } from './stories';
import { takeLayoutFile } from './takeLayout';
import { takeStory } from './takeStory';

/** Bytes of the largest recipe or story that is read. */
const MOST_TEXT = 5_000_000;
/** Enough to see whether a file is one of the atlas's own, which are JSON objects; in bytes. */
const BEGINNING = 64;

const isObject = async (file: File): Promise<boolean> =>
  /^\uFEFF?\s*\{/.test(
    await file
      .slice(0, BEGINNING)
      .text()
      .catch(() => ''),
  );

/**
 * Takes files by what they hold, never by their endings: projects, recipes and stories to their own places, and all
 * else as places or tables.
 * @param onRecipe told of a recipe, which is kept; says whether it did more with it
 */
export async function takeFiles(
  atlas: Atlas,
  files: readonly File[],
  onRecipe: (recipe: Recipe) => boolean,
): Promise<void> {
  const offers: Offer[] = [];
  for (const file of files) {
    if (await takeOwnFile(atlas, file, onRecipe)) continue;
    const { holdsPlaces } = await import('../load/places/holdsPlaces');
    const { name } = file;
    offers.push(
      (await holdsPlaces(file)) ? { kind: 'places', name, content: file } : { kind: 'file', name, file },
    );
  }
  importsOf(atlas).offer(offers);
}

async function takeOwnFile(
  atlas: Atlas,
  file: File,
  onRecipe: (recipe: Recipe) => boolean,
): Promise<boolean> {
  if (!(await isObject(file))) return false;
  if (await projectOf(atlas).open(file.name, file)) return true;
  if (file.size > MOST_TEXT) return false;
  const text = await file.text();
  const recipe = parseRecipe(text);
  if (recipe) {
    if (!onRecipe(recipe)) {
      atlas.own.keepRecipe(recipe);
      const words = inBothLanguages('importing.recipeKept', { name: recipe.name });
      atlas.notices.add({ id: 'own-file', kind: 'info', text: words });
    }
    return true;
  }
  if (looksLikeLayout(text)) {
    takeLayoutFile(atlas, file.name, text);
    return true;
  }
  if (!/"scenes"\s*:/.test(text)) return false;
  takeStory(atlas, storiesOf(atlas), file.name, text);
  return true;
}
