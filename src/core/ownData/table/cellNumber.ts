import { ONE } from '../decimal';
import { readPeriods } from '../period/readPeriods';
import { readValue, type ValueReading } from '../sheetGrid';
import { parseUnit, type Unit } from '../unit';

/** A cell that is a number. */
export type NumberValue = Extract<ValueReading, { kind: 'number' }>;

const PERCENT = parseUnit('%');

/** The unit that the cell itself states. */
export function ownUnit(number: NumberValue): Unit | undefined {
  if (number.percent) return PERCENT;
  return number.unit === '' ? undefined : parseUnit(number.unit);
}

/** A text as a number, if it is one. */
export function numberOf(text: string): NumberValue | undefined {
  const reading = readValue({ kind: 'text', value: text, format: '', formula: false });
  return reading.kind === 'number' ? { ...reading, divided: ONE } : undefined;
}

/** The one number that a cell says among other words, with its unit: 1,234亿元 of 2023年 南宁市 1,234 亿元; else nothing. */
export function numberIn(text: string): string {
  const comma = /^([+-]?\d+),(\d{1,2}|\d{4,})$/.exec(text);
  if (comma) return `${comma[1]}.${comma[2]}`;
  const words = readPeriods(text)
    .rest.replace(/(\d)\s+(?=[^\d\s])/g, '$1')
    .split(/[\s:：,，;；()]+(?!\d{3})/);
  const numbers = words.filter((word) => /\d/.test(word));
  const [only = '', another] = numbers;
  return another === undefined && numberOf(only) ? only : '';
}
