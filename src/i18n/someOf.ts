import type { Language } from './language';
import { translate } from './translate';

/** Names in a row, and that there are more where not all are named: 甲、乙等. */
export function someOf(names: readonly string[], most: number, language: Language): string {
  const text = names.slice(0, most).join(translate(language, 'signs.listed'));
  return names.length > most ? translate(language, 'signs.andOthers', { text }) : text;
}
