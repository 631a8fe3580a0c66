import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { DrawnElement } from '../layoutDrawing/drawnElements';
import type { PlaceId } from '../place';
import type { SceneBasis } from './basis';
import { inferredNames } from './inferred';
import type { SceneMarks, SceneNote } from './scene';

/** Whether the map draws an element in its own colour: in the key stands what is on the map, no more and no less. */
export function isDrawn(
  { layout, element, colour }: DrawnElement,
  { shapes, parks, industries }: SceneMarks,
): boolean {
  const places = new Set(element.members.map(({ place }) => place));
  return (
    [...shapes, ...industries].some((mark) => mark.layout === layout.id && mark.element === element.id) ||
    parks.some(({ place, fill }) => places.has(place) && fill === colour)
  );
}

/** Of so many cities at least a text must speak before its silence on the others is told. */
const LEAST_CITIES = 3;

/** The names of the cities in the map's frame of which a text about several cities does not speak. */
function silentCities({ dataset, sheet, layouts, elements, view }: SceneBasis): readonly string[] {
  const frame = sheet && sheet.frame.length > 0 ? sheet.frame : layouts.flatMap((layout) => layout.frame);
  const cityOf = (place: PlaceId): readonly PlaceId[] => {
    const found = dataset.places.get(place);
    if (!found) return [];
    if (found.kind === 'park') return [found.city];
    if (found.kind === 'group') return found.members.flatMap(cityOf);
    return found.level === 'county' ? [found.parent] : [found.id];
  };
  const spoken = new Set(
    elements.flatMap(({ element }) => element.members.flatMap(({ place }) => cityOf(place))),
  );
  const framed = new Set(frame.flatMap(cityOf));
  const isWhole =
    framed.size === 0 || [...framed].some((place) => dataset.regions.get(place)?.level === 'region');
  if (
    spoken.size < LEAST_CITIES ||
    [...spoken].some((place) => dataset.regions.get(place)?.level === 'region')
  )
    return [];
  return [...dataset.regions.values()]
    .filter(
      ({ id, level }) =>
        level === 'city' && !spoken.has(id) && (framed.has(id) || (isWhole && layouts.length > 0)),
    )
    .map(({ shortName }) => localText(shortName, view.language));
}

/** What a layout names and the map does not draw, being without members or without a point: said, never left out in silence. */
export function undrawnNotes(basis: SceneBasis, marks: SceneMarks): readonly SceneNote[] {
  const { dataset, elements, view } = basis;
  const { language } = view;
  const onMap = new Set(marks.parks.map(({ place }) => place));
  const note = (
    key: 'plates.undrawnElements' | 'plates.undrawnParks' | 'plates.silent',
    names: readonly string[],
  ): SceneNote[] =>
    names.length === 0
      ? []
      : [
          {
            kind: 'undrawn',
            text: translate(language, key, { names: names.join(translate(language, 'signs.listed')) }),
          },
        ];
  const without = elements.filter(
    (drawn) => !isDrawn(drawn, marks) && !drawn.element.members.some(({ place }) => onMap.has(place)),
  );
  const parks = new Set(
    elements
      .filter((drawn) => !without.includes(drawn))
      .flatMap(({ element }) => element.members.flatMap(({ place }) => dataset.parks.get(place) ?? []))
      .filter(({ point }) => point === undefined),
  );
  const inferred = inferredNames(basis);
  return [
    ...(inferred === ''
      ? []
      : [
          {
            kind: 'inferred',
            text: translate(language, 'plates.inferredNote', { names: inferred }),
          } as const,
        ]),
    ...note('plates.silent', silentCities(basis)),
    ...note(
      'plates.undrawnElements',
      without.map(({ name }) => name),
    ),
    ...note(
      'plates.undrawnParks',
      [...parks].map(({ name }) => localText(name, language)),
    ),
  ];
}
