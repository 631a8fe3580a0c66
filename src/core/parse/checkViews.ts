import type { Indicator } from '../indicator';
import type { Layout } from '../layout';
import type { Place, PlaceId } from '../place';
import type { AreaShape, View } from '../view';
import { PLACE_FILES } from './checkPlaces';
import type { Origin, PartPath } from './origin';
import type { Report } from './report';

export interface ViewRegisters {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly layouts: ReadonlyMap<string, Layout>;
  /** Ids of the sheets and stories that are there. */
  readonly sheets: ReadonlySet<string>;
  readonly stories: ReadonlySet<string>;
}

/** Whether a layout has an element; says so where the layout or the element is not there. */
export function knowsElement(
  report: Report,
  at: Origin,
  path: PartPath,
  named: { readonly layout: string; readonly element: string },
  layouts: ViewRegisters['layouts'],
): boolean {
  if (!report.knows(at, [...path, 'layout'], named.layout, layouts, 'data/layouts')) return false;
  const elements = new Set(layouts.get(named.layout)?.elements.map(({ id }) => id));
  const file = `data/layouts/${named.layout}.json`;
  return report.knows(at, [...path, 'element'], named.element, elements, file);
}

/**
 * The view of a sheet or scene with empty parts where it names what does not exist.
 * @param layout the one whose elements the view's element is among, where the view names none itself
 */
export function checkView(
  report: Report,
  at: Origin,
  path: PartPath,
  view: Partial<View>,
  registers: ViewRegisters,
  layout = '',
): Partial<View> {
  const { places, indicators, layouts, sheets, stories } = registers;
  const knows = (part: PartPath, id: string, register: { has: (id: string) => boolean }, name: string) =>
    id === '' || report.knows(at, [...path, ...part], id, register, name);
  const knowsPlace = (part: PartPath, place: PlaceId) => knows(part, place, places, PLACE_FILES);
  const knowsIndicator = (part: PartPath, id: string) => knows(part, id, indicators, 'data/indicators');
  const checked: { -readonly [Part in keyof View]?: View[Part] } = { ...view };

  if (!knowsIndicator(['indicator'], view.indicator ?? '')) checked.indicator = '';
  if (!knows(['layout'], view.layout ?? '', layouts, 'data/layouts')) checked.layout = '';
  const drawn = checked.layout ?? layout;
  if (drawn === '') checked.element = '';
  else if (view.element && !knowsElement(report, at, path, { layout: drawn, element: view.element }, layouts))
    checked.element = '';
  if (!knows(['sheet'], view.sheet ?? '', sheets, 'data/sheets')) checked.sheet = '';
  if (!knows(['story'], view.story ?? '', stories, 'data/stories')) checked.story = '';
  if (!knowsPlace(['selection'], view.selection ?? '')) checked.selection = '';
  if (!knowsPlace(['base'], view.base ?? '')) checked.base = '';
  for (const part of ['second', 'third'] as const)
    if (!knowsIndicator([part, 'indicator'], view[part]?.indicator ?? '')) checked[part] = undefined;
  if (view.comparison)
    checked.comparison = view.comparison.filter((place, index) => knowsPlace(['comparison', index], place));
  const knowsShape = (part: PartPath, shape: AreaShape): boolean => {
    if (shape.kind === 'buffer')
      return shape.places.map((place, index) => knowsPlace([...part, 'places', index], place)).every(Boolean);
    return shape.kind !== 'element' || knowsElement(report, at, [...path, ...part], shape, layouts);
  };
  if (view.areas)
    checked.areas = view.areas.filter(({ shape }, index) => knowsShape(['areas', index, 'shape'], shape));
  return checked;
}
