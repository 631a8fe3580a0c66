import type { SymbolShape } from '../../core/indicator';
import type { Pattern } from '../../core/scene/scene';

/** What an image of the style looks like; its id says all of it, so equal looks share one image. */
export type ImageLook =
  | { readonly kind: 'symbol'; readonly shape: SymbolShape; readonly fill: string; readonly outline: string }
  | { readonly kind: 'arrow'; readonly fill: string; readonly outline: string }
  | { readonly kind: 'halo'; readonly fill: string }
  | {
      readonly kind: 'leader';
      /** Pixels from the point to its symbol. */
      readonly to: readonly [x: number, y: number];
      readonly ink: string;
      readonly outline: string;
    }
  | { readonly kind: 'clear' }
  | { readonly kind: 'hatch'; readonly pattern: Exclude<Pattern, 'none'>; readonly ink: string };

/** The id under which the style knows an image. */
export function imageId(look: ImageLook): string {
  return JSON.stringify(look);
}

/**
 * Reads a look back from an id made by {@link imageId}.
 * @throws SyntaxError when the id is none
 */
export function readImageId(id: string): ImageLook {
  return JSON.parse(id) as ImageLook;
}
