import type { SymbolShape } from './indicator';

type Point = readonly [x: number, y: number];

/** Control distance that makes four cubic curves a circle. */
const CIRCLE = 0.5523;

const format = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

function closed(points: readonly Point[]): string {
  const [first, ...rest] = points.map(([x, y]) => `${format(x)} ${format(y)}`);
  return `M${first}${rest.map((point) => `L${point}`).join('')}Z`;
}

/** A regular polygon on the unit circle; the first corner stands `turn` degrees clockwise from the top. */
function regular(corners: number, turn = 0, inner = 1): string {
  return closed(
    Array.from({ length: corners }, (_, corner) => {
      const angle = ((corner * 360) / corners + turn) * (Math.PI / 180);
      const radius = corner % 2 === 0 ? 1 : inner;
      return [Math.sin(angle) * radius, -Math.cos(angle) * radius] as const;
    }),
  );
}

function circle(radius: number, clockwise = true): string {
  const control = radius * CIRCLE;
  const side = clockwise ? radius : -radius;
  const sideControl = clockwise ? control : -control;
  const curve = (...values: number[]) => `C${values.map(format).join(' ')}`;
  return [
    `M0 ${format(-radius)}`,
    curve(sideControl, -radius, side, -control, side, 0),
    curve(side, control, sideControl, radius, 0, radius),
    curve(-sideControl, radius, -side, control, -side, 0),
    curve(-side, -control, -sideControl, -radius, 0, -radius),
    'Z',
  ].join('');
}

function plus(arm: number): readonly Point[] {
  return [
    [-arm, -1],
    [arm, -1],
    [arm, -arm],
    [1, -arm],
    [1, arm],
    [arm, arm],
    [arm, 1],
    [-arm, 1],
    [-arm, arm],
    [-1, arm],
    [-1, -arm],
    [-arm, -arm],
  ];
}

/** The plus turned by 45°, as large as the box allows. */
function cross(arm: number): readonly Point[] {
  const scale = 1 / (1 + arm);
  return plus(arm).map(([x, y]) => [(x - y) * scale, (x + y) * scale]);
}

const PATHS: Readonly<Record<SymbolShape, string>> = {
  circle: circle(0.92),
  square: closed([
    [-0.82, -0.82],
    [0.82, -0.82],
    [0.82, 0.82],
    [-0.82, 0.82],
  ]),
  triangle: closed([
    [0, -0.95],
    [1, 0.8],
    [-1, 0.8],
  ]),
  diamond: regular(4),
  hexagon: regular(6, 30),
  pentagon: regular(5),
  star: regular(10, 0, 0.45),
  cross: closed(cross(0.38)),
  'triangle-down': closed([
    [-1, -0.8],
    [1, -0.8],
    [0, 0.95],
  ]),
  octagon: regular(8, 22.5),
  drop: 'M0 -1C0.3 -0.55 0.72 -0.1 0.72 0.3C0.72 0.69 0.4 1 0 1C-0.4 1 -0.72 0.69 -0.72 0.3C-0.72 -0.1 -0.3 -0.55 0 -1Z',
  ring: circle(0.95) + circle(0.5, false),
  plus: closed(plus(0.36)),
  'half-circle': 'M-1 0.55C-1 -0.05 -0.55 -0.5 0 -0.5C0.55 -0.5 1 -0.05 1 0.55Z',
  shield: 'M0 -1L0.85 -0.75L0.85 0.05C0.85 0.55 0.45 0.85 0 1C-0.45 0.85 -0.85 0.55 -0.85 0.05L-0.85 -0.75Z',
};

/**
 * The outline of a symbol as an SVG path in the box from -1 to 1 on both axes, y downwards.
 * Only absolute M, L, C and Z occur, so that slides can take it over as native geometry;
 * holes run against their outline, so both fill rules draw the same.
 * @example symbolPath('square') // 'M-0.82 -0.82L0.82 -0.82L0.82 0.82L-0.82 0.82Z'
 */
export function symbolPath(shape: SymbolShape): string {
  return PATHS[shape];
}
