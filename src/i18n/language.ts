import type { Language } from './languages';

export type { Language } from './languages';

/** A text of the data, in the languages that its files have. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/**
 * The text in the asked language; Chinese where there is none in it.
 * @example localText({ zh: '南宁市', en: 'Nanning' }, 'en') //= 'Nanning'
 */
export function localText(text: LocalText, language: Language): string {
  const texts: Partial<Record<Language, string>> = text;
  return texts[language] || text.zh;
}

/** A text that reads alike in every language, such as an id or what a browser says went wrong. */
export const asIs = (text: string): LocalText => ({ zh: text, en: text });
