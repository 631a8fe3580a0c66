/** Characters that take a full em: Han, kana, Hangul, fullwidth forms and the dashes and dots that Chinese text sets wide. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—·×≥≤]/u;
const NARROW = /[ilI.,:;'|!()[\]{} ]/;
const WIDE = /[mwMW@%ABCDGHKNOQRUVXYZ&]/;

function characterWidth(character: string): number {
  if (FULL_WIDTH.test(character) || character.length > 1) return 1;
  if (NARROW.test(character)) return 0.33;
  return WIDE.test(character) ? 0.78 : 0.57;
}

/**
 * An estimate of a text's width in the system's sans-serif fonts, which needs no screen: Chinese a full em a character,
 * Latin a little over half, on the generous side.
 * @param size font size in pixels
 */
export function measureText(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size * (bold ? 1.05 : 1);
}
