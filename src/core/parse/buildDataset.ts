import type * as v from 'valibot';
import type { Dataset } from '../dataset';
import { indexFigures } from '../figureIndex';
import type { Indicator } from '../indicator';
import type { Place } from '../place';
import type { DataProblem } from '../problem';
import { layoutFile } from '../schema/layout';
import {
  figureRow,
  groupRow,
  indicatorRow,
  industryRow,
  parkRow,
  regionRow,
  sourceRow,
  themeRow,
} from '../schema/rows';
import { sheetFile } from '../schema/sheet';
import { storyFile } from '../schema/story';
import { checkReferences } from './checkReferences';
import { checkJson, checkRows } from './checkRows';
import { figureOf } from './figures';
import { layoutOf } from './layouts';
import { groupOf, parkOf, regionOf } from './places';
import { duplicateId } from './problems';

/** The texts of all data files by path: `geo/regions.csv`, `data/sources.csv`, `data/figures/….csv` … */
export type DataFiles = Readonly<Record<string, string>>;

type Entries = Record<string, v.GenericSchema>;

/** The columns that a row schema names, also under a pipe. */
function columnsOf(schema: v.GenericSchema): string[] {
  const whole = schema as unknown as { entries?: Entries; pipe?: readonly { entries?: Entries }[] };
  return Object.keys(whole.entries ?? whole.pipe?.[0]?.entries ?? {});
}

class Reader {
  readonly problems: DataProblem[] = [];
  constructor(private readonly files: DataFiles) {}

  /** Files under a folder with an ending, by path. */
  under(folder: string, ending: string): string[] {
    return Object.keys(this.files)
      .filter((path) => path.startsWith(folder) && path.endsWith(ending))
      .sort();
  }

  rows<Schema extends v.GenericSchema>(path: string, schema: Schema) {
    const checked = checkRows(path, this.files[path] ?? '', columnsOf(schema), schema);
    this.problems.push(...checked.problems);
    return checked.rows;
  }

  /** Rows by id; a second row of an id is a problem and left out. */
  register<Schema extends v.GenericSchema, Item extends { readonly id: string }>(
    path: string,
    schema: Schema,
    make: (row: v.InferOutput<Schema>) => Item,
    into = new Map<string, Item>(),
  ): Map<string, Item> {
    for (const { line, row } of this.rows(path, schema)) {
      const item = make(row);
      if (into.has(item.id)) this.problems.push(duplicateId(path, line, item.id));
      else into.set(item.id, item);
    }
    return into;
  }

  documents<Schema extends v.GenericSchema, Item extends { readonly id: string }>(
    folder: string,
    schema: Schema,
    make: (value: v.InferOutput<Schema>) => Item,
  ): Map<string, Item> {
    const items = new Map<string, Item>();
    for (const path of this.under(folder, '.json')) {
      const checked = checkJson(path, this.files[path] ?? '', schema);
      this.problems.push(...checked.problems);
      if (checked.value === undefined) continue;
      const item = make(checked.value);
      items.set(item.id, item);
    }
    return items;
  }
}

/**
 * Builds the dataset from the texts of its files. What breaks the contract is left out and stands in `problems`
 * with file, line and value; everything else is kept.
 */
export function buildDataset(files: DataFiles): Dataset {
  const reader = new Reader(files);
  const names = (row: { name_zh: string; name_en: string }) => ({ zh: row.name_zh, en: row.name_en });
  const regions = reader.register('geo/regions.csv', regionRow, regionOf);
  const parks = reader.register('data/parks.csv', parkRow, parkOf);
  const groups = reader.register('data/groups.csv', groupRow, groupOf);
  const sources = reader.register('data/sources.csv', sourceRow, (row) => ({
    id: row.id,
    title: { zh: row.title_zh, en: row.title_en },
    issuer: { zh: row.issuer_zh, en: row.issuer_en },
    date: row.date,
    kind: row.kind,
    trust: row.trust,
    note: { zh: row.note_zh, en: row.note_en },
  }));
  const themes = reader.register('data/themes.csv', themeRow, (row) => ({ id: row.id, name: names(row) }));
  const indicators = new Map<string, Indicator>();
  for (const path of reader.under('data/indicators/', '.csv')) {
    const theme = path.slice('data/indicators/'.length, -'.csv'.length);
    reader.register(
      path,
      indicatorRow,
      ({ name_zh, name_en, scope_zh, scope_en, ...row }) => ({
        ...row,
        name: { zh: name_zh, en: name_en },
        scope: { zh: scope_zh, en: scope_en },
        theme,
      }),
      indicators,
    );
  }
  const industries = reader.register('data/industries.csv', industryRow, ({ name_zh, name_en, ...row }) => ({
    ...row,
    name: { zh: name_zh, en: name_en },
  }));
  const layouts = reader.documents('data/layouts/', layoutFile, layoutOf);
  const sheets = reader.documents('data/sheets/', sheetFile, (sheet) => sheet);
  const stories = reader.documents('data/stories/', storyFile, (story) => story);

  const places = new Map<string, Place>([...regions, ...parks, ...groups]);
  const figures = reader
    .under('data/figures/', '.csv')
    .flatMap((path) => reader.rows(path, figureRow).map(({ line, row }) => figureOf(path, line, row)));
  const registers = {
    regions,
    parks,
    groups,
    places,
    sources,
    themes,
    indicators,
    industries,
    layouts,
    sheets,
    stories,
  };
  const checked = checkReferences(registers, figures);
  return {
    ...registers,
    layouts: checked.layouts,
    ...indexFigures(checked.figures),
    problems: [...reader.problems, ...checked.problems],
  };
}
