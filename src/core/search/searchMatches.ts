import { RATE_WORDS } from '../../i18n/searchWords';
import type { Normalisation } from '../view';
import { isOneSlipAway } from './nearness';
import { SEARCH_KINDS, type SearchEntry } from './searchEntries';
import type { IndexedEntry, SearchIndex, SearchKey } from './searchIndex';
import { latinWords, searchText } from './searchText';

export interface SearchMatch {
  readonly entry: SearchEntry;
  /** The alias that matched, empty where it was the name itself. */
  readonly alias: string;
  readonly score: number;
  /** Of an indicator that was asked for as a rate: what it is set against. */
  readonly normalisation?: Normalisation | undefined;
  /** True where nothing is called so, and this is one slip away. */
  readonly isNear?: boolean;
}

const MOST_MATCHES = 40;

/** Whether the letters stand in the text in that order: 桂林高新 in 桂林国家高新区. */
function isAbbreviation(query: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === query[at]) at += 1;
  return at === query.length && query.length > 1;
}

/** Whether the query begins at a syllable and runs on from there, the last one perhaps unfinished. */
function fromSyllable(query: string, syllables: readonly string[]): number {
  for (let start = 0; start < syllables.length; start += 1) {
    if (syllables.slice(start).join('').startsWith(query)) return start;
  }
  return -1;
}

/** How well a name fits, 100 for equal, 0 for not at all. */
function closeness(query: string, words: readonly string[], key: SearchKey): number {
  if (key.text === query) return 100;
  if (key.text.startsWith(query)) return 90;
  const latin = /^[a-z0-9]+$/.test(query);
  if (latin && key.syllables.length > 0) {
    if (key.syllables.join('') === query) return 98;
    if (key.initials === query && query.length > 1) return 94;
    const start = fromSyllable(query, key.syllables);
    if (start === 0) return 86;
    if (key.initials.startsWith(query) && query.length > 1) return 80;
    if (start > 0 && query.length > 2) return 60;
    if (key.initials.includes(query) && query.length > 2) return 50;
  }
  if (key.words.some((word) => word.startsWith(query))) return 78;
  if (words.length > 1 && words.every((asked) => key.words.some((word) => word.startsWith(asked)))) return 70;
  if (latin ? query.length > 2 && key.text.includes(query) : key.text.includes(query)) return latin ? 48 : 75;
  return !latin && isAbbreviation(query, key.text) ? 55 : 0;
}

/** An alias counts a little less than the name, so that 钦州港 is the port before the zone that goes by it. */
const ALIAS_LOSS = 1;

function matchOf(query: string, words: readonly string[], { entry, keys }: IndexedEntry): SearchMatch {
  let best: SearchMatch = { entry, alias: '', score: 0 };
  for (const key of keys) {
    const found = closeness(query, words, key);
    const score = found > 0 && key.alias ? found - ALIAS_LOSS : found;
    if (score > best.score) best = { entry, alias: key.alias ? key.name : '', score };
  }
  return best;
}

function compare(a: SearchMatch, b: SearchMatch): number {
  return (
    b.score - a.score ||
    SEARCH_KINDS.indexOf(a.entry.kind) - SEARCH_KINDS.indexOf(b.entry.kind) ||
    a.entry.order - b.entry.order ||
    a.entry.name.zh.length - b.entry.name.zh.length ||
    (a.entry.name.zh < b.entry.name.zh ? -1 : a.entry.name.zh > b.entry.name.zh ? 1 : 0)
  );
}

/**
 * The entries that a query finds, best first: by Chinese or English name, short form, alias, former name, pinyin or
 * its initials. An empty query finds nothing.
 * @example searchMatches('fcg', index)[0]?.entry.name.zh //= '防城港市'
 */
export function searchMatches(query: string, index: SearchIndex): readonly SearchMatch[] {
  const found = [...called(query, index), ...rates(query, index)].sort(compare);
  return found.length > 0 ? found.slice(0, MOST_MATCHES) : near(searchText(query), index);
}

/** What goes by the query, in any order. */
function called(query: string, index: SearchIndex): readonly SearchMatch[] {
  const text = searchText(query);
  if (text === '') return [];
  const words = /^[a-z0-9]+$/.test(text) ? latinWords(query) : [];
  return index.map((indexed) => matchOf(text, words, indexed)).filter((match) => match.score > 0);
}

const RATES = ['per-resident', 'per-area'] as const;

/** Indicators that are asked for as a rate: 人均GDP is GDP, set against residents. */
function rates(query: string, index: SearchIndex): readonly SearchMatch[] {
  return RATES.flatMap((normalisation) => {
    const measured = query.replace(RATE_WORDS[normalisation], '');
    if (measured === query) return [];
    return called(measured, index)
      .filter(({ entry }) => entry.kind === 'indicator')
      .map((match) => ({ ...match, score: match.score - ALIAS_LOSS, normalisation }));
  });
}

const MOST_NEAR = 6;
/** Letters below which a slip leaves nothing to go by. */
const LEAST_CHINESE = 2;
const LEAST_LATIN = 4;

/** Places, indicators and layouts whose names, or their pinyin, are one slip away from a query. */
function near(text: string, index: SearchIndex): readonly SearchMatch[] {
  const least = /^[a-z0-9]+$/.test(text) ? LEAST_LATIN : LEAST_CHINESE;
  if ([...text].length < least) return [];
  return index
    .filter(({ keys }) =>
      keys.some(
        ({ text: name, syllables }) => isOneSlipAway(text, name) || isOneSlipAway(text, syllables.join('')),
      ),
    )
    .map(({ entry }) => ({ entry, alias: '', score: 1, isNear: true }))
    .sort(compare)
    .slice(0, MOST_NEAR);
}
