import { type Fraction, ONE } from './decimal';

/** What a number format adds to the stored number. */
export interface FormatReading {
  /** Stored 0.075, shown 7.5 %. */
  readonly percent: boolean;
  /** The unit that it shows after the number: `亿元` of `0.00"亿元"`. */
  readonly unit: string;
  /** What the stored number is divided by before it is shown in that unit. */
  readonly divided: Fraction;
}

const PLAIN: FormatReading = { percent: false, unit: '', divided: ONE };

/**
 * Reads a number format of a spreadsheet.
 * @example readFormat('0.00"亿元"').unit //= '亿元'
 */
export function readFormat(format: string): FormatReading {
  if (format === '') return PLAIN;
  const [first = ''] = format.split(';');
  const literal = [...first.matchAll(/"([^"]*)"|\\(.)/g)].map((match) => match[1] ?? match[2] ?? '').join('');
  const bare = first.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  const loose = /[\u4E00-\u9FFF]+/.exec(bare)?.[0] ?? '';
  const thousands = /[0#](,+)(?![0#])/.exec(bare)?.[1]?.length ?? 0;
  const drawnPoint = /!\.(0+)/.exec(first)?.[1]?.length ?? 0;
  const unit = (literal || loose).trim();
  return {
    percent: bare.includes('%'),
    unit: /[\p{L}%‰²³/]/u.test(unit) ? unit : '',
    divided: { over: 10n ** BigInt(thousands * 3 + drawnPoint), under: 1n },
  };
}
