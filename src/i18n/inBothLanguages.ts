import { type LocalText, localText } from './language';
import { LANGUAGES, type Language } from './languages';
import { type MessageKey, translate } from './translate';

/** A text in every language of the interface. */
export type EveryLanguage = Readonly<Record<Language, string>>;

/** Makes a text in every language. */
export const inEveryLanguage = (make: (language: Language) => string): EveryLanguage =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as EveryLanguage;

/**
 * A message in every language, for what outlives a change of language.
 * @param parameters a text of the data stands in each language in its own words
 */
export function inBothLanguages(
  key: MessageKey,
  parameters: Readonly<Record<string, string | number | LocalText>> = {},
): EveryLanguage {
  return inEveryLanguage((language) =>
    translate(
      language,
      key,
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          typeof value === 'object' ? localText(value, language) : value,
        ]),
      ),
    ),
  );
}
