import { isIndustryLayout } from '../layoutDrawing/drawnElements';
import { layoutShapes } from '../layoutDrawing/layoutShapes';
import type { SceneBasis } from './basis';
import type { ShapeMark } from './scene';

/** Layout fills over class colours stay thin, so that the colours still read as the legend's. */
const OVER_CLASSES = 0.5;

const thinner = (shape: ShapeMark): ShapeMark => ({
  ...shape,
  fill: shape.fill && { ...shape.fill, opacity: shape.fill.opacity * OVER_CLASSES },
});

/** The shapes of the layouts that a scene shows; those of industries are symbols instead. */
export function shapeMarks(basis: SceneBasis): readonly ShapeMark[] {
  const { layouts, elements, dataset, boundaries, ground, isFilled } = basis;
  return layouts.flatMap((layout) => {
    if (isIndustryLayout(layout)) return [];
    const own = elements.filter((drawn) => drawn.layout === layout);
    const shapes = layoutShapes(own, dataset, boundaries, ground.halo);
    return isFilled ? shapes.map(thinner) : shapes;
  });
}
