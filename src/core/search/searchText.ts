import { NUMERALS, SPOKEN_TERMS } from '../../i18n/searchWords';

const NOISE = /[\s\p{P}\p{S}]+/gu;

/**
 * A text as search compares it: one width, lower case, without spaces, punctuation or quotation marks, numerals as digits,
 * and what officials write out as they say it.
 * @example searchText('江南—东盟 经开区') //= '江南东盟经开区'
 * @example searchText('“一核两带”') //= '1核2带'
 */
export function searchText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(NOISE, '');
  const said = SPOKEN_TERMS.reduce((all, [written, term]) => all.replaceAll(written, term), plain);
  return [...said].map((sign) => NUMERALS.get(sign) ?? sign).join('');
}

/** The lower-case words of a text in Latin letters: `['gulf', 'economic']`. */
export function latinWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
