import type { DataProblem } from '../problem';

/** A problem of a value that names something that does not exist. */
export function unknownReference(
  file: string,
  line: number | undefined,
  column: string,
  value: string,
  register: string,
): DataProblem {
  return {
    file,
    line,
    column,
    value,
    message: { zh: `${register} 中没有“${value}”`, en: `"${value}" is not in ${register}` },
  };
}

/** A problem of an id that stands twice. */
export function duplicateId(file: string, line: number | undefined, value: string): DataProblem {
  return {
    file,
    line,
    column: 'id',
    value,
    message: { zh: `编号“${value}”重复`, en: `the id "${value}" stands twice` },
  };
}
