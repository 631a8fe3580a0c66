import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { CountyShape } from './understoodPlaces';

/** The counties of the register with their outlines, in the register's order. */
export const countyShapes = (
  { regions }: Pick<Dataset, 'regions'>,
  { shapes }: Boundaries,
): readonly CountyShape[] =>
  [...regions.values()].flatMap(({ id, level, parent }) => {
    const shape = level === 'county' ? shapes.get(id) : undefined;
    return shape ? [{ id, city: parent, geometry: shape.geometry }] : [];
  });
