/** Attributes whose fractions say nothing that an eye could see. */
const WHOLE_PIXELS = new Set([
  'd',
  'points',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'width',
  'height',
  'transform',
  'viewBox',
]);

const rounded = (text: string, decimals: number) =>
  text.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(decimals)) + 0));

/** A path in whole pixels, without the points that fall together there. */
function plainPath(path: string): string {
  return path
    .replace(/([ML])([^MLZ]*)/g, (_, command: string, text: string) => {
      const numbers = text.match(/-?[\d.]+/g) ?? [];
      return command + numbers.map((number) => Math.round(Number(number)) + 0).join(' ');
    })
    .replace(/L(-?\d+ -?\d+)(?:L\1)+(?=[LMZ]|$)/g, 'L$1')
    .replace(/M(-?\d+ -?\d+)L\1(?=[LMZ]|$)/g, 'M$1');
}

function plainTag(tag: string): string {
  return tag.replace(/ ([\w-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    const plain =
      name === 'd' && !/[A-KN-YA-Za-z]/.test(value.replace(/[MLZ]/g, ''))
        ? plainPath(value)
        : rounded(value, WHOLE_PIXELS.has(name) ? 0 : 1);
    return ` ${name}="${plain}"`;
  });
}

/**
 * An SVG as text that can be read in a diff and still be opened as a drawing: an element a line, indented, in whole
 * pixels.
 */
export function plainSvg(svg: string): string {
  const lines: string[] = [];
  let depth = 0;
  let open = false;
  for (const [token] of svg.matchAll(/<[^>]+>|[^<]+/g)) {
    const indent = ' '.repeat(Math.max(0, depth));
    if (token.startsWith('</')) {
      depth -= 1;
      if (open) lines[lines.length - 1] += token;
      else lines.push(' '.repeat(depth) + token);
      open = false;
    } else if (token.startsWith('<')) {
      lines.push(indent + plainTag(token));
      open = !token.endsWith('/>');
      if (open) depth += 1;
    } else if (token.trim() !== '') {
      if (open) lines[lines.length - 1] += token.trim();
      else lines.push(indent + token.trim());
    }
  }
  return `${lines.join('\n')}\n`;
}
