import * as v from 'valibot';
import { isPeriod } from '../period';

/** A cell that may not be empty. */
export const filled = v.pipe(v.string(), v.nonEmpty('empty'));

/** An id of ASCII letters, digits and hyphens. */
export const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'identifier'));

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A number written without separators or units. */
export const numeric = v.pipe(v.string(), v.regex(NUMBER, 'number'), v.transform(Number), v.finite('number'));

/** The same with the digits as written, which `4.0` has more of than `4`. */
export const printedNumber = v.pipe(
  v.string(),
  v.regex(NUMBER, 'number'),
  v.transform((printed) => ({ value: Number(printed), printed })),
  v.check(({ value }) => Number.isFinite(value), 'number'),
);

/** A number or nothing. */
export const optionalNumeric = v.union(
  [
    v.pipe(
      v.literal(''),
      v.transform(() => undefined),
    ),
    numeric,
  ],
  'number',
);

/** An ISO 8601 year, month, day or interval. */
export const period = v.pipe(v.string(), v.check(isPeriod, 'period'));

/** `yes` or `no`. */
export const yesNo = v.pipe(
  v.picklist(['yes', 'no'], 'yes-no'),
  v.transform((cell) => cell === 'yes'),
);

/** Several values in one cell, with `;` between. */
export const list = v.pipe(
  v.string(),
  v.transform((cell) =>
    cell
      .split(/[;；]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
);

/** A text in both languages, English may be empty. */
export const localText = v.object({ zh: v.string(), en: v.string() });

/** A lowercase #rrggbb colour. */
export const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'colour'));
