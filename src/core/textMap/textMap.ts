import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { BoundingBox, Position } from '../place';
import { HATCHES } from '../scene/absence';
import { differenceWords, placeWords, withUnit } from '../walk/stepWords';
import { rankedPlaces, sharpestBorders } from '../walk/strides';
import { parkWalk, regionWalk, type WalkedPlace } from '../walk/walkMap';
import { placeLines } from './placeLines';
import type { TextBasis, TextMapInput } from './textBasis';

/** How much a text map says, from the least. */
export const TEXT_DETAILS = ['brief', 'usual', 'full'] as const;
export type TextDetail = (typeof TEXT_DETAILS)[number];

/** A heading with its sentences; the text map of a view is a list of them. */
export interface TextSection {
  /** The same in every language and for the same view. */
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** How many of the sharpest borders are told. */
const BORDERS = 5;

function basisOf(input: TextMapInput): TextBasis {
  const { scene, boundaries } = input;
  const { language, level } = scene.view;
  const say: TextBasis['say'] = (key, parameters) => translate(language, key, parameters);
  return {
    ...input,
    map: level === 'park' ? parkWalk(scene) : regionWalk(scene, boundaries),
    language,
    say,
    list: (names) => names.join(say('signs.listed')),
  };
}

const names = (places: readonly WalkedPlace[]) => places.map(({ name }) => name);

/** All that share the first, or the last, of the ranks. */
function alike(ranked: readonly WalkedPlace[], end: WalkedPlace | undefined): readonly WalkedPlace[] {
  return end?.shown ? ranked.filter(({ shown }) => shown?.value === end.shown?.value) : [];
}

function extremeLine(
  basis: TextBasis,
  ranked: readonly WalkedPlace[],
  end: 'highest' | 'lowest',
): readonly string[] {
  const place = end === 'highest' ? ranked[0] : ranked.at(-1);
  if (!place?.shown) return [];
  const value = withUnit(place.shown.text, place.shown.unit, basis.language);
  return [basis.say(`textMap.${end}`, { places: basis.list(names(alike(ranked, place))), value })];
}

function absentLines({ list, say }: TextBasis, places: readonly WalkedPlace[]): readonly string[] {
  return HATCHES.flatMap((reason) => {
    const those = places.filter(({ pattern, shown }) =>
      reason === 'no-figure' ? pattern === reason || (pattern === 'none' && !shown) : pattern === reason,
    );
    return those.length === 0
      ? []
      : [say(`textMap.absent.${reason}`, { count: those.length, places: list(names(those)) })];
  });
}

/** What is shown: indicator, coverage, range, highest, lowest, missing, source. */
function shownSection(basis: TextBasis): TextSection {
  const { scene, map, say } = basis;
  const ranked = rankedPlaces(map);
  const isMapped = scene.view.indicator !== '' && scene.view.encoding !== 'none';
  const lines = [
    scene.title,
    ...(scene.coverage ? [scene.coverage.text] : []),
    ...extremeLine(basis, ranked, 'highest'),
    ...extremeLine(basis, ranked, 'lowest'),
    ...(isMapped ? absentLines(basis, [...map.places.values()]) : []),
    ...(scene.sourceLine ? [scene.sourceLine] : []),
    ...scene.notes.map(({ text }) => text),
  ];
  return { id: 'shown', heading: say('textMap.shown'), lines };
}

/** Which places each class holds, from the highest. */
function classSection({ scene, map, say, list }: TextBasis): readonly TextSection[] {
  const { classes } = scene.legend;
  if (classes.length === 0) return [];
  const ranked = rankedPlaces(map);
  const lines = [...classes].reverse().map(({ index, text }) => {
    const those = ranked.filter(({ classIndex }) => classIndex === index);
    const parameters = { limits: text, unit: scene.legend.unit, count: those.length, index: index + 1 };
    return those.length === 0
      ? say('textMap.emptyClass', parameters)
      : say('textMap.class', { ...parameters, places: list(names(those)) });
  });
  return [{ id: 'classes', heading: say('textMap.classes', { unit: scene.legend.unit }), lines }];
}

/** Where neighbours differ most, and where the chosen element's outer border does. */
function borderSection(basis: TextBasis): readonly TextSection[] {
  const { map, say, language, scene, dataset } = basis;
  const words = (borders: ReturnType<typeof sharpestBorders>) =>
    borders.slice(0, BORDERS).map((step) =>
      say('textMap.border', {
        more: step.more.name,
        less: step.less.name,
        difference: differenceWords(step, language),
      }),
    );
  const element = dataset.layouts
    .get(scene.view.layout)
    ?.elements.find(({ id }) => id === scene.view.element);
  const members = new Set(element?.membersStated ? element.members.map(({ place }) => place) : []);
  const round = sharpestBorders(map, (one, other) => members.has(one) !== members.has(other));
  const sections: readonly TextSection[] = [
    {
      id: 'element-border',
      heading: say('textMap.elementBorder', {
        element: (element && localText(element.name, basis.language)) ?? '',
      }),
      lines: words(round),
    },
    { id: 'borders', heading: say('textMap.borders'), lines: words(sharpestBorders(map)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The elements of the shown layout with their members. */
function layoutSection(basis: TextBasis): readonly TextSection[] {
  const { scene, dataset, say, list } = basis;
  const layout = dataset.layouts.get(scene.view.layout);
  if (!layout) return [];
  const lines = layout.elements.map((element) => {
    const members = element.members.map(({ place, basis: kind }) => {
      const found = dataset.places.get(place);
      const name = found ? localText(found.name, basis.language) : place;
      return kind === 'inferred' ? name + say('signs.aside', { text: say('layouts.inferred') }) : name;
    });
    const text = element.membersStated ? list(members) : say('layouts.membersNotStated');
    return say('signs.labelled', { label: localText(element.name, basis.language), text });
  });
  return [{ id: 'layout', heading: localText(layout.name, basis.language), lines }];
}

/** A section for each place, from the highest value, those without one last. */
function placeSections(basis: TextBasis): readonly TextSection[] {
  const ranked = rankedPlaces(basis.map);
  const rest = [...basis.map.places.values()].filter((place) => !ranked.includes(place));
  return [...ranked, ...rest].map((place) => ({
    id: `place-${place.place}`,
    heading: place.name,
    lines: placeLines(basis, place),
  }));
}

/**
 * A map in words, for whoever does not see it: what it shows, its range, highest, lowest and missing; the classes and their
 * places, where neighbours differ most, the layout; in full, each place with its size, shape, neighbours and distances.
 * Nothing is said that the scene does not show.
 * Method: W3C draft technique G227, Map Equivalent Purpose Framework.
 */
export function textMap(input: TextMapInput, detail: TextDetail): readonly TextSection[] {
  const basis = basisOf(input);
  const shown = shownSection(basis);
  if (detail === 'brief') return [shown];
  const usual = [shown, ...classSection(basis), ...borderSection(basis), ...layoutSection(basis)];
  return detail === 'usual' ? usual : [...usual, ...placeSections(basis)];
}

const ROWS = ['north', 'middle', 'south'] as const;
const COLUMNS = ['west', 'middle', 'east'] as const;

/** The ninth of an extent that holds a position. */
function ninth([longitude, latitude]: Position, [west, south, east, north]: BoundingBox) {
  const part = (share: number) => Math.min(2, Math.max(0, Math.floor(share * 3)));
  const row = ROWS[part((north - latitude) / (north - south))] ?? 'middle';
  const column = COLUMNS[part((longitude - west) / (east - west))] ?? 'middle';
  return `${row}-${column}` as const;
}

/** Most places that are told one by one. */
const MOST_TOLD = 30;

/**
 * What of a map is in sight, in words: highest, lowest and missing among the places there, and in which ninth of the
 * picture each stands.
 * @param sight what is seen of the map, west, south, east, north in degrees
 */
export function textMapInSight(input: TextMapInput, sight: BoundingBox): readonly TextSection[] {
  const basis = basisOf(input);
  const [west, south, east, north] = sight;
  const seen = [...basis.map.places.values()].flatMap((place) => {
    const point = input.boundaries.shapes.get(place.place)?.labelPoint ?? basis.map.points.get(place.place);
    const isSeen = point && point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north;
    return point && isSeen ? [{ place, where: ninth(point, sight) }] : [];
  });
  const places = seen.map(({ place }) => place);
  const ranked = rankedPlaces(basis.map).filter((place) => places.includes(place));
  const { say, scene } = basis;
  const count = say('textMap.inSight', { count: places.length, of: basis.map.places.size });
  const isMapped = scene.view.indicator !== '' && scene.view.encoding !== 'none';
  const summary = [
    count,
    ...(ranked.length > 1
      ? [...extremeLine(basis, ranked, 'highest'), ...extremeLine(basis, ranked, 'lowest')]
      : []),
    ...(isMapped ? absentLines(basis, places) : []),
  ];
  const whereabouts = [
    ...new Set(ROWS.flatMap((row) => COLUMNS.map((column) => `${row}-${column}` as const))),
  ].flatMap((where) => {
    const there = seen.filter((found) => found.where === where);
    return there.length === 0 || seen.length > MOST_TOLD
      ? []
      : [
          {
            id: `ninth-${where}`,
            heading: say(`textMap.ninth.${where}`),
            lines: there.map(({ place }) => placeWords(place, scene)),
          },
        ];
  });
  const tooMany = seen.length > MOST_TOLD ? [say('textMap.zoomIn', { most: MOST_TOLD })] : [];
  return [{ id: 'sight', heading: say('textMap.sight'), lines: [...summary, ...tooMany] }, ...whereabouts];
}
