import { stretchAt } from '../mercator';
import { widened } from '../scene/looks';
import type { LabelKind, LabelMark, ParkMark, PointSymbol, Scene } from '../scene/scene';
import { spread } from '../scene/spread';
import { valuedLabels } from './valuedLabels';

/** Pixels at 1920 × 1080, where the least that a full hall can read is 24. */
const SIZES: Readonly<Record<LabelKind, number>> = {
  city: 26,
  county: 24,
  park: 24,
  element: 30,
  value: 24,
  area: 26,
};
/** The least that is read on a small screen, from near. */
const LEAST_SIZE = 14;
/** By how much marks grow beside text that grows more. */
const MARKS = 1.5;

/** Pixels at 1920 × 1080 of a symbol that holds a number of 24. */
const NUMBERED_RADIUS = 19;
/** Pixels at 1920 × 1080 that the words leave for the map. */
const ROOM = { width: 1170, height: 990 } as const;

const larger = <Symbol extends PointSymbol>(symbol: Symbol, growth: number): Symbol => ({
  ...symbol,
  radius: symbol.radius * growth,
  offset: [symbol.offset[0] * growth, symbol.offset[1] * growth],
});

/** Symbols large enough for their numbers; those that then hide each other are moved apart. */
function largerParks({ parks, extent }: Scene, scale: number): readonly ParkMark[] {
  const marks = Math.max(1, MARKS * scale);
  const grown = parks.map((park): ParkMark => {
    const least = park.number === undefined ? 0 : NUMBERED_RADIUS * scale;
    return larger(park, Math.max(marks, least / park.radius));
  });
  const [west, south, east, north] = extent;
  const latitude = (south + north) / 2;
  const pixelsPerDegree = Math.min(
    (ROOM.width * scale) / (east - west),
    (ROOM.height * scale) / ((north - south) * stretchAt(latitude)),
  );
  const isNumbered = (park: ParkMark) => park.number !== undefined;
  return [
    ...grown.filter((park) => !isNumbered(park)),
    ...spread(
      grown.filter(isNumbered).map((park): ParkMark => ({ ...park, offset: [0, 0] })),
      pixelsPerDegree,
      latitude,
    ),
  ];
}

/**
 * A scene as a hall reads it: larger labels, marks and lines, and every value written at its place, so that nothing has to
 * be pointed at. What it shows and how it is classed stay the same.
 * @param scale the window against 1920 × 1080: 1 there, 2 at 3840 × 2160
 */
export function presentedScene(scene: Scene, scale: number): Scene {
  const marks = Math.max(1, MARKS * scale);
  const labelOf = (label: LabelMark): LabelMark => {
    const size = Math.max(LEAST_SIZE, Math.round(SIZES[label.kind] * scale));
    const growth = size / label.size;
    return {
      ...label,
      size,
      offset: [label.offset[0] * growth, label.offset[1] * growth],
    };
  };
  return {
    ...scene,
    labels: valuedLabels(scene).map(labelOf),
    borders: scene.borders.map((border) => ({ ...border, stroke: widened(border.stroke, marks) })),
    symbols: scene.symbols.map((symbol) => ({ ...symbol, radius: symbol.radius * marks })),
    parks: largerParks(scene, scale),
    industries: scene.industries.map((mark) => larger(mark, marks)),
    areas: scene.areas.map((area) => ({ ...area, stroke: widened(area.stroke, marks) })),
    shapes: scene.shapes.map((shape) => ({
      ...shape,
      stroke: shape.stroke && widened(shape.stroke, marks),
    })),
    legend: {
      ...scene.legend,
      sizes: scene.legend.sizes.map((size) => ({ ...size, radius: size.radius * marks })),
    },
  };
}
