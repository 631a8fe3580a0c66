import * as v from 'valibot';
import { BOUNDS, STATUSES } from '../../figure';
import { INDICATOR_KINDS } from '../../indicator';
import { date, filled, period } from '../../schema/cells';
import { recipeSchema } from '../recipe';
import { OWN_DATA_MARK } from './ownId';
import type { OwnFigure, OwnSource } from './ownSource';

const text = v.pipe(v.string(), v.maxLength(500));
const ownId = v.pipe(v.string(), v.startsWith(OWN_DATA_MARK), v.maxLength(100));

/** A source without its figures, as it is kept. */
export const sourceHeadSchema = v.object({
  id: ownId,
  name: v.pipe(filled, v.maxLength(500)),
  file: text,
  readOn: date,
  isOn: v.boolean(),
  made: v.array(
    v.object({
      id: ownId,
      name: text,
      unit: text,
      kind: v.picklist(INDICATOR_KINDS),
      additive: v.boolean(),
      scope: text,
    }),
  ),
  recipe: recipeSchema,
  standing: v.array(v.object({ question: text, sheet: text, cell: text })),
});

/** A figure as it is kept: place, indicator, name, unit, period, status, bound, value, sheet and cell. */
export const figureSchema = v.tuple([
  text,
  text,
  text,
  text,
  period,
  v.picklist(STATUSES),
  v.picklist(BOUNDS),
  v.pipe(v.number(), v.finite()),
  text,
  v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
]);
export type PackedFigure = v.InferOutput<typeof figureSchema>;

/** A source without its figures. */
export const headOf = ({ figures: _, ...head }: OwnSource): Omit<OwnSource, 'figures'> => head;

export const packFigure = (figure: OwnFigure): PackedFigure => [
  figure.place,
  figure.indicator,
  figure.name,
  figure.unit,
  figure.period,
  figure.status,
  figure.bound,
  figure.value,
  figure.sheet,
  figure.cell,
];

export const unpackFigure = ([
  place,
  indicator,
  name,
  unit,
  period,
  status,
  bound,
  value,
  sheet,
  cell,
]: PackedFigure): OwnFigure => ({ place, indicator, name, unit, period, status, bound, value, sheet, cell });

/** Whether two sources say the same, whatever objects they are. */
export function sameSource(a: OwnSource, b: OwnSource): boolean {
  const written = (source: OwnSource) =>
    JSON.stringify([v.parse(sourceHeadSchema, headOf(source)), source.figures.map(packFigure)]);
  return a.figures.length === b.figures.length && written(a) === written(b);
}
