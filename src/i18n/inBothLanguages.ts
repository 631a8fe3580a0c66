import type { LocalText } from './language';
import { type MessageKey, type MessageParameters, translate } from './translate';

/** A message in both languages, for what outlives a change of language. */
export function inBothLanguages(key: MessageKey, parameters?: MessageParameters): LocalText {
  return { zh: translate('zh', key, parameters), en: translate('en', key, parameters) };
}
