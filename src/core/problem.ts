import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';

/** Something wrong with a data file, said so that its editor can mend it. */
export interface DataProblem {
  readonly file: string;
  /** 1-based line; undefined for a file as a whole. */
  readonly line: number | undefined;
  readonly column: string;
  readonly value: string;
  readonly message: LocalText;
}

/** A problem in one line: file and line, column, value, and what is wrong. */
export function problemText({ file, line, column, value, message }: DataProblem): LocalText {
  const where = [line === undefined ? file : `${file}:${line}`, column, value && `“${value}”`]
    .filter(Boolean)
    .join(' ');
  return inBothLanguages('notices.at', { where, message });
}

/** What went wrong, in the words of whoever threw it. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
