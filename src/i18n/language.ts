/** A text in both languages of the interface. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** The languages of the interface. */
export type Language = 'zh' | 'en';

/**
 * The text in the asked language; Chinese where the English one is empty.
 * @example localText({ zh: '南宁市', en: 'Nanning' }, 'en') //= 'Nanning'
 */
export function localText(text: LocalText, language: Language): string {
  return (language === 'en' ? text.en : text.zh) || text.zh;
}
