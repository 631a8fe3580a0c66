import type { ToPinyin } from '../core/search/searchIndex';

/** The pinyin of the data's own names; a name that is not among them has none. */
export async function loadPinyin(): Promise<ToPinyin> {
  const { default: names } = await import('virtual:pinyin-names');
  return (name) => names[name]?.split(' ') ?? [];
}
