import { plainText } from '../ownData/plainText';

/** Columns that hold one coordinate in parts, counted from 0; without one for seconds minutes may have digits behind the point. */
export interface PartedColumns {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number | undefined;
}

/** Both coordinates of a table in parts. */
export interface PartedPair {
  readonly longitude: PartedColumns;
  readonly latitude: PartedColumns;
}

type Axis = keyof PartedPair;
type Part = keyof PartedColumns;

const AXES: readonly (readonly [RegExp, Axis])[] = [
  [/经|^e$|lon|lng|east/i, 'longitude'],
  [/纬|^n$|lat|north/i, 'latitude'],
];
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/(?:度|°|[_ ](?:d|deg)|degrees?)$/i, 'degrees'],
  [/(?:分|′|'|[_ ](?:m|min)|minutes?)$/i, 'minutes'],
  [/(?:秒|″|"|[_ ](?:s|sec)|seconds?)$/i, 'seconds'],
];

/** A head that says nothing but the part. */
const ALONE = /^_?(?:度|分|秒|°|′|″|'|"|deg|min|sec)$/i;

/**
 * Where degrees, minutes and seconds have columns of their own: 经度（度）, 经度（分） …, or 度, 分, 秒 behind or below 经度.
 * @param head of each column
 * @param above the cells of the row above the heads, of which one stands for those right of it
 * @returns undefined where no minutes are beside degrees
 */
export function partedColumns(heads: readonly string[], above: readonly string[]): PartedPair | undefined {
  const found: Record<Axis, Partial<Record<Part, number>>> = { longitude: {}, latitude: {} };
  let axis: Axis | undefined;
  heads.forEach((head, column) => {
    const bare = plainText(head)
      .replace(/[()[\]【】\s]+$/, '')
      .replace(/[([【]/g, '_');
    const own = AXES.find(([pattern]) => pattern.test(bare) || pattern.test(plainText(above[column] ?? '')));
    axis = own?.[1] ?? axis;
    const part = PARTS.find(([pattern]) => pattern.test(bare))?.[1];
    // A column of something else, as 得分, ends what a head says of those right of it.
    if (!part || (!own && !ALONE.test(bare))) axis = undefined;
    else if (axis && found[axis][part] === undefined) found[axis][part] = column;
  });
  const columnsOf = ({
    degrees,
    minutes,
    seconds,
  }: Partial<Record<Part, number>>): PartedColumns | undefined =>
    degrees === undefined || minutes === undefined ? undefined : { degrees, minutes, seconds };
  const [longitude, latitude] = [columnsOf(found.longitude), columnsOf(found.latitude)];
  return longitude && latitude ? { longitude, latitude } : undefined;
}
