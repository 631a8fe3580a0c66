/** How lines are broken: dash and gap by turns, in widths of the line. */
export const DASHES = {
  layout: [3, 1.8],
  rail: [1.5, 0.9],
  air: [0.6, 1.8],
  sea: [5, 1.6, 1, 1.6],
  area: [4, 2],
  inferred: [2.2, 1.8],
  accuracy: [2, 3],
  compared: [3, 1.2],
  province: [7, 2.5, 1.5, 2.5, 1.5, 2.5],
  national: [6, 2, 1.2, 2],
} as const;
export type Dash = keyof typeof DASHES;

/** Pixels of dash and gap by turns in the small pictures of a legend, told apart as the map's are. */
export const legendDashes = (dash: Dash | undefined): string | undefined =>
  dash && DASHES[dash].map((length) => Math.round(length * 17) / 10).join(' ');

/** A wider line under another, which sets it off from what it crosses. */
export interface Casing {
  readonly colour: string;
  /** Pixels by which it is wider. */
  readonly width: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** How a line or an edge is drawn. */
export interface Stroke {
  readonly colour: string;
  /** Pixels of the screen, 1/96 inch on paper; more than 0. */
  readonly width: number;
  /** 0 to 1. */
  readonly opacity: number;
  readonly dash: Dash | undefined;
  readonly casing: Casing | undefined;
}

/** How far the edge of a fill fades: the same at every scale, or a part of the land. */
export interface SoftEdge {
  readonly unit: 'pixels' | 'kilometres';
  readonly width: number;
}

/** How a surface is filled. */
export interface Fill {
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
  readonly softEdge: SoftEdge | undefined;
}

/** A full line without casing, but for what is given. */
export const stroke = (colour: string, width: number, rest: Partial<Stroke> = {}): Stroke => ({
  colour,
  width,
  opacity: 1,
  dash: undefined,
  casing: undefined,
  ...rest,
});

/** The same stroke so many times as wide; its casing reaches out as far as before. */
export const widened = (line: Stroke, factor: number): Stroke => ({ ...line, width: line.width * factor });

/** Under a layout's lines and outlines: opaque, so that they read on every class colour. */
export const lineCasing = (halo: string): Casing => ({ colour: halo, width: 3, opacity: 1 });

/** Under the edge of an area of the view, which may coincide with a layout's. */
export const areaCasing = (halo: string): Casing => ({ colour: halo, width: 2.5, opacity: 0.85 });

/** Pixels over which the outline of a belt's land fades. */
export const OUTLINE_EDGE: SoftEdge = { unit: 'pixels', width: 12 };

/** Over which the band of a belt fades: twice the step between its nested bands, so that none shows. */
export const BAND_EDGE: SoftEdge = { unit: 'kilometres', width: 8 };

/** Pixels from the middle of an arrow's head to its tip, and to its base; the middle stands on the end of the line. */
export const arrowReach = (lineWidth: number): number => Math.max(7, lineWidth * 2);

/** Pixels of what is written inside a round mark of a radius: two digits fill three quarters of its width, three as much. */
export const numberSize = (radius: number, sign: string): number =>
  Math.max(8, radius * (sign.length > 2 ? 0.95 : 1.3));

/** From so many pixels between a symbol and its point on, beyond its own radius, a line leads from one to the other. */
const LEAST_LEADER = 2;

/** The line from a shifted symbol's point to the symbol, in pixels from the point; undefined where the symbol covers its point. */
export function leaderOf(mark: {
  readonly offset: readonly [x: number, y: number];
  readonly radius: number;
}): readonly [x: number, y: number] | undefined {
  return Math.hypot(...mark.offset) > mark.radius + LEAST_LEADER ? mark.offset : undefined;
}

/** Of a leader line: its width and the radius of the dot at the point. */
export const LEADER = { width: 1, dot: 1.8 } as const;

/** The theme's colours of the lines that lie on every map. */
interface LineColours {
  readonly accent: string;
  readonly label: string;
  readonly halo: string;
  readonly nationalLine: string;
  readonly provinceLine: string;
}

/** The ways in which a region is outlined over the map. */
export type Pointed = 'hover' | 'compared' | 'selected';

/** How a region that is pointed at, compared or selected is outlined. */
export function pointedStrokes({ accent, label, halo }: LineColours): Readonly<Record<Pointed, Stroke>> {
  const casing: Casing = { colour: halo, width: 2.5, opacity: 1 };
  return {
    hover: stroke(accent, 2, { casing }),
    compared: stroke(label, 2.4, { casing, dash: 'compared' }),
    selected: stroke(accent, 3, { casing }),
  };
}

/** National and provincial lines in the dash idioms of Chinese maps, the national one over a band. */
export function surroundingStrokes({ nationalLine, provinceLine }: LineColours) {
  return {
    nationalBand: stroke(nationalLine, 7, { opacity: 0.16 }),
    provinces: stroke(provinceLine, 1.1, { dash: 'province' }),
    national: stroke(nationalLine, 1.6, { dash: 'national' }),
  } as const;
}

/** Proportional symbols let the borders under them through. */
export const SYMBOL_OPACITY = 0.85;

/** Pixels of the halo round a proportional symbol. */
export const SYMBOL_EDGE = 1.2;

/** A circle of true kilometres round a park's point. */
export interface ParkCircle {
  readonly kind: 'planned' | 'accuracy';
  /** Kilometres. */
  readonly radius: number;
  readonly fill: Fill | undefined;
  readonly stroke: Stroke;
}

/**
 * How large a park's planned area is, filled, and how sure its point, a thin dashed ring, since it is no area; radii in
 * kilometres.
 */
export function parkCircles({
  areaRadius,
  accuracy,
  fill,
}: {
  readonly areaRadius: number | undefined;
  readonly accuracy: number | undefined;
  readonly fill: string;
}): readonly ParkCircle[] {
  const circles: ParkCircle[] = [];
  if (areaRadius !== undefined && areaRadius > 0)
    circles.push({
      kind: 'planned',
      radius: areaRadius,
      fill: { colour: fill, opacity: 0.22, softEdge: undefined },
      stroke: stroke(fill, 1.2),
    });
  if (accuracy !== undefined && accuracy > 0)
    circles.push({
      kind: 'accuracy',
      radius: accuracy,
      fill: undefined,
      stroke: stroke(fill, 1, { opacity: 0.8, dash: 'accuracy' }),
    });
  return circles;
}
