import type { LocalText } from './language';
import { type MessageKey, translate } from './translate';

/** A message in both languages, for what outlives a change of language. */
export function inBothLanguages(key: MessageKey): LocalText {
  return { zh: translate('zh', key), en: translate('en', key) };
}
