import type { MultiPolygon, Polygon } from 'geojson';
import { landOf } from '../aggregate/landOf';
import { regionsOf } from '../aggregate/regionArea';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Park, PlaceId } from '../place';
import type { AreaShape } from '../view';
import { bufferShape, circleShape, mergeShapes } from './bufferShape';
import { ringShape } from './ringShape';

/** The outline of an area that the user drew or named. */
export interface AreaGeometry {
  readonly geometry: Polygon | MultiPolygon;
  /** True where parks without a published outline stand in it as circles of their planned area. */
  readonly schematic: boolean;
  /** Places that have no point or planned area to stand in it with. */
  readonly leftOut: readonly PlaceId[];
}

function parksOf(dataset: Dataset, places: readonly PlaceId[]): readonly Park[] {
  return places.flatMap((id) => dataset.parks.get(id) ?? []);
}

function elementGeometry(
  dataset: Dataset,
  boundaries: Boundaries,
  members: readonly PlaceId[],
): AreaGeometry | undefined {
  const regions = regionsOf(dataset, members);
  const parks = parksOf(dataset, members);
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
 * The outline of a drawn area in WGS-84. Undefined where nothing is left to outline: an element without members, or
 * places that have no point.
 * @throws RangeError on too few corners, or a radius or distance that makes no area
 * @throws Error on an unknown layout, element or place
 */
export function areaGeometry(
  dataset: Dataset,
  boundaries: Boundaries,
  shape: AreaShape,
): AreaGeometry | undefined {
  switch (shape.kind) {
    case 'polygon':
      return { geometry: ringShape(shape.ring), schematic: false, leftOut: [] };
    case 'circle':
      return { geometry: circleShape(shape.centre, shape.radius), schematic: false, leftOut: [] };
    case 'buffer': {
      const regions = regionsOf(dataset, shape.places);
      const parks = parksOf(dataset, shape.places);
      const geometry = bufferShape(
        parks.flatMap((park) => (park.point ? [park.point] : [])),
        regions.length > 0 ? boundaries.dissolve(regions) : undefined,
        shape.distance,
      );
      return (
        geometry && {
          geometry,
          schematic: false,
          leftOut: parks.filter((park) => !park.point).map((park) => park.id),
        }
      );
    }
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
