import { localText } from '../../i18n/language';
import type { Role } from '../layout';
import { anchorOf } from '../layoutDrawing/anchor';
import { elementLabelPoint } from '../layoutDrawing/elementLabelPoint';
import { memberRegions } from '../layoutDrawing/measuredParks';
import type { PlaceId } from '../place';
import { areaLabels } from './areaMarks';
import type { SceneBasis } from './basis';
import { type Letters, lettersAnywhere, lettersOnRegions } from './labelColours';
import type { LabelMark, SceneMarks } from './scene';
import { togetherName } from './together';
import { isDrawn } from './undrawn';

const CITY_SIZE = 14;
const COUNTY_SIZE = 11;
const PARK_SIZE = 11;
const ELEMENT_SIZE = 15;
/** Roles that are drawn as one line or band. */
const RUNNING: ReadonlySet<Role> = new Set(['axis', 'belt', 'corridor']);
/** Pixels by which a role's name keeps off the rings or the place name at its point. */
const LABEL_SHIFT: Partial<Record<Role, number>> = { core: -15, pole: -15, zone: 20, cluster: 20 };

function regionLabels(
  { dataset, boundaries, view, elements }: SceneBasis,
  letters: (place: PlaceId) => Letters,
): LabelMark[] {
  const members = new Set(elements.flatMap(({ element }) => memberRegions(element, dataset)));
  return [...dataset.regions.values()].flatMap((region): LabelMark[] => {
    const shape = boundaries.shapes.get(region.id);
    const city = region.level === 'city';
    if (!shape || region.level === 'region' || (!city && view.level !== 'county' && !members.has(region.id)))
      return [];
    const point = city ? (anchorOf(region.id, dataset, boundaries) ?? shape.labelPoint) : shape.labelPoint;
    return [
      {
        id: region.id,
        kind: city ? 'city' : 'county',
        point,
        text: localText(region.shortName, view.language),
        size: city ? CITY_SIZE : COUNTY_SIZE,
        ...letters(region.id),
        bold: city,
        priority: city ? 1 : 4,
        offset: [0, 0],
      },
    ];
  });
}

function parkLabels({ dataset, view, ground, spotlight }: SceneBasis, { parks }: SceneMarks): LabelMark[] {
  const numbered = parks.some((mark) => mark.number !== undefined);
  return parks.flatMap((mark): LabelMark[] => {
    const park = dataset.parks.get(mark.place);
    if (!park || mark.under !== undefined) return [];
    const chosen = view.selection === park.id || view.comparison.includes(park.id);
    const marked = spotlight?.places.has(park.id) === true;
    if ((numbered || spotlight) && mark.number === undefined && !chosen && !marked && mark.sign === '')
      return [];
    return [
      {
        id: park.id,
        kind: 'park',
        point: mark.point,
        text: togetherName(mark, localText(park.shortName, view.language), parks, view.language),
        size: PARK_SIZE,
        ...lettersAnywhere(ground.label, ground.halo),
        bold: chosen,
        priority: chosen ? 0 : mark.number !== undefined || marked ? 3 : 5,
        detail: !chosen && !marked && mark.number === undefined && mark.shown === undefined,
        offset: [0, 0],
      },
    ];
  });
}

function elementLabels(basis: SceneBasis, marks: SceneMarks): LabelMark[] {
  const { parks } = marks;
  const { dataset, boundaries, view, ground, elements } = basis;
  const numbered = new Set(parks.filter((mark) => mark.number !== undefined).map((mark) => mark.place));
  return elements.flatMap((drawn): LabelMark[] => {
    const { id, layout, element, colour, sign, isActive } = drawn;
    if (element.role === 'park' || element.role === 'node' || !isActive) return [];
    // What is not drawn is named in the notes, not over land that it may not mean.
    if (!isDrawn(drawn, marks)) return [];
    // Symbols of an industry stand for themselves.
    if (element.industry !== '' && !RUNNING.has(element.role)) return [];
    // Parks with a number have their names beside them; a line through them has one of its own.
    const isNamedByParks = !RUNNING.has(element.role);
    if (
      isNamedByParks &&
      element.members.length > 0 &&
      element.members.every(({ place }) => numbered.has(place))
    )
      return [];
    const point = elementLabelPoint(element, layout, dataset, boundaries);
    if (!point) return [];
    return [
      {
        id,
        kind: 'element',
        point,
        text: sign || localText(element.name, view.language),
        size: ELEMENT_SIZE,
        ...lettersAnywhere(colour, ground.halo),
        bold: true,
        // A line is named on itself or nowhere; a town's name has room all round it.
        priority: RUNNING.has(element.role) ? 0.5 : 2,
        offset: [0, LABEL_SHIFT[element.role] ?? 0],
      },
    ];
  });
}

/** The names on the map, those of areas first, then the most important ones. */
export function buildLabels(basis: SceneBasis, marks: SceneMarks): readonly LabelMark[] {
  if (!basis.view.labels) return [];
  const names = [
    ...regionLabels(basis, lettersOnRegions(basis, marks.regions)),
    ...elementLabels(basis, marks),
    ...parkLabels(basis, marks),
  ];
  return [...areaLabels(marks.areas, basis.ground.halo), ...names.sort((a, b) => a.priority - b.priority)];
}
