/** Where a part stands inside a record: the column of a row, or the keys and indexes that lead to it in a JSON file. */
export type PartPath = readonly (string | number)[];

/** Where a record stands. */
export interface Origin {
  readonly file: string;
  /** The 1-based line of a part of the record; undefined where it cannot be had. */
  readonly lineOf: (path: PartPath) => number | undefined;
}

/** A record with where it stands, so that whatever is wrong with it can be said with file and line. */
export interface Parsed<Item> {
  readonly item: Item;
  readonly at: Origin;
}

/** The origin of a row: all its cells stand on the line that it starts on. */
export const rowOrigin = (file: string, line: number): Origin => ({ file, lineOf: () => line });

/** File and line of a record in one text: `data/parks.csv:12`. */
export function textOf({ file, lineOf }: Origin): string {
  const line = lineOf([]);
  return line === undefined ? file : `${file}:${line}`;
}
