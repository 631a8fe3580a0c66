import type * as v from 'valibot';
import type { Steps } from '../steps';
import { checkJson, checkRows } from './checkRows';
import { type Origin, type Parsed, textOf } from './origin';
import type { Report } from './report';

/** The texts of all data files by path: `geo/regions.csv`, `data/sources.csv`, `data/figures/….csv` … */
export type DataFiles = Readonly<Record<string, string>>;

/** Reads records out of the texts of files, and reports the rows and files that their schemas do not accept. */
export class FileReader {
  constructor(
    private readonly files: DataFiles,
    private readonly report: Report,
  ) {}

  /** Files under a folder with an ending, by path. */
  under(folder: string, ending: string): string[] {
    return Object.keys(this.files)
      .filter((path) => path.startsWith(folder) && path.endsWith(ending))
      .sort();
  }

  /** The records of a CSV file, in steps of some rows. */
  *rows<Schema extends v.GenericSchema<unknown, Readonly<Record<string, unknown>>>, Item>(
    file: string,
    schema: Schema,
    make: (row: v.InferOutput<Schema>, at: Origin) => Item,
  ): Steps<Parsed<Item>[]> {
    const text = this.files[file];
    if (text === undefined) {
      this.report.tell({ file, lineOf: () => undefined }, [], '', 'missingFile');
      return [];
    }
    const { rows, problems } = yield* checkRows(file, text, schema);
    this.report.add(problems);
    for (const row of rows) this.checkLanguages(row);
    return rows.map(({ item, at }) => ({ item: make(item, at), at }));
  }

  /** The records of a CSV file that need not be there. */
  *optionalRows<Schema extends v.GenericSchema<unknown, Readonly<Record<string, unknown>>>, Item>(
    file: string,
    schema: Schema,
    make: (row: v.InferOutput<Schema>, at: Origin) => Item,
  ): Steps<Parsed<Item>[]> {
    return Object.hasOwn(this.files, file) ? yield* this.rows(file, schema, make) : [];
  }

  /** The records of all CSV files under a folder, in the order of their paths. */
  *rowsUnder<Schema extends v.GenericSchema<unknown, Readonly<Record<string, unknown>>>, Item>(
    folder: string,
    schema: Schema,
    make: (row: v.InferOutput<Schema>, at: Origin, path: string) => Item,
  ): Steps<Parsed<Item>[]> {
    const records: Parsed<Item>[][] = [];
    for (const path of this.under(folder, '.csv'))
      records.push(yield* this.rows(path, schema, (row, at) => make(row, at, path)));
    return records.flat();
  }

  /** Says where a text stands in one language only; the row is kept. */
  private checkLanguages({ item, at }: Parsed<Readonly<Record<string, unknown>>>): void {
    for (const [column, text] of Object.entries(item)) {
      const [, name, language] = /^(.+)_(zh|en)$/.exec(column) ?? [];
      const other = item[`${name}_${language === 'zh' ? 'en' : 'zh'}`];
      if (name !== undefined && text === '' && typeof other === 'string' && other !== '')
        this.report.tell(at, [column], '', 'bothLanguages');
    }
  }

  /** The record of a JSON file that stands alone; undefined where there is none or its schema does not accept it. */
  document<Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
  ): Parsed<v.InferOutput<Schema>> | undefined {
    const text = this.files[file];
    if (text === undefined) return undefined;
    const { value, problems } = checkJson(file, text, schema);
    this.report.add(problems);
    return value;
  }

  /** The records of a folder of JSON files, whose ids are the files' names. */
  *documents<Schema extends v.GenericSchema, Item extends { readonly id: string }>(
    folder: string,
    schema: Schema,
    make: (value: v.InferOutput<Schema>) => Item,
  ): Steps<Parsed<Item>[]> {
    const records: Parsed<Item>[] = [];
    const paths = this.under(folder, '.json');
    for (const path of paths) {
      const { value, problems } = checkJson(path, this.files[path] ?? '', schema);
      this.report.add(problems);
      if (value) records.push({ item: make(value.item), at: value.at });
      yield;
    }
    return records.filter(({ item, at }) => {
      const name = at.file.slice(folder.length, -'.json'.length);
      if (item.id === name) return true;
      this.report.tell(at, ['id'], item.id, 'fileName', { name });
      const first = records.find((other) => other.at.file !== at.file && other.item.id === item.id);
      if (first) this.report.tell(at, ['id'], item.id, 'duplicate', { first: textOf(first.at) });
      return false;
    });
  }

  /**
   * Leaves out and reports every record whose id another one has.
   * @param column where the id stands
   * @param first where each id of the space stands first; records of several files share one
   */
  unique<Item extends { readonly id: string }>(
    records: readonly Parsed<Item>[],
    column = 'id',
    first = new Map<string, Origin>(),
  ): Parsed<Item>[] {
    return records.filter(({ item, at }) => {
      const before = first.get(item.id);
      if (before) this.report.tell(at, [column], item.id, 'duplicate', { first: textOf(before) });
      else first.set(item.id, at);
      return before === undefined;
    });
  }
}
