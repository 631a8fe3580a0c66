import type * as v from 'valibot';
import type { Layout, LayoutElement } from '../layout';
import type { Position } from '../place';
import type { layoutFile } from '../schema/layout';

type LayoutFile = v.InferOutput<typeof layoutFile>;

const position = ([longitude = 0, latitude = 0]: readonly number[]): Position => [longitude, latitude];

function elementOf(element: LayoutFile['elements'][number]): LayoutElement {
  const { order, drawing, ...rest } = element;
  return {
    ...rest,
    number: element.number,
    ordered: order,
    drawing: drawing?.kind === 'path' ? { ...drawing, path: drawing.path.map(position) } : drawing,
  };
}

/** A `layouts/<id>.json` as a layout. */
export function layoutOf(file: LayoutFile): Layout {
  return { ...file, elements: file.elements.map(elementOf) };
}
