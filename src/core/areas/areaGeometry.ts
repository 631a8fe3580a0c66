import { landOf } from '../aggregate/landOf';
import { regionsOf } from '../aggregate/regionArea';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import type { AreaShape } from '../view';
import type { AreaGeometry } from './areaOutlines';
import { circleShape, mergeShapes, ringShape } from './shapes';

function elementGeometry(
  dataset: Dataset,
  boundaries: Boundaries,
  members: readonly PlaceId[],
): AreaGeometry | undefined {
  const regions = regionsOf(dataset, members);
  const parks = members.flatMap((id) => dataset.parks.get(id) ?? []);
  const circles = parks.flatMap((park) => {
    const land = landOf(dataset, boundaries, park.id);
    return park.point && land && land.value > 0
      ? [{ id: park.id, shape: circleShape(park.point, Math.sqrt(land.value / Math.PI)) }]
      : [];
  });
  const drawn = new Set(circles.map(({ id }) => id));
  const shapes = [
    ...(regions.length > 0 ? [boundaries.dissolve(regions)] : []),
    ...circles.map(({ shape }) => shape),
  ];
  const geometry = mergeShapes(shapes);
  const leftOut = parks.filter((park) => !drawn.has(park.id)).map((park) => park.id);
  return geometry && { geometry, schematic: circles.length > 0, leftOut };
}

/**
 * The outline of a drawn area in WGS-84, but for buffers, which `bufferGeometry` reckons. Undefined where nothing is left
 * to outline: an element without members, or places that have no point.
 * @throws RangeError on too few corners, or a radius that makes no area
 * @throws Error on an unknown layout, element or place
 */
export function areaGeometry(
  dataset: Dataset,
  boundaries: Boundaries,
  shape: Exclude<AreaShape, { kind: 'buffer' }>,
): AreaGeometry | undefined {
  switch (shape.kind) {
    case 'polygon':
      return { geometry: ringShape(shape.ring), schematic: false, leftOut: [] };
    case 'circle':
      return { geometry: circleShape(shape.centre, shape.radius), schematic: false, leftOut: [] };
    case 'element': {
      const element = dataset.layouts.get(shape.layout)?.elements.find((each) => each.id === shape.element);
      if (!element) throw new Error(`no element ${shape.element} in layout ${shape.layout}`);
      return elementGeometry(
        dataset,
        boundaries,
        element.members.map((member) => member.place),
      );
    }
  }
}
