import { isIndustryLayout } from '../layoutDrawing/drawnElements';
import { layoutShapes } from '../layoutDrawing/layoutShapes';
import type { SceneBasis } from './basis';
import type { ShapeMark } from './scene';

/** Over class colours a layout is outline and line only, so that every class reads as the legend's. */
const hollow = (shape: ShapeMark): ShapeMark[] => {
  if (shape.kind !== 'area') return [shape];
  return shape.stroke ? [{ ...shape, fill: undefined }] : [];
};

/** The shapes of the layouts that a scene shows; those of industries are symbols instead. */
export function shapeMarks(basis: SceneBasis): readonly ShapeMark[] {
  const { layouts, elements, dataset, boundaries, ground, isFilled } = basis;
  return layouts.flatMap((layout) => {
    if (isIndustryLayout(layout)) return [];
    const own = elements.filter((drawn) => drawn.layout === layout);
    const shapes = layoutShapes(own, dataset, boundaries, ground.halo);
    return isFilled ? shapes.flatMap(hollow) : shapes;
  });
}
