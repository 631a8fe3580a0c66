import type { FinderConditions } from './finder/conditions';
import type { Formula } from './formulas/formula';
import type { MatrixView } from './matrix/matrixView';
import type { BoundingBox } from './place';
import type { Area, Camera, Classification, DataFilter, Second, View } from './view';

export type Parameter = keyof View;
/** How a part of a view stands in a link; what `read` gives is checked by the part's schema. */
interface Codec<Value> {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => unknown;
}
type Given<Name extends Parameter> = NonNullable<View[Name]>;

const text: Codec<string> = { write: (value) => value, read: (value) => value };
const flag: Codec<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (value) => (value === '1' ? true : value === '0' ? false : value),
};
/** Decimal as links write it; what else JavaScript takes for a number, such as nothing for zero, is none here. */
const DECIMAL = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const number = (text: string | undefined) => (DECIMAL.test(text ?? '') ? Number(text) : Number.NaN);
const whole: Codec<number> = { write: String, read: number };
const list: Codec<readonly string[]> = {
  write: (value) => value.join(','),
  read: (value) => (value === '' ? [] : value.split(',')),
};
/** Names may hold any sign but the one between them. */
const names: Codec<readonly string[]> = {
  write: (value) => value.map((name) => name.replaceAll('~', '-')).join('~'),
  read: (value) => (value === '' ? [] : value.split('~')),
};
const numbers = (value: string) => (value === '' ? [] : value.split(',').map(number));
/** The parts of a value that is read in parts; a value with more of them than are read is not understood. */
function partsOf(value: string, sign: string, most: number): readonly string[] | undefined {
  const parts = value.split(sign);
  return parts.length > most ? undefined : parts;
}
const short = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));

/** The words stand last, since they may hold any sign. */
const dataFilter: Codec<DataFilter> = {
  write: ({ source, theme, status, place, indicator, text }) => {
    const ids = [source, theme, status, place, indicator].join('~');
    return text === '' ? ids.replace(/~+$/, '') : `${ids}~${text}`;
  },
  read: (value) => {
    const [source = '', theme = '', status = '', place = '', indicator = '', ...words] = value.split('~');
    return { source, theme, status, place, indicator, text: words.join('~') };
  },
};

const camera: Codec<Camera> = {
  write: (value) => [short(value.longitude, 4), short(value.latitude, 4), short(value.zoom, 2)].join(','),
  read: (value) => {
    const [longitude, latitude, zoom, ...others] = numbers(value);
    return others.length > 0 ? null : { longitude, latitude, zoom };
  },
};

const frame: Codec<BoundingBox> = {
  write: (value) => value.map((degrees) => short(degrees, 3)).join(','),
  read: numbers,
};

const LOCKS: ReadonlyMap<string, boolean> = new Map([
  ['locked', true],
  ['free', false],
]);
const classification: Codec<Classification> = {
  write: (value) =>
    [
      value.method,
      value.count,
      value.locked ? 'locked' : 'free',
      ...value.breaks.map((limit) => short(limit, 6)),
    ].join(','),
  read: (value) => {
    const [method, count, lock = '', ...breaks] = value.split(',');
    return { method, count: number(count), locked: LOCKS.get(lock), breaks: breaks.map(number) };
  },
};

const second: Codec<Second> = {
  write: (value) => [value.indicator, value.period, value.status].join(','),
  read: (value) => {
    const [indicator, period, status] = partsOf(value, ',', 3) ?? [];
    return { indicator, period, status };
  },
};

const coordinates = (positions: readonly (readonly [number, number])[]) =>
  positions.map(([longitude, latitude]) => `${short(longitude, 4)} ${short(latitude, 4)}`).join(',');
const positions = (value: string) => value.split(',').map((pair) => pair.split(' ').map(number));
/** The only one of a list. */
const single = <Item>(items: readonly Item[]) => (items.length === 1 ? items[0] : undefined);

function writeArea({ shape, rule }: Area): string {
  switch (shape.kind) {
    case 'polygon':
      return [rule, shape.kind, coordinates(shape.ring)].join('~');
    case 'circle':
      return [rule, shape.kind, coordinates([shape.centre]), short(shape.radius, 3)].join('~');
    case 'buffer':
      return [rule, shape.kind, shape.places.join(','), short(shape.distance, 3)].join('~');
    case 'element':
      return [rule, shape.kind, shape.layout, shape.element].join('~');
  }
}

