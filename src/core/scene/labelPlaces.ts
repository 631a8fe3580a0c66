import type { Position } from '../place';
import { nodeRadius } from './nodeRadius';
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

/** Pixels between a symbol, or the place's point, and its name: near first, then further out. */
const CITY_GAPS = [2, 8, 14, 21] as const;
const COUNTY_GAPS = [2, 8] as const;
const PARK_GAPS = [2, 9] as const;
/** Ems by which a layout's name, which is large and stands for an area, may move: near first, rather across than down. */
const FARTHEST = 4.2;
const weight = ([across, down]: Pixels) => Math.hypot(across * 0.6, down);
const SHIFTS = [-6, -4.5, -3, -1.5, 0, 1.5, 3, 4.5, 6]
  .flatMap((across) =>
    [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((step) => [across, step * 0.7] as const),
  )
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
    ...(isBelowFirst ? [under, ...beside, over] : [over, ...beside, under]),
    { anchor: 'bottom-left', offset: [x + slant, y - slant] },
    { anchor: 'top-left', offset: [x + slant, y + slant] },
    { anchor: 'bottom-right', offset: [x - slant, y - slant] },
    { anchor: 'top-right', offset: [x - slant, y + slant] },
  ];
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
      add(shape.geometry.coordinates, nodeRadius(shape) + shape.width / 2);
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
    const gaps = mark.kind === 'city' ? CITY_GAPS : COUNTY_GAPS;
    const round = gaps.flatMap((gap) => ring(mark.offset, clearance(radius), gap, false));
    return radius > 0 ? round : [{ anchor: 'center', offset: mark.offset } as const, ...round];
  });
}
