import type { PlaceId, Position } from '../core/place';
import type { Camera } from '../core/view';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that panels cover at the map's edges. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What insets leave of a map; 0 and less where they leave nothing. */
export function roomWithin({ width, height }: Size, { top, right, bottom, left }: Insets): Size {
  return { width: width - left - right, height: height - top - bottom };
}

/** Pixels that a place keeps off the edge to be in sight. */
const MARGIN = 24;

/** Whether a point of a map is in sight: neither beyond its edges nor under what covers them. */
export function isWithin({ x, y }: ScreenPoint, { width, height }: Size, insets: Insets): boolean {
  const { top, right, bottom, left } = insets;
  return (
    x >= left + MARGIN && x <= width - right - MARGIN && y >= top + MARGIN && y <= height - bottom - MARGIN
  );
}

/** Whether two insets leave the same room. */
export function sameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Pixels from the map's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What the interface may ask of the map, be it the engine's or the SVG one. */
export interface MapControl {
  /** Moves at once. */
  readonly setCamera: (camera: Camera) => void;
  readonly camera: () => Camera;
  /** Zooms about the middle, or about a point that keeps its place; 1 doubles the scale. */
  readonly zoomBy: (steps: number, about?: ScreenPoint) => void;
  /** [longitude, latitude] to pixels, and back. */
  readonly project: (position: Position) => ScreenPoint;
  readonly unproject: (point: ScreenPoint) => Position;
}

/** Where the pointer or the keyboard is; `x` and `y` are pixels of the map, undefined when only the place is known. */
export interface Hover {
  readonly place: PlaceId;
  readonly x: number | undefined;
  readonly y: number | undefined;
}

/** What a map hands back of the pointer. */
export interface MapIntents {
  readonly onHover: (place: PlaceId | undefined, at: ScreenPoint | undefined) => void;
  /** Additive with Shift, Control or Command: goes into the comparison. `at` is where the pointer is, if it was one. */
  readonly onSelect: (place: PlaceId | undefined, additive: boolean, at?: ScreenPoint) => void;
}

/** `svg`: the SVG map answers; `ready`: the engine has drawn the current scene and is idle. */
export type MapState = 'loading' | 'svg' | 'ready' | 'error';