function readShape(kind: string | undefined, first: string, second: string): unknown {
  switch (kind) {
    case 'polygon':
      return { kind, ring: positions(first) };
    case 'circle':
      return { kind, centre: single(positions(first)), radius: number(second) };
    case 'buffer':
      return { kind, places: list.read(first), distance: number(second) };
    case 'element':
      return { kind, layout: first, element: second };
    default:
      return undefined;
  }
}

function readArea(value: string): unknown {
  const [rule, kind, first = '', second = ''] =
    partsOf(value, '~', value.includes('~polygon~') ? 3 : 4) ?? [];
  return { rule, shape: readShape(kind, first, second) };
}

const areas: Codec<readonly Area[]> = {
  write: (value) => value.map(writeArea).join('!'),
  read: (value) => (value === '' ? [] : value.split('!').map(readArea)),
};

const limit = (text: string | undefined) => (text === undefined || text === '' ? undefined : number(text));
/** Words as documents print them, which may hold the signs that part them. */
const printed = (words: readonly string[]) =>
  words.map((word) => word.replace(/[%,~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)).join(',');
const items = (text: string | undefined) =>
  text === undefined || text === ''
    ? []
    : text
        .split(',')
        .map((word) =>
          word.replace(/%(25|2c|7e)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        );

/** Grades, kinds, industries, cities, area and distance; what is not asked for at the end is left out. */
const finder: Codec<FinderConditions> = {
  write: ({ grades, kinds, industries, cities, area, near }) =>
    [
      ...[grades, kinds, industries, cities].map(printed),
      area ? [area.kind, area.from ?? '', area.to ?? ''].join(',') : '',
      near ? [near.kind, short(near.within, 1)].join(',') : '',
    ]
      .join('~')
      .replace(/~+$/, ''),
  read: (value) => {
    const parts = partsOf(value, '~', 6);
    if (!parts) return undefined;
    const [grades, kinds, industries, cities, area, near] = parts;
    const [areaKind, from, to, ...moreOfArea] = items(area);
    const [nearKind, within, ...moreOfNear] = items(near);
    if (moreOfArea.length + moreOfNear.length > 0) return undefined;
    return {
      grades: items(grades),
      kinds: items(kinds),
      industries: items(industries),
      cities: items(cities),
      area: areaKind === undefined ? undefined : { kind: areaKind, from: limit(from), to: limit(to) },
      near: nearKind === undefined ? undefined : { kind: nearKind, within: limit(within) },
    };
  },
};

/** The name stands last; it may hold any sign but those that part. */
const formulas: Codec<readonly Formula[]> = {
  write: (value) =>
    value
      .map(({ rule, first, second, name }) => [rule, first, second, name.replace(/[~!]/g, '-')].join('~'))
      .map((each) => each.replace(/~$/, ''))
      .join('!'),
  read: (value) =>
    (value === '' ? [] : value.split('!')).map((each) => {
      const [rule, first, second, name = ''] = partsOf(each, '~', 4) ?? [];
      return { rule, first, second, name };
    }),
};

const matrix: Codec<MatrixView> = {
  write: ({ rows, columns, order, row, column }) =>
    [rows, columns, order, row, column].join('~').replace(/~+$/, ''),
  read: (value) => {
    const [rows, columns, order, row = '', column = ''] = partsOf(value, '~', 5) ?? [];
    return { rows, columns, order, row, column };
  },
};

/** How each part of a view stands in a link. */
export const codecs: { readonly [Name in Parameter]: Codec<Given<Name>> } = {
  page: text,
  dataPart: text,
  dataFilter,
  formulas,
  indicator: text,
  period: text,
  status: text,
  level: text,
  normalisation: text,
  encoding: text,
  second,
  classification,
  palette: text,
  reference: text,
  parks: text,
  accuracy: flag,
  labels: flag,
  layout: text,
  element: text,
  selection: text,
  comparison: list,
  base: text,
  areas,
  brush: {
    write: (value) => value.map((limit) => short(limit, 6)).join(','),
    read: numbers,
  },
  drawer: text,
  scope: text,
  finder,
  matrix,
  third: second,
  overlay: text,
  since: text,
  compareMaps: text,
  sheet: text,
  story: text,
  scene: whole,
  presenting: flag,
  embed: list,
  language: text,
  theme: text,
  drawing: text,
  ownData: names,
  camera,
  frame,
};
