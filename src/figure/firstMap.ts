import { bbox } from '@turf/turf';
import type { Boundaries } from '../core/boundaries';
import { fittingScale, toX, toY } from '../core/mercator';
import type { BoundingBox } from '../core/place';
import type { Scene } from '../core/scene/scene';
import { sketchMap } from '../core/sketch';
import type { Surroundings } from '../core/surroundings';
import type { Language } from '../i18n/language';
import { mapBody } from './map/mapBody';
import { attributes } from './text/markup';
import { FONT_FAMILY } from './text/textSvg';

interface FirstMapOptions {
  /** Degrees: what the map fits into its window, as large as it goes. */
  readonly extent: BoundingBox;
  /** Pixels of the window that type and lines are drawn for; in another they are larger or smaller with the map. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Begins the names of patterns; drawings of one page need different ones. */
  readonly prefix: string;
}

/** Pixels by which a line may be off: the live map follows within a second, with every point that it has room for. */
const TOLERANCE = 1;

/** What a mark says to those who point at it and to programs; nobody can ask a picture that is about to be replaced. */
const ANSWERS = / (role|aria-label|data-[a-z]+)="[^"]*"/g;
const PATH = / d="([^"]*)"/g;

/** A path of lines with steps from point to point in place of positions, in tenths of a pixel: half as long. */
export function relativePath(path: string): string {
  let [atX, atY, startX, startY] = [0, 0, 0, 0];
  const step = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');
  /** A minus parts two numbers as a space does. */
  const after = (before: string, number: string) => (number.startsWith('-') ? '' : before) + number;
  return path.replace(/([ML])(-?[\d.]+) (-?[\d.]+)|Z/g, (_, letter: string | undefined, x, y) => {
    if (letter === undefined) {
      [atX, atY] = [startX, startY];
      return 'z';
    }
    const [toX, toY] = [Math.round(Number(x) * 10), Math.round(Number(y) * 10)];
    const [right, down] = [step(toX - atX), step(toY - atY)];
    [atX, atY] = [toX, toY];
    if (letter === 'M') [startX, startY] = [toX, toY];
    // What follows a move without a letter is a line.
    return (letter === 'M' ? `m${right}` : after(' ', right)) + after(' ', down);
  });
}

/** True of paths that are lines and nothing else. */
const isLines = (path: string) => /^[MLZ\d. -]*$/.test(path);

/**
 * A scene as one SVG for windows of any shape: its viewBox is the extent, and beyond that everything is drawn as far as
 * the surroundings reach. It is to stand where `fitCamera` may draw, with `overflow: visible`; then each place is where a
 * map of that camera has it.
 * @throws Error when a region of the scene has no boundary
 */
export function firstMapSvg(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  { extent, width, height, language, prefix }: FirstMapOptions,
): string {
  const whole = bbox(surroundings.window) as unknown as BoundingBox;
  const scale = fittingScale(extent, { width, height });
  const sketch = sketchMap(boundaries, surroundings, (TOLERANCE * 360) / scale);
  const [west, , east, north] = whole;
  const rectangle = {
    x: 0,
    y: 0,
    width: (toX(east) - toX(west)) * scale,
    height: (toY(whole[1]) - toY(north)) * scale,
  };
  const shapes = scene.shapes.map((mark) => ({ ...mark, geometry: sketch.simplified(mark.geometry) }));
  const body = mapBody({ ...scene, shapes }, sketch.boundaries, sketch.surroundings, {
    rectangle,
    padding: 0,
    extent: whole,
    language,
    answering: 'pointed',
    prefix,
  });
  const content = body.content
    .replace(ANSWERS, '')
    .replace(PATH, (_, path: string) => ` d="${isLines(path) ? relativePath(path) : path}"`);
  const left = (toX(extent[0]) - toX(west)) * scale;
  const top = (toY(extent[3]) - toY(north)) * scale;
  const size = [(toX(extent[2]) - toX(extent[0])) * scale, (toY(extent[1]) - toY(extent[3])) * scale];
  return `<svg${attributes({
    class: prefix,
    viewBox: [left, top, ...size].map((pixels) => pixels.toFixed(2)).join(' '),
    'font-family': FONT_FAMILY,
    role: 'img',
    'aria-label': scene.title,
  })}><defs>${body.defs}</defs>${content}</svg>`;
}
