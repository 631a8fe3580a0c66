import { attribute, wholeNumber } from '../xml/attribute';

const STYLES = new Set([
  'number-style',
  'percentage-style',
  'currency-style',
  'date-style',
  'time-style',
  'boolean-style',
  'text-style',
]);
const MOST_DIGITS = 30;

/** Letters of Excel's formats for the parts of a date, short and long. */
const DATE_PARTS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['year', ['yy', 'yyyy']],
  ['month', ['m', 'mm']],
  ['day', ['d', 'dd']],
  ['hours', ['h', 'hh']],
  ['minutes', ['m', 'mm']],
  ['seconds', ['s', 'ss']],
  ['day-of-week', ['aaa', 'aaaa']],
  ['am-pm', ['AM/PM', 'AM/PM']],
]);

const digits = (attributes: string, name: string, otherwise: number) =>
  Math.min(MOST_DIGITS, wholeNumber(attributes, name) ?? otherwise);

function numberCode(attributes: string): string {
  const whole = '0'.repeat(Math.max(1, digits(attributes, 'min-integer-digits', 1)));
  const decimals = digits(attributes, 'decimal-places', 0);
  const grouped = attribute(attributes, 'grouping') === 'true' ? `#,##${whole}` : whole;
  return decimals > 0 ? `${grouped}.${'0'.repeat(decimals)}` : grouped;
}

/** Text of a format as Excel writes it: the percent sign counts, anything else is quoted. */
const literal = (text: string) => (/^[%\s/:.-]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`);

/** The number formats of an OpenDocument file, spelled as Excel does. */
export class DataStyles {
  private readonly codes = new Map<string, string>();
  /** Data style and parent of the cell styles. */
  private readonly cellStyles = new Map<string, { data: string | undefined; parent: string | undefined }>();
  private current: string | undefined;
  private code = '';
  private literalText: string | undefined;

  open(name: string, attributes: string): void {
    if (STYLES.has(name)) {
      this.current = attribute(attributes, 'name') ?? '';
      this.code = '';
    } else if (name === 'style' && attribute(attributes, 'family') === 'table-cell') {
      this.cellStyles.set(attribute(attributes, 'name') ?? '', {
        data: attribute(attributes, 'data-style-name'),
        parent: attribute(attributes, 'parent-style-name'),
      });
    }
    if (this.current === undefined) return;
    const part = DATE_PARTS.get(name);
    if (part) this.code += part[attribute(attributes, 'style') === 'long' ? 1 : 0];
    else if (name === 'number') this.code += this.number(attributes);
    else if (name === 'scientific-number') this.code += `${numberCode(attributes)}E+00`;
    else if (name === 'text-content') this.code += '@';
    else if (name === 'text' || name === 'currency-symbol') this.literalText = '';
  }

  text(text: string): void {
    if (this.literalText !== undefined) this.literalText += text;
  }

  close(name: string): void {
    if (this.current === undefined) return;
    if (this.literalText !== undefined && (name === 'text' || name === 'currency-symbol')) {
      this.code += literal(this.literalText);
      this.literalText = undefined;
    } else if (STYLES.has(name)) {
      this.codes.set(this.current, this.code);
      this.current = undefined;
    }
  }

  /** The format of a cell style, or of the style that it rests on; empty where it has none. */
  formatOf(style: string | undefined): string {
    let name = style;
    for (let step = 0; step < 10 && name !== undefined; step++) {
      const found = this.cellStyles.get(name);
      if (found?.data !== undefined) return this.codes.get(found.data) ?? '';
      name = found?.parent;
    }
    return '';
  }

  /** A number without places is General, as it is where LibreOffice shows all digits. */
  private number(attributes: string): string {
    return attribute(attributes, 'decimal-places') === undefined &&
      (wholeNumber(attributes, 'min-integer-digits') ?? 1) <= 1
      ? ''
      : numberCode(attributes);
  }
}
