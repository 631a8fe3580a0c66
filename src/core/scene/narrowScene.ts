import { widened } from './looks';
import type { PointSymbol, Scene, SceneMarks } from './scene';

/** What becomes of sizes on a screen that shows all of the region less than 400 pixels wide. */
const NUMBERED = 0.42;
const MARKS = 0.7;

const smaller = <Symbol extends PointSymbol>(symbol: Symbol, factor: number): Symbol => ({
  ...symbol,
  radius: symbol.radius * factor,
  offset: [symbol.offset[0] * factor, symbol.offset[1] * factor],
});

/**
 * A scene for a narrow window: smaller marks and thinner lines, and no numbers in them, since numbered circles would hide
 * the cities that they stand in; what a mark is, a tap says. A plan sheet keeps its numbers: its list is read by them.
 */
export function narrowScene(scene: Scene): Scene {
  if (scene.view.sheet !== '') return scene;
  const marks: Partial<SceneMarks> = {
    parks: scene.parks.map((park) =>
      smaller(
        { ...park, number: undefined, sign: park.together > 1 ? park.sign : '' },
        park.number === undefined || park.together > 1 ? MARKS : NUMBERED,
      ),
    ),
    industries: scene.industries.map((mark) => smaller(mark, MARKS)),
    symbols: scene.symbols.map((symbol) => ({ ...symbol, radius: symbol.radius * MARKS })),
    shapes: scene.shapes.map((shape) => ({
      ...shape,
      stroke: shape.stroke && widened(shape.stroke, MARKS),
    })),
  };
  return {
    ...scene,
    ...marks,
    legend: {
      ...scene.legend,
      sizes: scene.legend.sizes.map((size) => ({ ...size, radius: size.radius * MARKS })),
    },
  };
}
