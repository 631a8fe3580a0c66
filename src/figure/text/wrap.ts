import { measureText } from './measure';

/** Must not begin a line (避头). */
const NOT_FIRST = /^[，。、；：！？）】》〉」』”’…·—,.;:!?)\]}%]/;
/** Must not end a line (避尾). */
const NOT_LAST = /[（【《〈「『“‘([{]$/;

/** Two neighbours that belong to one Latin word or number. */
const ONE_WORD = /^[A-Za-z0-9À-ɏ.,%²³>≥≤−]{2}/;

/** Pieces that may not be broken: a Latin word or number with what clings to it, or one Chinese character. */
function pieces(text: string): string[] {
  return text.match(/[A-Za-z0-9À-ɏ.,%°/'’\-–−+²³>≥≤]+\s*|\s+|[\s\S]/gu) ?? [];
}

/** A piece too long for a line by itself, such as a link, cut to what fits. */
function cut(piece: string, width: number, size: number, bold: boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && measureText(part + character, size, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** The end of a line that must go down with the next piece. */
function carriedOver(line: string, piece: string): string {
  const kept = [...line];
  let carried = '';
  const parted = () =>
    NOT_FIRST.test(carried + piece) ||
    NOT_LAST.test(kept.join('')) ||
    (carried !== '' && ONE_WORD.test(`${kept.at(-1)}${carried}`));
  while (kept.length > 1 && parted()) {
    carried = (kept.pop() as string) + carried;
  }
  return carried;
}

/**
 * Breaks a text into lines that fit a width: between Chinese characters and between Latin words, without a stop at
 * a line's head or a bracket at its end. Nothing is ever left out.
 * @param width pixels
 * @param size font size in pixels
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    const take = (piece: string) => {
      if (line === '' || measureText((line + piece).trimEnd(), size, bold) <= width) {
        line += piece;
        return;
      }
      const carried = carriedOver(line, piece);
      if (measureText(carried + piece, size, bold) <= width)
        line = line.slice(0, line.length - carried.length);
      else {
        lines.push(line.trimEnd());
        line = piece.trimStart();
        return;
      }
      lines.push(line.trimEnd());
      line = (carried + piece).trimStart();
    };
    for (const piece of pieces(paragraph)) {
      if (measureText(piece, size, bold) <= width) take(piece);
      else for (const part of cut(piece, width, size, bold)) take(part);
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
