import { understanding as en } from './en/understanding';
import type { LocalText } from './language';
import { understanding as zh } from './zh/understanding';

export type UnderstandingKey = keyof typeof zh;

/**
 * Words about a person's own table, in both languages. Apart from the interface's messages, so that they arrive with
 * the reader of table files and not with the page.
 */
export function understandingText(
  key: UnderstandingKey,
  values: Readonly<Record<string, string | number>> = {},
): LocalText {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(Object.hasOwn(values, name) ? values[name] : whole),
    );
  return { zh: fill(zh[key]), en: fill(en[key]) };
}
