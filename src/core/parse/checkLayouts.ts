import type { Figure, Source } from '../figure';
import type { Indicator, Industry } from '../indicator';
import type { Layout, LayoutDrawing, LayoutElement, MemberCount } from '../layout';
import type { Place, PlaceId } from '../place';
import { questionId } from '../standing';
import { PLACE_FILES } from './checkPlaces';
import type { Origin, Parsed, PartPath } from './origin';
import type { Report } from './report';

interface Registers {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly industries: ReadonlyMap<string, Industry>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly figures: readonly Figure[];
}

/** The drawing without the places that do not exist; undefined where it cannot be drawn without them. */
function checkDrawing(
  report: Report,
  at: Origin,
  path: PartPath,
  drawing: LayoutDrawing | undefined,
  places: Registers['places'],
): LayoutDrawing | undefined {
  const knows = (part: PartPath, place: PlaceId) =>
    report.knows(at, [...path, ...part], place, places, PLACE_FILES);
  if (drawing?.kind === 'path')
    return {
      ...drawing,
      through: drawing.through.filter((place, index) => knows(['through', index], place)),
    };
  if (drawing?.kind !== 'arrow') return drawing;
  const ends = [knows(['from'], drawing.from), knows(['to'], drawing.to)];
  return ends.every(Boolean) ? drawing : undefined;
}

function checkElement(
  report: Report,
  at: Origin,
  path: PartPath,
  element: LayoutElement,
  { places, industries }: Registers,
): LayoutElement | undefined {
  const members = element.members.filter(({ place }, index) => {
    const part = [...path, 'members', index, 'place'];
    const isFirst = element.members.findIndex((other) => other.place === place) === index;
    if (!isFirst) report.tell(at, part, place, 'repeatedMember');
    return isFirst && report.knows(at, part, place, places, PLACE_FILES);
  });
  const drawing = checkDrawing(report, at, [...path, 'drawing'], element.drawing, places);
  const isIndustry =
    element.industry === '' ||
    report.knows(at, [...path, 'industry'], element.industry, industries, 'data/industries.csv');
  if (element.membersStated && members.length === 0) {
    report.tell(at, [...path, 'members'], element.id, 'noMembers');
    return undefined;
  }
  return { ...element, members, drawing, industry: isIndustry ? element.industry : '' };
}

function checkCounted(
  report: Report,
  at: Origin,
  path: PartPath,
  counted: MemberCount,
  elements: readonly LayoutElement[],
  { places, indicators, figures }: Registers,
): boolean {
  const ids = new Set(elements.map(({ id }) => id));
  const named = [
    ...counted.elements.map((element, index) =>
      report.knows(at, [...path, 'elements', index], element, ids, at.file),
    ),
    report.knows(at, [...path, 'place'], counted.place, places, PLACE_FILES),
    report.knows(at, [...path, 'indicator'], counted.indicator, indicators, 'data/indicators'),
  ];
  if (!named.every(Boolean)) return false;
  const asked = questionId(counted);
  const isAnswered = figures.some((figure) => questionId(figure) === asked);
  if (!isAnswered) {
    const { place, indicator, period, status } = counted;
    report.tell(at, path, `${place} ${indicator} ${period} ${status}`, 'countedFigure');
  }
  return isAnswered;
}

/**
 * The layouts of known sources with the members, ends and industries that exist. An element none of whose stated
 * members is left, and a layout without elements, are left out.
 */
export function checkLayouts(
  report: Report,
  layouts: readonly Parsed<Layout>[],
  registers: Registers,
): Map<string, Layout> {
  const kept = new Map<string, Layout>();
  for (const { item, at } of layouts) {
    const isSourced = report.knows(at, ['source'], item.source, registers.sources, 'data/sources.csv');
    const frame = item.frame.filter((place, index) =>
      report.knows(at, ['frame', index], place, registers.places, PLACE_FILES),
    );
    const elements = item.elements.flatMap((element, index) => {
      const path = ['elements', index];
      if (item.elements.findIndex(({ id }) => id === element.id) < index) {
        report.tell(at, [...path, 'id'], element.id, 'repeatedElement');
        return [];
      }
      return checkElement(report, at, path, element, registers) ?? [];
    });
    const counted = item.counted.filter((count, index) =>
      checkCounted(report, at, ['counted', index], count, elements, registers),
    );
    if (elements.length === 0) report.tell(at, ['elements'], item.id, 'noElements');
    if (isSourced && elements.length > 0) kept.set(item.id, { ...item, frame, elements, counted });
  }
  return kept;
}
