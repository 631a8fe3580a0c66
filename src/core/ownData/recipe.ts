import * as v from 'valibot';
import type { Dataset } from '../dataset';
import { INDICATOR_KINDS } from '../indicator';
import type { Decision } from './decisions';
import { understand } from './understand';
import type { Understanding, UnderstoodTable } from './understanding';
import type { Workbook } from './workbook';

const ABOUT = [
  'place',
  'indicator',
  'unit',
  'period',
  'number',
  'sign',
  'hidden',
  'several',
  'column',
] as const;

const text = v.pipe(v.string(), v.maxLength(500));
const decision = v.object({
  about: v.picklist(ABOUT),
  value: text,
  parent: text,
  column: text,
  answer: text,
  ofEarlier: v.optional(v.literal(true)),
  made: v.optional(
    v.object({
      name: text,
      unit: text,
      kind: v.picklist(INDICATOR_KINDS),
      additive: v.boolean(),
      scope: text,
    }),
  ),
});
export const recipeSchema = v.object({
  recipe: v.literal(1),
  name: text,
  forms: v.array(v.string()),
  decisions: v.array(decision),
});

/** The decisions that turned a table into figures, for the next table of its form. */
export interface Recipe {
  /** The version of its form. */
  readonly recipe: 1;
  readonly name: string;
  /** Words of the heads of each table that it was made on, figures as `#`. */
  readonly forms: readonly string[];
  readonly decisions: readonly Decision[];
}

/**
 * The recipe of what was decided on a file. A period that was only decided, since the file does not say it, is that
 * file's own: of the next that says none it is asked again, with the period after it as proposal.
 */
export function recipeOf(name: string, understanding: Understanding, decisions: readonly Decision[]): Recipe {
  const forms = understanding.tables.filter(({ facts }) => facts.length > 0).map(({ form }) => form);
  return {
    recipe: 1,
    name,
    forms: [...new Set(forms)],
    decisions: decisions.map((decision) =>
      decision.about === 'period' ? { ...decision, ofEarlier: true as const } : decision,
    ),
  };
}

/** The decisions of a recipe for the very file that it was made on. */
export const ownDecisions = ({ decisions }: Recipe): readonly Decision[] =>
  decisions.map(({ ofEarlier: _, ...decision }) => decision);

/** Whether a file has a table of a form that the recipe knows. */
export const recipeFits = (
  recipe: Pick<Recipe, 'forms'>,
  understanding: { readonly tables: readonly Pick<UnderstoodTable, 'form'>[] },
): boolean => understanding.tables.some(({ form }) => recipe.forms.includes(form));

/** Understands a file with a recipe; what the recipe does not decide is asked. */
export const applyRecipe = (workbook: Workbook, dataset: Dataset, recipe: Recipe): Understanding =>
  understand(workbook, dataset, recipe.decisions);

/**
 * Reads a recipe that a colleague sent.
 * @returns undefined where the text is none
 */
export function parseRecipe(given: string): Recipe | undefined {
  let json: unknown;
  try {
    json = JSON.parse(given);
  } catch {
    return undefined;
  }
  const result = v.safeParse(recipeSchema, json);
  return result.success ? result.output : undefined;
}
