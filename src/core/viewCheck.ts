import type { MessageKey } from '../i18n/translate';
import type { Dataset } from './dataset';
import type { View } from './view';

/** A part of a view, as links name it. */
export type Part = keyof View;
/** Says that a part asks for a value that is not there; says nothing where nobody asked for the part. */
export type Tell = (part: Part, message: MessageKey, value: string) => void;
/** What must change in a view, nothing where it can stand. Parts that can stand keep their identity. */
export type Check = (
  view: View,
  dataset: Dataset,
  tell: Tell,
  isNamed: (part: Part) => boolean,
) => Partial<View>;

/** What a check gives where nothing must change. */
export const UNCHANGED: Partial<View> = {};
