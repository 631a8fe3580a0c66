import { onCleanup } from 'solid-js';
import type { Recipe } from '../../../core/ownData/recipe';

/** Leads a recipe that is dropped to the table that is looked at. */
export interface RecipeDrop {
  /** @returns false where no table is looked at */
  readonly take: (recipe: Recipe) => boolean;
  /** Takes recipes as long as the component is there that asks. */
  readonly whileHere: (taker: (recipe: Recipe) => void) => void;
}

export function createRecipeDrop(): RecipeDrop {
  let taker: ((recipe: Recipe) => void) | undefined;
  return {
    take: (recipe) => {
      taker?.(recipe);
      return taker !== undefined;
    },
    whileHere: (next) => {
      taker = next;
      onCleanup(() => {
        taker = undefined;
      });
    },
  };
}
