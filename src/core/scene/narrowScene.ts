import type { ParkMark, Scene } from './scene';

/** What becomes of sizes on a screen that shows all of Guangxi less than 400 pixels wide. */
const NUMBERED = 0.42;
const MARKS = 0.7;

function smallerPark(park: ParkMark): ParkMark {
  const factor = park.number === undefined ? MARKS : NUMBERED;
  return {
    ...park,
    number: undefined,
    radius: park.radius * factor,
    offset: [park.offset[0] * factor, park.offset[1] * factor],
  };
}

/**
 * A scene for a narrow window: smaller marks and thinner lines, and no numbers in them, since numbered circles would hide
 * the cities that they stand in; what a mark is, a tap says. A plan sheet keeps its numbers: its list is read by them.
 */
export function narrowScene(scene: Scene): Scene {
  if (scene.view.sheet !== '') return scene;
  return {
    ...scene,
    parks: scene.parks.map(smallerPark),
    symbols: scene.symbols.map((symbol) => ({ ...symbol, radius: symbol.radius * MARKS })),
    shapes: scene.shapes.map((shape) => ({ ...shape, width: shape.width * MARKS })),
    legend: {
      ...scene.legend,
      sizes: scene.legend.sizes.map((size) => ({ ...size, radius: size.radius * MARKS })),
    },
  };
}
