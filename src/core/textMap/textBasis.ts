import type { Language } from '../../i18n/language';
import type { MessageKey, MessageParameters } from '../../i18n/translate';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Scene } from '../scene/scene';
import type { Surroundings } from '../surroundings';
import type { WalkMap } from '../walk/walkMap';

/** What a text map is written of. */
export interface TextMapInput {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
}

/** What the sections of a text map are written from. */
export interface TextBasis extends TextMapInput {
  readonly map: WalkMap;
  readonly language: Language;
  readonly say: (key: MessageKey, parameters?: MessageParameters) => string;
  /** Names one after another. */
  readonly list: (names: readonly string[]) => string;
}
