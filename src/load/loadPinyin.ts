import { readPinyinTable } from '../core/search/pinyinTable';
import type { ToPinyin } from '../core/search/searchIndex';

/** The pinyin of the data's own names and of every character that occurs in them. */
export async function loadPinyin(): Promise<ToPinyin> {
  const { default: table } = await import('virtual:pinyin-names');
  return readPinyinTable(table);
}
