import * as v from 'valibot';
import type { DataProblem } from '../problem';
import { schemaMessage } from '../schema/messages';
import type { CsvRow } from './csvTable';
import { readCsvTable } from './csvTable';

/** A row that its schema accepted, with its line. */
export interface CheckedRow<Row> {
  readonly line: number;
  readonly row: Row;
}

function problemOf(file: string, row: CsvRow | undefined, issue: v.BaseIssue<unknown>): DataProblem {
  const column = String(issue.path?.map((item) => String(item.key)).join('.') ?? '');
  const input = issue.path?.length ? issue.input : '';
  return {
    file,
    line: row?.line,
    column,
    value: typeof input === 'string' ? input : JSON.stringify(input ?? ''),
    message: schemaMessage(issue),
  };
}

/**
 * Reads a CSV text and keeps the rows that a schema accepts.
 * @param file named in the problems
 * @param schema its entries are the columns that the file must have
 */
export function checkRows<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  columns: readonly string[],
  schema: Schema,
): { rows: CheckedRow<v.InferOutput<Schema>>[]; problems: DataProblem[] } {
  const table = readCsvTable(file, text, columns);
  const rows: CheckedRow<v.InferOutput<Schema>>[] = [];
  const problems = [...table.problems];
  for (const row of table.rows) {
    const result = v.safeParse(schema, row.cells);
    if (result.success) rows.push({ line: row.line, row: result.output });
    else problems.push(...result.issues.map((issue) => problemOf(file, row, issue)));
  }
  return { rows, problems };
}

/** Reads a JSON text that a schema accepts, or says what is wrong with it. */
export function checkJson<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): { value: v.InferOutput<Schema> | undefined; problems: DataProblem[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      value: undefined,
      problems: [
        {
          file,
          line: undefined,
          column: '',
          value: '',
          message: { zh: `不是有效的 JSON：${detail}`, en: `not valid JSON: ${detail}` },
        },
      ],
    };
  }
  const result = v.safeParse(schema, parsed);
  return result.success
    ? { value: result.output, problems: [] }
    : { value: undefined, problems: result.issues.map((issue) => problemOf(file, undefined, issue)) };
}
