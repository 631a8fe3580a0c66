/** How people type and say what names and indicators write out; what search reads. */

/** Numerals that names write as signs and people type as digits. */
export const NUMERALS: ReadonlyMap<string, string> = new Map([
  ...[...'零一二三四五六七八九'].map((sign, digit) => [sign, String(digit)] as const),
  ['两', '2'],
]);

/** Terms as officials write them out, and as they are said. */
export const SPOKEN_TERMS: readonly (readonly [written: string, said: string])[] = [['规模以上', '规上']];

/** What talk leaves out of an indicator's name: 规模以上工业企业数 is 规模以上企业. */
export const spokenName = (name: string): string =>
  name.replace('规模以上工业', '规模以上').replace(/数$/, '');

/** How a rate is asked for, before or after what is measured: against residents, against land. */
export const RATE_WORDS = {
  'per-resident': /^\s*人均|\s+per\s+(capita|person|resident|head)\s*$/i,
  'per-area': /^\s*(地均|单位面积|每平方公里)|\s+per\s+(area|km2|km²|square kilomet(re|er))\s*$/i,
} as const;
