import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import * as brewer from 'd3-scale-chromatic';
import { describe, expect, test } from 'vitest';
import { BIVARIATE_PALETTES } from '../../../src/core/colour/bivariatePalettes';
import { DIVERGING_PALETTES } from '../../../src/core/colour/divergingPalettes';
import {
  DEFAULT_PALETTES,
  paletteColours,
  paletteColoursAround,
  paletteSquare,
} from '../../../src/core/colour/palettes';
import { SEQUENTIAL_PALETTES } from '../../../src/core/colour/sequentialPalettes';
import { THEMES } from '../../../src/core/view';

const lab = converter('lab65');
const difference = differenceCiede2000();
type Colour = NonNullable<ReturnType<typeof parse>>;

/** Machado, Oliveira & Fernandes (2009) at full severity, and what a grey printer leaves. */
const READERS: Record<string, (colour: Colour) => Colour> = {
  'full sight': (colour) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
  greyscale: (colour) => ({ mode: 'lab65', l: lab(colour).l, a: 0, b: 0 }),
};

/** Twice what an untrained eye tells apart side by side (about 2.3). */
const LEAST_DIFFERENCE = 5;

function read(hex: string): Colour {
  const colour = parse(hex);
  if (!colour) throw new Error(`not a colour: ${hex}`);
  return colour;
}

function leastStep(colours: readonly string[], see: (colour: Colour) => Colour): number {
  const seen = colours.map((hex) => see(read(hex)));
  return Math.min(...seen.slice(1).map((colour, index) => difference(seen[index] as Colour, colour)));
}

/** 1 where each is lighter than the one before, -1 where darker, 0 where neither holds throughout. */
function direction(colours: readonly string[], see: (colour: Colour) => Colour): number {
  const lightness = colours.map((hex) => lab(see(read(hex))).l);
  const steps = lightness.slice(1).map((value, index) => Math.sign(value - (lightness[index] ?? 0)));
  return steps.every((step) => step === steps[0]) ? (steps[0] ?? 0) : 0;
}

const COUNTS = [2, 3, 4, 5, 6, 7, 8, 9];

describe.each(THEMES)('on %s ground', (theme) => {
  const brightens = theme === 'dark' ? 1 : -1;

  describe.each(Object.entries(READERS))('under %s', (_reader, see) => {
    test.each(SEQUENTIAL_PALETTES.map(({ id }) => id))(
      'neighbouring classes of %s differ and lightness runs one way',
      (id) => {
        for (const strength of ['full', 'behind'] as const) {
          for (const count of COUNTS) {
            const colours = paletteColours(id, count, theme, 'sequential', strength);
            expect(colours).toHaveLength(count);
            expect(leastStep(colours, see), `${count} classes, ${strength}`).toBeGreaterThanOrEqual(
              LEAST_DIFFERENCE,
            );
            expect(direction(colours, see), `${count} classes, ${strength}`).toBe(brightens);
          }
        }
      },
    );

    test.each(DIVERGING_PALETTES.map(({ id }) => id))(
      'each arm of %s runs one way from its reference',
      (id) => {
        for (let below = 0; below <= 8; below += 1) {
          for (let above = 0; above <= 8; above += 1) {
            for (const neutral of [true, false]) {
              const count = below + above + (neutral ? 1 : 0);
              if (count < 2 || count > 9) continue;
              const colours = paletteColoursAround(id, { below, above, neutral }, theme);
              expect(leastStep(colours, see), `${below} ${neutral} ${above}`).toBeGreaterThanOrEqual(
                LEAST_DIFFERENCE,
              );
              if (below > 1) expect(direction(colours.slice(0, below), see)).toBe(-brightens);
              if (above > 1) expect(direction(colours.slice(-above), see)).toBe(brightens);
            }
          }
        }
      },
    );

    test.each(BIVARIATE_PALETTES.map(({ id }) => id))(
      'any two of the nine colours of %s differ, neighbours by more',
      (id) => {
        const square = paletteSquare(id, theme);
        const cells = square.flatMap((row, y) => row.map((hex, x) => ({ x, y, colour: see(read(hex)) })));
        for (const one of cells) {
          for (const other of cells) {
            const steps = Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
            if (steps === 0) continue;
            const least = steps === 1 ? 7 : 4;
            expect(
              difference(one.colour, other.colour),
              `${one.x},${one.y} ${other.x},${other.y}`,
            ).toBeGreaterThanOrEqual(least);
          }
        }
        for (const index of [0, 1, 2]) {
          expect(direction(square[index] ?? [], see)).toBe(brightens);
          expect(
            direction(
              square.map((row) => row[index] ?? ''),
              see,
            ),
          ).toBe(brightens);
        }
      },
    );
  });
});

test('colours are lowercase #rrggbb, and a diverging ramp of five has a neutral middle', () => {
  const colours = paletteColours('blue-amber', 5, 'light', 'diverging');
  for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  const middle = lab(read(colours[2] ?? ''));
  expect(Math.hypot(middle.a ?? 0, middle.b ?? 0)).toBeLessThan(3);
});

test('an unknown palette, or one of another kind, gives way to the default', () => {
  expect(paletteColours('nowhere', 4, 'light')).toEqual(
    paletteColours(DEFAULT_PALETTES.sequential, 4, 'light'),
  );
  expect(paletteColours(DEFAULT_PALETTES.sequential, 4, 'light', 'diverging')).toEqual(
    paletteColours('', 4, 'light', 'diverging'),
  );
});

test.each([
  ['blues', brewer.schemeBlues],
  ['greens', brewer.schemeGreens],
  ['purples', brewer.schemePurples],
  ['yellow-green-blue', brewer.schemeYlGnBu],
  ['purple-blue-green', brewer.schemePuBuGn],
  ['blue-purple', brewer.schemeBuPu],
  ['yellow-green', brewer.schemeYlGn],
])('%s carries the stops of ColorBrewer', (id, scheme) => {
  expect(SEQUENTIAL_PALETTES.find((palette) => palette.id === id)?.stops).toEqual(scheme[9]);
});
