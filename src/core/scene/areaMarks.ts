import { areaColour } from '../areas/areaColours';
import { areaKey } from '../areas/areaOutlines';
import { areaName, areaWords } from '../areas/areaWords';
import type { SceneBasis } from './basis';
import { lettersAnywhere } from './labelColours';
import { areaCasing, stroke } from './looks';
import { outlineTop } from './outlineTop';
import type { AreaMark, LabelMark, LegendSymbol } from './scene';

const WIDTH = 2.2;
const FILL_OPACITY = 0.1;
const LABEL_SIZE = 13;
/** After cities and the layout's names, which an area's name would push into a wrong part of the layout. */
const PRIORITY = 2.5;
const NUMBERS = ['①', '②'] as const;

/** The areas of a view that have an outline; numbered where the view has two, so that they are told apart in greyscale. */
export function areaMarks({
  dataset,
  boundaries,
  view,
  theme,
  outlines,
  ground,
  isFilled,
}: SceneBasis): readonly AreaMark[] {
  if (view.areas.length === 0) return [];
  const middles = new Map([...boundaries.shapes].map(([id, shape]) => [id, shape.centroid]));
  return view.areas.flatMap(({ shape }, index): AreaMark[] => {
    const outline = outlines.get(areaKey(shape));
    if (!outline) return [];
    const colour = areaColour(theme, index);
    const number = view.areas.length > 1 ? `${NUMBERS[index] ?? index + 1} ` : '';
    return [
      {
        id: `area-${index + 1}`,
        name: number + areaWords(dataset, middles, shape, view.language),
        shortName: number + areaName(dataset, middles, shape, view.language),
        geometry: outline.geometry,
        fill: isFilled ? undefined : { colour, opacity: FILL_OPACITY, softEdge: undefined },
        stroke: stroke(colour, WIDTH, { dash: 'area', casing: areaCasing(ground.halo) }),
      },
    ];
  });
}

/** The names of areas, over the tops of their outlines. */
export function areaLabels(areas: readonly AreaMark[], halo: string): readonly LabelMark[] {
  return areas.map(({ id, shortName, geometry, stroke: { colour } }) => ({
    id,
    kind: 'area',
    point: outlineTop(geometry),
    text: shortName,
    size: LABEL_SIZE,
    ...lettersAnywhere(colour, halo),
    bold: true,
    priority: PRIORITY,
    offset: [0, -LABEL_SIZE * 0.8],
  }));
}

/** A row of the legend for each area. */
export function areaSymbols(areas: readonly AreaMark[]): readonly LegendSymbol[] {
  return areas.map(({ id, name, stroke: { colour } }) => ({
    id,
    kind: 'area',
    shape: undefined,
    colour,
    dash: 'area',
    text: name,
  }));
}
