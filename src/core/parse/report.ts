import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { MessageParameters } from '../../i18n/translate';
import type { DataProblem } from '../problem';
import type { ContractMessage } from '../schema/cells';
import type { Origin, PartPath } from './origin';

/** The longest value that a problem shows. */
const LONGEST = 120;

/** A value as a problem shows it: texts as they stand, structures as JSON, both cut where they are long. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Where ids are looked up. */
interface Register {
  readonly has: (id: string) => boolean;
}

/** Collects what breaks the contract. */
export class Report {
  readonly problems: DataProblem[] = [];

  add(problems: readonly DataProblem[]): void {
    for (const problem of problems) this.problems.push(problem);
  }

  /** Says what is wrong with a part of a record. */
  tell(
    at: Origin,
    path: PartPath,
    value: unknown,
    message: ContractMessage,
    parameters?: MessageParameters,
  ): void {
    this.problems.push({
      file: at.file,
      line: at.lineOf(path),
      column: path.join('.'),
      value: shownValue(value),
      message: inBothLanguages(`contract.${message}`, parameters),
    });
  }

  /**
   * Whether a register holds what a part of a record names; says so where it does not.
   * @param name the file or folder where the editor finds the register
   */
  knows(at: Origin, path: PartPath, value: string, register: Register, name: string): boolean {
    if (register.has(value)) return true;
    this.tell(at, path, value, 'unknown', { value: shownValue(value), register: name });
    return false;
  }
}
