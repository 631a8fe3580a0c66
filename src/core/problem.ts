import type { LocalText } from '../i18n/language';

/** Something wrong with a data file, said so that its editor can mend it. */
export interface DataProblem {
  readonly file: string;
  /** 1-based line of a CSV file, undefined for a file as a whole. */
  readonly line: number | undefined;
  readonly column: string;
  readonly value: string;
  readonly message: LocalText;
}

/** What went wrong, in the words of whoever threw it. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
