import * as v from 'valibot';
import type { contract } from '../../i18n/zh/contract';
import { isDate, isPeriod } from '../period';

/** A message of `i18n/<language>/contract.ts`: what a schema says of a value that it does not accept. */
export type ContractMessage = keyof typeof contract;

/** The message of a check by its key, so that a misspelt key is a type error. */
export const says = (message: ContractMessage): ContractMessage => message;

/** A rule across the parts of a row or object; what breaks it is said of one part. */
export function rule<Whole extends object>(
  part: keyof Whole & string,
  holds: (whole: Whole) => boolean,
  message: ContractMessage,
) {
  return v.rawCheck<Whole>(({ dataset, addIssue }) => {
    if (!dataset.typed || holds(dataset.value)) return;
    const input = dataset.value as Record<string, unknown>;
    addIssue({
      message,
      path: [{ type: 'object', origin: 'value', input, key: part, value: input[part] }],
    });
  });
}

/** A cell that may not be empty. */
export const filled = v.pipe(v.string(), v.nonEmpty(says('empty')));

/** An id of ASCII letters, digits and hyphens. */
export const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, says('identifier')));

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A number written without separators or units. */
export const numeric = v.pipe(
  v.string(),
  v.regex(NUMBER, says('number')),
  v.transform(Number),
  v.finite(says('number')),
);

/** The same with the digits as written, which `4.0` has more of than `4`. */
export const printedNumber = v.pipe(
  v.string(),
  v.regex(NUMBER, says('number')),
  v.transform((printed) => ({ value: Number(printed), printed })),
  v.check(({ value }) => Number.isFinite(value), says('number')),
);

/** A number, or nothing from an empty cell. */
export const optionalNumeric = v.union(
  [
    v.pipe(
      v.literal(''),
      v.transform(() => undefined),
    ),
    numeric,
  ],
  says('number'),
);

/** Longitude and latitude in WGS-84 degrees. */
export const longitude = v.pipe(
  v.number(),
  v.minValue(-180, says('longitude')),
  v.maxValue(180, says('longitude')),
);
export const latitude = v.pipe(
  v.number(),
  v.minValue(-90, says('latitude')),
  v.maxValue(90, says('latitude')),
);

/** An ISO 8601 year, month, day or interval. */
export const period = v.pipe(v.string(), v.check(isPeriod, says('period')));

/** An ISO 8601 year, month or day. */
export const date = v.pipe(v.string(), v.check(isDate, says('date')));

/** An ISO 8601 month. */
export const month = v.pipe(
  v.string(),
  v.check((text) => text.length === 7 && isDate(text), says('month')),
);

/** `yes` or `no`. */
export const yesNo = v.pipe(
  v.picklist(['yes', 'no']),
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

/** A text in both languages, either may be empty. */
export const localText = v.object({ zh: v.string(), en: v.string() });

/** A name: in both languages. */
export const localName = v.strictObject({ zh: filled, en: filled });

/** A note: in both languages or in neither. */
export const localNote = v.optional(
  v.pipe(
    v.strictObject({ zh: v.string(), en: v.string() }),
    rule('zh', (note) => note.zh !== '' || note.en === '', 'bothLanguages'),
    rule('en', (note) => note.en !== '' || note.zh === '', 'bothLanguages'),
  ),
  { zh: '', en: '' },
);

/** A lowercase #rrggbb colour. */
export const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, says('colour')));
