import type PptxGenJS from 'pptxgenjs';
import { withoutForbidden } from '../../core/export/escapeMarkup';
import type { Pixel, Rectangle } from '../projection';
import type { Effect, ShapeGroup } from './slideXml';

/** Pixels of an inch: a slide of 13⅓ × 7½ inches is drawn as 1280 × 720 pixels. */
const INCH = 96;
const POINTS = 72 / INCH;
/** Chinese text needs a font that both PowerPoint and WPS have. */
export const SLIDE_FONT = 'Microsoft YaHei';

/** Per cent of the ground that shows through the veil under a label. */
const VEIL = 45;

export interface ShapeStyle {
  /** `#rrggbb`; without it the shape is hollow. */
  readonly fill?: string | undefined;
  /** 0 to 1. */
  readonly fillOpacity?: number;
  readonly stroke?: string | undefined;
  /** Pixels. */
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: 'dash' | 'sysDash' | 'sysDot' | 'lgDashDot' | undefined;
  /** What the library cannot say and is written into the slide afterwards. */
  readonly effect?: Effect | undefined;
}

interface SlideTextStyle {
  /** Pixels. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly halo?: string;
  /** False: one line, whatever the box. */
  readonly wrap?: boolean;
}

/** Draws native shapes on one slide, in pixels, and sees that each has a name of its own. */
export interface Canvas {
  readonly slide: PptxGenJS.Slide;
  readonly effects: Map<string, Effect>;
  readonly groups: readonly ShapeGroup[];
  readonly freeform: (
    name: string,
    lines: readonly (readonly Pixel[])[],
    closed: boolean,
    style: ShapeStyle,
  ) => void;
  readonly rectangle: (name: string, rectangle: Rectangle, style: ShapeStyle, corner?: number) => void;
  readonly ellipse: (name: string, centre: Pixel, radius: number, style: ShapeStyle) => void;
  readonly text: (name: string, text: string, rectangle: Rectangle, style: SlideTextStyle) => void;
  /** What is drawn meanwhile is one group, with a name and, where it is a picture, what it shows in words. */
  readonly group: (name: string, description: string, draw: () => void) => void;
  /** A name that no shape of the slide has yet. */
  readonly named: (name: string) => string;
}

/** `#rrggbb` as the library wants it. */
export function hex(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`a colour of a slide must be #rrggbb, not ${colour}`);
  return colour.slice(1).toUpperCase();
}

const percent = (opacity: number | undefined) => Math.round((1 - (opacity ?? 1)) * 100);

function styleOf({ fill, fillOpacity, stroke, width = 1, opacity, dash }: ShapeStyle): PptxGenJS.ShapeProps {
  return {
    ...(fill ? { fill: { color: hex(fill), transparency: percent(fillOpacity) } } : {}),
    ...(stroke && width > 0
      ? {
          line: {
            color: hex(stroke),
            width: width * POINTS,
            transparency: percent(opacity),
            ...(dash ? { dashType: dash } : {}),
          },
        }
      : {}),
  };
}

const box = ({ x, y, width, height }: Rectangle) => ({
  x: x / INCH,
  y: y / INCH,
  w: width / INCH,
  h: height / INCH,
});

function boundsOf(lines: readonly (readonly Pixel[])[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [x, y] of line) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  // A straight line still needs a box that is not empty.
  return { x: left, y: top, width: Math.max(0.1, right - left), height: Math.max(0.1, bottom - top) };
}

/** A canvas over a slide of the library. */
export function createCanvas(slide: PptxGenJS.Slide): Canvas {
  const names = new Set<string>();
  const effects = new Map<string, Effect>();
  const groups: ShapeGroup[] = [];
  const named = (given: string) => {
    const name = withoutForbidden(given);
    let unique = name;
    for (let count = 2; names.has(unique); count++) unique = `${name} ${count}`;
    names.add(unique);
    return unique;
  };
  const begin = (name: string, style: ShapeStyle) => {
    const objectName = named(name);
    if (style.effect) effects.set(objectName, style.effect);
    return { objectName, ...styleOf(style) };
  };
  return {
    slide,
    effects,
    groups,
    named,
    group: (name, description, draw) => {
      const before = new Set(names);
      const groupName = named(name);
      draw();
      const members = [...names].filter((known) => !before.has(known) && known !== groupName);
      if (members.length > 0)
        groups.push({ name: groupName, description: withoutForbidden(description), members });
    },
    freeform: (name, lines, closed, style) => {
      const drawn = lines.filter((line) => line.length > 1);
      if (drawn.length === 0) return;
      const bounds = boundsOf(drawn);
      const points = drawn.flatMap((line) => [
        ...line.map(([x, y], index) => ({
          x: (x - bounds.x) / INCH,
          y: (y - bounds.y) / INCH,
          moveTo: index === 0,
        })),
        ...(closed ? [{ close: true as const }] : []),
      ]);
      slide.addShape('custGeom' as PptxGenJS.ShapeType, { ...begin(name, style), ...box(bounds), points });
    },
    rectangle: (name, rectangle, style, corner = 0) => {
      const shape = (corner > 0 ? 'roundRect' : 'rect') as PptxGenJS.ShapeType;
      slide.addShape(shape, {
        ...begin(name, style),
        ...box(rectangle),
        ...(corner > 0 ? { rectRadius: corner / INCH } : {}),
      });
    },
    ellipse: (name, [x, y], radius, style) => {
      const rectangle = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      slide.addShape('ellipse' as PptxGenJS.ShapeType, { ...begin(name, style), ...box(rectangle) });
    },
    text: (name, text, rectangle, style) => {
      slide.addText(withoutForbidden(text), {
        objectName: named(name),
        ...box(rectangle),
        isTextBox: true,
        margin: 0,
        fontFace: SLIDE_FONT,
        fontSize: Math.round(style.size * POINTS * 10) / 10,
        color: hex(style.colour),
        bold: style.bold ?? false,
        align: style.align ?? 'left',
        valign: style.valign ?? 'top',
        wrap: style.wrap ?? true,
        // Not every program draws a glow round letters; a veil under them is drawn by all.
        ...(style.halo ? { fill: { color: hex(style.halo), transparency: VEIL } } : {}),
      });
    },
  };
}

/** The same canvas, on which every name begins with a word that says what the shapes belong to. */
export function prefixedCanvas(canvas: Canvas, prefix: string): Canvas {
  const named = (name: string) => `${prefix} ${name}`;
  return {
    ...canvas,
    freeform: (name, ...rest) => canvas.freeform(named(name), ...rest),
    rectangle: (name, ...rest) => canvas.rectangle(named(name), ...rest),
    ellipse: (name, ...rest) => canvas.ellipse(named(name), ...rest),
    text: (name, ...rest) => canvas.text(named(name), ...rest),
  };
}
