import { describe, expect, test } from 'vitest';
import { contrast, LEAST_CONTRAST, legibleOn } from '../../../src/core/colour/contrast';
import { inkOn } from '../../../src/core/colour/ink';
import { PALETTES } from '../../../src/core/colour/palettes';
import { buildScene } from '../../../src/core/scene/buildScene';
import type { Scene } from '../../../src/core/scene/scene';
import { DEFAULT_VIEW, THEMES, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: Partial<View>, theme: (typeof THEMES)[number]): Scene =>
  buildScene({ dataset, boundaries, theme, view: { ...DEFAULT_VIEW, ...view, theme } });

const VIEWS: Record<string, Partial<View>> = {
  sequential: {},
  diverging: { normalisation: 'growth', period: '2017' },
  bivariate: {
    encoding: 'bivariate',
    second: { indicator: 'industrial-investment', period: '2017', status: 'actual' },
  },
};

const COUNTS = [3, 5, 9];

/** What is hard to read, in words. */
function faults(scene: Scene): string[] {
  const fills = new Map(scene.regions.map((region) => [region.place, region.fill]));
  const letters = scene.labels.flatMap(({ id, text, colour, halo }) => {
    const fill = fills.get(id);
    const under = [halo, ...(fill === undefined ? [] : [fill])];
    return under
      .filter((ground) => contrast(colour, ground) < LEAST_CONTRAST.letters)
      .map((ground) => `${text}: ${colour} on ${ground}`);
  });
  const numbers = scene.parks
    .filter(({ fill }) => contrast(inkOn(fill), fill) < LEAST_CONTRAST.letters)
    .map(({ name, fill }) => `number of ${name} on ${fill}`);
  const lines = scene.shapes.flatMap(({ id, stroke, fill, kind }) => {
    if (kind === 'point')
      return fill && stroke && contrast(fill.colour, stroke.colour) >= LEAST_CONTRAST.lines
        ? []
        : [`node ${id}`];
    if (kind === 'area' && fill) return [`${id} changes the class colours`];
    if (!stroke) return [];
    const { casing } = stroke;
    if (casing?.opacity !== 1) return [`${id} has nothing opaque under it`];
    return contrast(stroke.colour, casing.colour) >= LEAST_CONTRAST.lines
      ? []
      : [`${id}: ${stroke.colour} on ${casing.colour}`];
  });
  return [...letters, ...numbers, ...lines];
}

describe.each(THEMES)('on %s ground', (theme) => {
  test.each(PALETTES)(
    'letters and lines read on every class of $id, under a layout and without',
    ({ id, kind }) => {
      for (const count of COUNTS) {
        for (const layout of ['one-core-two-belts', '']) {
          const classification = { ...DEFAULT_VIEW.classification, count };
          const scene = sceneOf({ ...VIEWS[kind], palette: id, layout, classification }, theme);
          expect(scene.regions.some(({ fill }) => fill !== undefined)).toBe(true);
          expect(faults(scene), `${count} classes, layout ${layout}`).toEqual([]);
        }
      }
    },
  );

  test.each([...dataset.layouts.keys()])('the lines and names of %s read over class colours', (layout) => {
    expect(faults(sceneOf({ layout }, theme))).toEqual([]);
  });

  test('the ramp steps back under a layout, and the legend with it', () => {
    const [behind, alone] = [sceneOf({}, theme), sceneOf({ layout: '' }, theme)];
    const darkest = (scene: Scene) => scene.legend.classes.at(-1)?.colour ?? '';
    expect(contrast(darkest(behind), behind.ground.paper)).toBeLessThan(
      contrast(darkest(alone), alone.ground.paper),
    );
    const legend = new Set(behind.legend.classes.map(({ colour }) => colour));
    for (const { fill } of behind.regions) if (fill !== undefined) expect(legend).toContain(fill);
  });
});

test('a colour that reads is left alone, another keeps its hue as far as it can, and a mid grey takes black', () => {
  expect(legibleOn('#22262b', '#ffffff', 4.5)).toBe('#22262b');
  const red = legibleOn('#b3261e', '#84b8b1', 4.5);
  expect(contrast(red, '#84b8b1')).toBeGreaterThanOrEqual(4.5);
  expect(red.slice(1, 3) > red.slice(3, 5)).toBe(true);
  expect(contrast(legibleOn('#777777', '#767676', 4.5), '#767676')).toBeGreaterThanOrEqual(4.5);
});
