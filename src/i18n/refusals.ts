import { refusals as en } from './en/refusals';
import type { LocalText } from './language';
import { refusals as zh } from './zh/refusals';

/** Why a table file is refused. */
export type RefusalCode = keyof typeof zh;
export type RefusalValues = Readonly<Record<string, string | number>>;

/**
 * A refusal in both languages. Apart from the interface's messages, so that it arrives with the reader of table
 * files and not with the page.
 */
export function refusalText(code: RefusalCode, values: RefusalValues): LocalText {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => (values[name] ?? whole).toLocaleString('en'));
  return { zh: fill(zh[code]), en: fill(en[code]) };
}
