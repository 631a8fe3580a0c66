import type { MessageKey } from '../../i18n/translate';
import type { Hatch, Pattern } from './scene';

/** The kinds of hatch, in the order in which keys list them. */
export const HATCHES: readonly Hatch[] = ['no-figure', 'not-comparable', 'filtered'];

/** What each hatch says. */
export const HATCH_NAMES = {
  'no-figure': 'scene.noFigure',
  'not-comparable': 'scene.notComparable',
  filtered: 'scene.filtered',
} as const satisfies Record<Hatch, MessageKey>;

/** The message that stands in place of a value that a place does not have; a plain place has no figure. */
export const absenceName = (pattern: Pattern | undefined): MessageKey =>
  HATCH_NAMES[pattern === undefined || pattern === 'none' ? 'no-figure' : pattern];
