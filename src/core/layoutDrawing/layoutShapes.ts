import { bearing, destination, distance, lineString, nearestPointOnLine } from '@turf/turf';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Layout } from '../layout';
import type { Position } from '../place';
import type { ShapeMark } from '../scene/scene';
import type { ThemeName } from '../view';
import { anchorOf } from './anchor';
import { alongAxis, smoothCurve } from './curve';
import { elementColours } from './elementColours';
import { elementShapes } from './elementShapes';

/** Kilometres between a core's anchor and the foot of an arrow that radiates from it: its outer ring and a gap. */
const ARROW_FOOT = 27;
/** Kilometres that an arrow's head stops short of the belt's middle line. */
const ARROW_GAP = 12;

const position = ([longitude = 0, latitude = 0]: readonly number[]): Position => [longitude, latitude];

/** Arrows from a layout's one core to each of its belts and poles: how planning sheets draw radiation. */
function radiation(
  layout: Layout,
  core: Position,
  dataset: Dataset,
  boundaries: Boundaries,
  colour: string,
): ShapeMark[] {
  return layout.elements
    .filter((element) => element.role === 'belt' || element.role === 'pole')
    .flatMap((element) => {
      const anchors = element.members
        .map(({ place }) => anchorOf(place, dataset, boundaries))
        .filter((anchor): anchor is Position => anchor !== undefined);
      const curve = smoothCurve(alongAxis(anchors), core);
      const [first] = anchors;
      const target =
        curve.length > 1
          ? position(
              nearestPointOnLine(lineString(curve.map((point) => [...point])), [...core]).geometry
                .coordinates,
            )
          : first;
      if (!target) return [];
      const length = distance([...core], [...target]);
      if (length < ARROW_FOOT + ARROW_GAP + 8) return [];
      const direction = bearing([...core], [...target]);
      const foot = destination([...core], ARROW_FOOT, direction).geometry.coordinates;
      const head = destination([...core], length - ARROW_GAP, direction).geometry.coordinates;
      return [
        {
          id: `${element.id}-radiation`,
          element: element.id,
          role: element.role,
          kind: 'arrow' as const,
          geometry: { type: 'LineString' as const, coordinates: [foot, head] },
          colour,
          fillOpacity: 0,
          width: 5,
          dashed: false,
        },
      ];
    });
}

/** A layout's shapes do not change with indicator or period, so each layout and theme is drawn up once. */
const drawn = new WeakMap<
  Layout,
  { boundaries: Boundaries; theme: ThemeName; taken: number; shapes: readonly ShapeMark[] }
>();

/**
 * All shapes of a layout in drawing order. With `active` given, the other elements step back.
 * @param taken hues that other layouts of the same sheet use
 */
export function layoutShapes(
  layout: Layout,
  active: string,
  dataset: Dataset,
  boundaries: Boundaries,
  theme: ThemeName,
  taken = 0,
): readonly ShapeMark[] {
  const last = drawn.get(layout);
  const shapes =
    last?.boundaries === boundaries && last.theme === theme && last.taken === taken
      ? last.shapes
      : drawLayout(layout, dataset, boundaries, theme, taken);
  drawn.set(layout, { boundaries, theme, taken, shapes });
  if (active === '') return shapes;
  return shapes.map((shape) =>
    shape.element === active
      ? shape
      : { ...shape, fillOpacity: shape.fillOpacity * 0.25, width: shape.width * 0.4 },
  );
}

function drawLayout(
  layout: Layout,
  dataset: Dataset,
  boundaries: Boundaries,
  theme: ThemeName,
  taken: number,
): readonly ShapeMark[] {
  const colours = elementColours(layout, dataset, theme, taken);
  const cores = layout.elements.filter((element) => element.role === 'core');
  const [coreMember] = cores.length === 1 ? (cores[0]?.members ?? []) : [];
  const core = coreMember && anchorOf(coreMember.place, dataset, boundaries);
  const order = (role: string) => (role === 'core' ? 2 : role === 'belt' ? 0 : 1);
  const shapes = [...layout.elements]
    .sort((a, b) => order(a.role) - order(b.role))
    .flatMap((element) =>
      elementShapes(element, { dataset, boundaries, colour: colours.get(element.id) ?? '#b3261e', core }),
    );
  const coreColour = cores[0] && colours.get(cores[0].id);
  if (core && coreColour) shapes.push(...radiation(layout, core, dataset, boundaries, coreColour));
  return shapes.map((shape) => ({ ...shape, id: `${layout.id}-${shape.id}` }));
}
