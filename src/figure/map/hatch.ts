import { HATCHES } from '../../core/scene/absence';
import type { Ground, Hatch, Pattern } from '../../core/scene/scene';
import { attributes } from '../text/markup';

/** The name of a hatch inside one drawing. */
export const hatchId = (prefix: string, hatch: Hatch) => `${prefix}-${hatch}`;

/** Three hatches that differ in kind, so that they are told apart without colour: slanted lines, a lattice, dots. */
const STROKES: Readonly<Record<Hatch, (colour: string) => string>> = {
  'no-figure': (colour) =>
    `<path d="M0 7L7 0M-1 1L1 -1M6 8L8 6"${attributes({ stroke: colour, 'stroke-width': 0.9 })}/>`,
  'not-comparable': (colour) =>
    `<path d="M0 0L7 7M0 7L7 0"${attributes({ stroke: colour, 'stroke-width': 0.8 })}/>`,
  filtered: (colour) => `<circle cx="2" cy="2" r="0.9"${attributes({ fill: colour })}/>`,
};

/** The hatches as pattern definitions for a drawing's `<defs>`. */
export function hatchPatterns(prefix: string, ground: Ground): string {
  return HATCHES.map((hatch) => {
    const size = hatch === 'filtered' ? 5 : 7;
    const box = `<rect width="${size}" height="${size}"${attributes({ fill: ground.paper })}/>`;
    return `<pattern${attributes({ id: hatchId(prefix, hatch), width: size, height: size, patternUnits: 'userSpaceOnUse' })}>${box}${STROKES[hatch](ground.hatch)}</pattern>`;
  }).join('');
}

/** What fills a mark: its colour, its hatch, or plain paper. */
export function fillOf(
  mark: { readonly fill: string | undefined; readonly pattern: Pattern },
  prefix: string,
  paper: string,
): string {
  if (mark.pattern !== 'none') return `url(#${hatchId(prefix, mark.pattern)})`;
  return mark.fill ?? paper;
}
