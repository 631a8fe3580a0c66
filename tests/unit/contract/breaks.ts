import { buildDataset } from '../../../src/core/parse/buildDataset';
import type { DataProblem } from '../../../src/core/problem';
import { provinceFiles } from '../../fixtures/province/province';

/** The smallest break of a rule of `data/README.md`, and what the editor of the file is told. */
export interface Break {
  readonly rule: string;
  readonly changes: readonly Change[];
  /** `file:line column “value” message` of each problem, in English. */
  readonly told: readonly string[];
  /** How many problems of what depends on it are told after these; none where it is left out. */
  readonly andMore?: number;
}

/** A text that stands once in a file, and what it is replaced by; without `from` the file is new, without both it is gone. */
export interface Change {
  readonly file: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The texts of the made-up province with changes.
 * @throws Error when a text to be replaced does not stand in its file exactly once
 */
export function changedFiles(changes: readonly Change[]): Record<string, string> {
  const files = provinceFiles();
  for (const { file, from, to } of changes) {
    if (to === undefined) delete files[file];
    else if (from === undefined) files[file] = to;
    else {
      const parts = (files[file] ?? '').split(from);
      if (parts.length !== 2) throw new Error(`${file} holds ${from} ${parts.length - 1} times`);
      files[file] = parts.join(to);
    }
  }
  return files;
}

/** The made-up province with changes. */
export const changedProvince = (changes: readonly Change[]) => buildDataset(changedFiles(changes));

/** A problem as a line. */
export function lineOf({ file, line, column, value, message }: DataProblem, language: 'zh' | 'en'): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return `${where} ${column} “${value}” ${message[language]}`;
}
