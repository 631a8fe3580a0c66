import type { ToPinyin } from './searchIndex';

/** The pinyin of some names in few bytes. */
export interface PinyinTable {
  /** Characters after the syllable that they are read by: `bei北备 gang港`. */
  readonly characters: string;
  /** Names in which a character is read another way, with all their syllables. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** One Chinese character, or what stands between two of them. */
const PIECE = /\p{Script=Han}|[^\p{Script=Han}]+/gu;

function readings(table: Pick<PinyinTable, 'characters'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, syllable = '', characters = ''] of table.characters.matchAll(/([a-zü]+)([^a-zü\s]+)/g)) {
    for (const character of characters) found.set(character, syllable);
  }
  return found;
}

const compose = (name: string, known: ReadonlyMap<string, string>): readonly string[] =>
  (name.match(PIECE) ?? []).map((piece) => known.get(piece) ?? piece);

/** Reads a table: the syllables of a name, its other signs as they are. */
export function readPinyinTable(table: PinyinTable): ToPinyin {
  const known = readings(table);
  return (name) => table.exceptions[name]?.split(' ') ?? compose(name, known);
}

/**
 * Packs the pinyin of names: every character with its most frequent reading, and the names that this gets wrong.
 * @param toPinyin a dictionary, one syllable a Chinese character
 */
export function writePinyinTable(names: readonly string[], toPinyin: ToPinyin): PinyinTable {
  const counts = new Map<string, Map<string, number>>();
  const read = new Map(
    names.map((name) => [name, (name.match(PIECE) ?? []).flatMap((piece) => piece.trim() || [])]),
  );
  for (const [name, pieces] of read) {
    const syllables = toPinyin(name).filter((syllable) => syllable.trim() !== '');
    pieces.forEach((piece, index) => {
      const syllable = syllables[index];
      if (!/^\p{Script=Han}$/u.test(piece) || syllable === undefined || !/^[a-zü]+$/.test(syllable)) return;
      const seen = counts.get(piece) ?? new Map<string, number>();
      counts.set(piece, seen.set(syllable, (seen.get(syllable) ?? 0) + 1));
    });
  }
  const bySyllable = new Map<string, string>();
  for (const [character, seen] of counts) {
    const [syllable = ''] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? [];
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  const characters = [...bySyllable].map(([syllable, group]) => syllable + group).join(' ');
  const known = readings({ characters });
  const exceptions = names.flatMap((name) => {
    const right = toPinyin(name).join(' ');
    return compose(name, known).join(' ') === right ? [] : [[name, right] as const];
  });
  return { characters, exceptions: Object.fromEntries(exceptions) };
}
