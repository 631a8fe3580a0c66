import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { DrawnElement } from '../layoutDrawing/drawnElements';
import type { SceneBasis } from './basis';
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

/** What a layout names and the map does not draw, being without members or without a point: said, never left out in silence. */
export function undrawnNotes(
  { dataset, elements, view }: SceneBasis,
  marks: SceneMarks,
): readonly SceneNote[] {
  const { language } = view;
  const onMap = new Set(marks.parks.map(({ place }) => place));
  const note = (
    key: 'plates.undrawnElements' | 'plates.undrawnParks',
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
  return [
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
