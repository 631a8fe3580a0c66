import type { SearchEntry } from './searchEntries';
import { latinWords, searchText } from './searchText';

/** The syllables of a Chinese name without tones, other signs as they are; empty where they are not known. */
export type ToPinyin = (name: string) => readonly string[];

/** One name of an entry in the forms that a query is held against. */
export interface SearchKey {
  /** As written. */
  readonly name: string;
  readonly alias: boolean;
  readonly text: string;
  /** Words of a name in Latin letters. */
  readonly words: readonly string[];
  /** Pinyin syllables, and their first letters as one text. */
  readonly syllables: readonly string[];
  readonly initials: string;
}

export interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly keys: readonly SearchKey[];
}

export type SearchIndex = readonly IndexedEntry[];

function keyOf(name: string, alias: boolean, toPinyin: ToPinyin): SearchKey {
  const syllables = toPinyin(name)
    .map(searchText)
    .filter((syllable) => syllable !== '');
  return {
    name,
    alias,
    text: searchText(name),
    words: latinWords(name),
    syllables,
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

/** Prepares entries for search. */
export function buildSearchIndex(entries: readonly SearchEntry[], toPinyin: ToPinyin): SearchIndex {
  return entries.map((entry) => ({
    entry,
    keys: [
      ...[entry.name.zh, entry.name.en]
        .filter((name) => name !== '')
        .map((name) => keyOf(name, false, toPinyin)),
      ...entry.aliases.map((name) => keyOf(name, true, toPinyin)),
    ],
  }));
}
