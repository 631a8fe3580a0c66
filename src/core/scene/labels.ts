import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Layout, Role } from '../layout';
import { anchorOf } from '../layoutDrawing/anchor';
import { elementColours, huesTaken } from '../layoutDrawing/elementColours';
import { elementLabelPoint } from '../layoutDrawing/elementLabelPoint';
import { memberRegions } from '../layoutDrawing/elementShapes';
import type { ThemeName, View } from '../view';
import type { Ground, LabelMark, ParkMark } from './scene';

const CITY_SIZE = 14;
const COUNTY_SIZE = 11;
const PARK_SIZE = 11;
const ELEMENT_SIZE = 15;
/** Pixels by which a role's name keeps off the rings or the place name at its point. */
const LABEL_SHIFT: Partial<Record<Role, number>> = { core: -15, pole: -15, zone: 20, cluster: 20 };

interface LabelInput {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly view: View;
  readonly theme: ThemeName;
  readonly ground: Ground;
  readonly layouts: readonly Layout[];
  readonly parks: readonly ParkMark[];
}

function regionLabels({ dataset, boundaries, view, ground, layouts }: LabelInput): LabelMark[] {
  const members = new Set(
    layouts.flatMap((layout) => layout.elements.flatMap((element) => memberRegions(element, dataset))),
  );
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
        text: region.shortName[view.language] || region.shortName.zh,
        size: city ? CITY_SIZE : COUNTY_SIZE,
        colour: ground.label,
        bold: city,
        priority: city ? 1 : 4,
        offset: [0, 0],
      },
    ];
  });
}

function parkLabels({ dataset, view, ground, parks }: LabelInput): LabelMark[] {
  const numbered = parks.some((mark) => mark.number !== undefined);
  return parks.flatMap((mark): LabelMark[] => {
    const park = dataset.parks.get(mark.place);
    if (!park) return [];
    const chosen = view.selection === park.id || view.comparison.includes(park.id);
    if (numbered && mark.number === undefined && !chosen) return [];
    return [
      {
        id: park.id,
        kind: 'park',
        point: mark.point,
        text: park.shortName[view.language] || park.shortName.zh,
        size: PARK_SIZE,
        colour: ground.label,
        bold: chosen,
        priority: chosen ? 0 : mark.number !== undefined ? 3 : 5,
        detail: !chosen && mark.number === undefined && mark.shown === undefined,
        offset: [0, 0],
      },
    ];
  });
}

function elementLabels({ dataset, boundaries, view, theme, layouts, parks }: LabelInput): LabelMark[] {
  const numbered = new Set(parks.filter((mark) => mark.number !== undefined).map((mark) => mark.place));
  return layouts.flatMap((layout, index) => {
    const colours = elementColours(layout, dataset, theme, huesTaken(layouts, index));
    return layout.elements.flatMap((element): LabelMark[] => {
      if (element.industry !== '' || element.role === 'park' || element.role === 'node') return [];
      if (view.element !== '' && view.element !== element.id) return [];
      // Parks with a number have their names beside them.
      if (element.members.length > 0 && element.members.every(({ place }) => numbered.has(place))) return [];
      const point = elementLabelPoint(element, layout, dataset, boundaries);
      if (!point) return [];
      return [
        {
          id: `${layout.id}-${element.id}`,
          kind: 'element',
          point,
          text: element.name[view.language] || element.name.zh,
          size: ELEMENT_SIZE,
          colour: colours.get(element.id) ?? '#888888',
          bold: true,
          priority: 2,
          offset: [0, LABEL_SHIFT[element.role] ?? 0],
        },
      ];
    });
  });
}

/** The names on the map, most important first. */
export function buildLabels(input: LabelInput): readonly LabelMark[] {
  if (!input.view.labels) return [];
  return [...regionLabels(input), ...elementLabels(input), ...parkLabels(input)].sort(
    (a, b) => a.priority - b.priority,
  );
}
