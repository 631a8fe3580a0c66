import atlas from '#atlas/data/atlas.json' with { type: 'json' };
import { understanding as en } from './en/understanding';
import type { LocalText } from './language';
import { understanding as zh } from './zh/understanding';

export type UnderstandingKey = keyof typeof zh;

/** What stands for the names in braces: a word of one language stands in each in its own. */
export type UnderstandingValues = Readonly<Record<string, string | number | LocalText>>;

/** Quotes of a text that a sentence puts between quotes itself. */
export const innerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/**
 * Words about a person's own table, in both languages. Apart from the interface's messages, so that they arrive with
 * the reader of table files and not with the page. `{region}` is the region's name.
 */
export function understandingText(key: UnderstandingKey, values: UnderstandingValues = {}): LocalText {
  const fill = (language: 'zh' | 'en', text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (name === 'region') return atlas.name[language];
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (typeof value === 'string') return innerQuotes(value);
      return String((typeof value === 'object' ? value[language] : value) ?? whole);
    });
  return { zh: fill('zh', zh[key]), en: fill('en', en[key]) };
}
