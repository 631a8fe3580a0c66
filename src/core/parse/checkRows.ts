import * as v from 'valibot';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { type DataProblem, messageOf } from '../problem';
import { schemaMessage } from '../schema/messages';
import { inSteps, type Steps } from '../steps';
import { readCsvTable } from './csvTable';
import { brokenAt, jsonLine, lineAt } from './jsonLines';
import { type Origin, type Parsed, type PartPath, rowOrigin } from './origin';
import { shownValue } from './report';

/** What stands at a path inside a value. */
function partOf(whole: unknown, path: PartPath): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? part[key as keyof typeof part]
        : undefined,
    whole,
  );
}

function problemOf(at: Origin, whole: unknown, issue: v.BaseIssue<unknown>): DataProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return {
    file: at.file,
    line: at.lineOf(path),
    column: path.join('.'),
    value: shownValue(path.length === 0 ? '' : (partOf(whole, path) ?? '')),
    message: schemaMessage(issue),
  };
}

/** The columns that a row schema names, also under a pipe; those that a file may lack are apart. */
function columnsOf(schema: v.GenericSchema): { required: string[]; optional: string[] } {
  const part = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe[0] : schema;
  const entries: Record<string, v.GenericSchema> = part.entries ?? {};
  const names = Object.keys(entries);
  const isOptional = (name: string) => entries[name]?.type === 'optional';
  return { required: names.filter((name) => !isOptional(name)), optional: names.filter(isOptional) };
}

/**
 * Reads a CSV text and keeps the rows that a schema accepts, in steps of some rows.
 * @param file named in the problems
 * @param schema its entries are the columns that the file must have
 */
export function* checkRows<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): Steps<{ rows: Parsed<v.InferOutput<Schema>>[]; problems: DataProblem[] }> {
  const { required, optional } = columnsOf(schema);
  const table = readCsvTable(file, text, required, optional);
  const rows: Parsed<v.InferOutput<Schema>>[] = [];
  const problems = [...table.problems];
  yield;
  yield* inSteps(table.rows, ({ line, cells }) => {
    const at = rowOrigin(file, line);
    const result = v.safeParse(schema, cells);
    if (result.success) rows.push({ item: result.output, at });
    else for (const issue of result.issues) problems.push(problemOf(at, cells, issue));
  });
  return { rows, problems };
}

/** Reads a JSON text that a schema accepts, or says what is wrong with it. */
export function checkJson<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): { value: Parsed<v.InferOutput<Schema>> | undefined; problems: DataProblem[] } {
  const json = text.replace(/^\uFEFF/, '');
  const at: Origin = { file, lineOf: (path) => jsonLine(json, path) };
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    const detail = messageOf(error);
    const line = lineAt(json, brokenAt(json) ?? json.length);
    const value = (json.split('\n')[line - 1] ?? '').trim();
    const message = inBothLanguages('contract.json', { detail });
    return {
      value: undefined,
      problems: [{ file, line, column: '', value: shownValue(value), message }],
    };
  }
  const result = v.safeParse(schema, parsed);
  return result.success
    ? { value: { item: result.output, at }, problems: [] }
    : { value: undefined, problems: result.issues.map((issue) => problemOf(at, parsed, issue)) };
}
