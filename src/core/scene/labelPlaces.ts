import type { Position } from '../place';
import { type Clearance, clearance } from './obstacles';
import type { LabelMark, Scene } from './scene';

/** The edge, corner or middle of a text that stands at a point. */
export type LabelAnchor =
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** Where a label may stand. */
export interface LabelPlace {
  readonly anchor: LabelAnchor;
  /** Pixels from the label's point to where the anchor stands. */
  readonly offset: readonly [x: number, y: number];
}

type Pixels = readonly [x: number, y: number];

/** Pixels between a symbol, or the place's point, and its name: near first, then further out; a city's in ems. */
const CITY_GAPS = [0.15, 0.55, 0.95, 1.35] as const;
const COUNTY_GAPS = [2, 8] as const;
const PARK_GAPS = [2, 9] as const;

/** Ems by which a layout's name, which is large and stands for an area, may move: near first, rather across than down. */
const FARTHEST = 3.2;
const weight = ([across, down]: Pixels) => Math.hypot(across * 0.6, down);
const steps = (most: number, step: number) =>
  Array.from({ length: 2 * most + 1 }, (_, index) => (index - most) * step);
const SHIFTS = steps(6, 0.9)
  .flatMap((across) => steps(9, 0.35).map((down) => [across, down] as const))
  .filter((shift) => weight(shift) <= FARTHEST)
  .sort((a, b) => weight(a) - weight(b));

const above = (x: number, y: number): LabelPlace => ({ anchor: 'bottom', offset: [x, y] });
const below = (x: number, y: number): LabelPlace => ({ anchor: 'top', offset: [x, y] });
const right = (x: number, y: number): LabelPlace => ({ anchor: 'left', offset: [x, y] });
const left = (x: number, y: number): LabelPlace => ({ anchor: 'right', offset: [x, y] });

/** The eight places round a symbol, its sides before its corners. */
function ring([x, y]: Pixels, { side, corner }: Clearance, gap: number, isBelowFirst: boolean): LabelPlace[] {
  const out = side + gap;
  const slant = corner + gap * Math.SQRT1_2;
  const [over, under] = [above(x, y - out), below(x, y + out)];
  const beside = [right(x + out, y), left(x - out, y)];
  return [
    ...(isBelowFirst ? [under, ...beside, over] : [...beside, over, under]),
    { anchor: 'bottom-left', offset: [x + slant, y - slant] },
    { anchor: 'top-left', offset: [x + slant, y + slant] },
    { anchor: 'bottom-right', offset: [x - slant, y - slant] },
    { anchor: 'top-right', offset: [x - slant, y + slant] },
  ];
}

/** Between the sides and the corners: on a side, a part of the text's size further along it. */
function between([x, y]: Pixels, { side }: Clearance, gap: number, size: number): LabelPlace[] {
  const out = side + gap;
  return [-0.5, 0.5].flatMap((part) => [
    right(x + out, y + part * size),
    left(x - out, y + part * size),
    above(x + part * size, y - out),
    below(x + part * size, y + out),
  ]);
}

function areaPlaces({ size, offset: [x, y] }: LabelMark): LabelPlace[] {
  return SHIFTS.map(([across, down]) => ({ anchor: 'center', offset: [x + across * size, y + down * size] }));
}

const key = ([longitude = 0, latitude = 0]: readonly number[]) => `${longitude} ${latitude}`;

/** The largest radius in pixels of what is drawn at each point: proportional symbols and nodes. */
function radii({ symbols, shapes }: Scene): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (point: Position | readonly number[], radius: number) =>
    found.set(key(point), Math.max(radius, found.get(key(point)) ?? 0));
  for (const { point, radius } of symbols) add(point, radius);
  for (const shape of shapes)
    if (shape.kind === 'point' && shape.geometry.type === 'Point')
      add(shape.geometry.coordinates, shape.radius + (shape.stroke?.width ?? 0) / 2);
  return found;
}

/**
 * Where each label of a scene may stand, best first, in the order of the scene's labels. A town's name stands at its
 * point or, where a symbol is drawn there, round it; a park's name round its symbol; a layout's name near its point.
 * All of them near enough to need no leader line.
 */
export function labelPlaces(scene: Scene): readonly (readonly LabelPlace[])[] {
  const parks = new Map(scene.parks.map((park) => [park.place, park]));
  const drawn = radii(scene);
  return scene.labels.map((mark) => {
    const park = mark.kind === 'park' ? parks.get(mark.id) : undefined;
    if (park) {
      const room = clearance(park.radius);
      return PARK_GAPS.flatMap((gap) => ring(park.offset, room, gap, true));
    }
    if (mark.kind !== 'city' && mark.kind !== 'county') return areaPlaces(mark);
    const radius = drawn.get(key(mark.point)) ?? 0;
    const room = clearance(radius);
    const round =
      mark.kind === 'city'
        ? CITY_GAPS.flatMap((gap) => [
            ...ring(mark.offset, room, gap * mark.size, false),
            ...between(mark.offset, room, gap * mark.size, mark.size),
          ])
        : COUNTY_GAPS.flatMap((gap) => ring(mark.offset, room, gap, false));
    return radius > 0 ? round : [{ anchor: 'center', offset: mark.offset } as const, ...round];
  });
}
