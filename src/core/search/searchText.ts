const NOISE = /[\s\p{P}\p{S}]+/gu;

/**
 * A text as search compares it: one width, lower case, without spaces, punctuation or quotation marks.
 * @example searchText('江南—东盟 经开区') //= '江南东盟经开区'
 */
export function searchText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOISE, '');
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
