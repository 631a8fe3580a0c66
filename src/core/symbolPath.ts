import type { SymbolShape } from './indicator';

type Ring = readonly (readonly [x: number, y: number])[];

/** Corners evenly round a circle, the first one at an angle in degrees; 0 is right, 90 is down. */
function corners(count: number, start: number, radius = 1): Ring {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((start + (360 * index) / count) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function arc(from: number, to: number, steps: number, radius = 1, centreY = 0): Ring {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180;
    return [radius * Math.cos(angle), centreY + radius * Math.sin(angle)] as const;
  });
}

function bar(width: number): Ring {
  const half = width / 2;
  return [
    [-half, -1],
    [half, -1],
    [half, -half],
    [1, -half],
    [1, half],
    [half, half],
    [half, 1],
    [-half, 1],
    [-half, half],
    [-1, half],
    [-1, -half],
    [-half, -half],
  ];
}

const turned = (ring: Ring): Ring =>
  ring.map(([x, y]) => [(x - y) * Math.SQRT1_2 * 1.05, (x + y) * Math.SQRT1_2 * 1.05] as const);
const mirrored = (ring: Ring): Ring => [...ring].reverse();
const clamped = (ring: Ring): Ring =>
  ring.map(([x, y]) => [Math.max(-1, Math.min(1, x)), Math.max(-1, Math.min(1, y))] as const);

const star: Ring = corners(5, -90).flatMap((outer, index) => [
  outer,
  corners(5, -54, 0.45)[index] as readonly [number, number],
]);

const RINGS: Readonly<Record<SymbolShape, readonly Ring[]>> = {
  circle: [corners(40, 0, 0.95)],
  square: [
    [
      [-0.84, -0.84],
      [0.84, -0.84],
      [0.84, 0.84],
      [-0.84, 0.84],
    ],
  ],
  triangle: [
    [
      [0, -1],
      [1, 0.82],
      [-1, 0.82],
    ],
  ],
  'triangle-down': [
    [
      [-1, -0.82],
      [1, -0.82],
      [0, 1],
    ],
  ],
  diamond: [
    [
      [0, -1],
      [0.86, 0],
      [0, 1],
      [-0.86, 0],
    ],
  ],
  hexagon: [corners(6, 0)],
  pentagon: [corners(5, -90)],
  octagon: [corners(8, 22.5)],
  star: [star],
  plus: [bar(0.72)],
  cross: [clamped(turned(bar(0.66)))],
  ring: [corners(40, 0), mirrored(corners(40, 0, 0.52))],
  drop: [[[0, -1], ...arc(-35, 215, 24, 0.66, 0.34)]],
  'half-circle': [arc(180, 360, 24).map(([x, y]) => [x, y + 0.5] as const)],
  shield: [
    [
      [-0.86, -0.9],
      [0.86, -0.9],
      [0.86, 0.05],
      [0.5, 0.62],
      [0, 1],
      [-0.5, 0.62],
      [-0.86, 0.05],
    ],
  ],
};

/**
 * A symbol's outline as closed rings of corners in the box from −1 to 1, y downwards; a second ring is a hole.
 * The first corner is not repeated at the end.
 */
export function symbolRings(shape: SymbolShape): readonly Ring[] {
  return RINGS[shape];
}

/** The outline as an SVG path in the box from −1 to 1, to be scaled to a radius. */
export function symbolPath(shape: SymbolShape): string {
  return RINGS[shape]
    .map(
      (ring) =>
        `M${ring.map(([x, y]) => `${Math.round(x * 1000) / 1000} ${Math.round(y * 1000) / 1000}`).join('L')}Z`,
    )
    .join('');
}
