import { distance } from '@turf/turf';
import { localText } from '../../i18n/language';
import { ATLAS } from '../atlasFile';
import { direction } from '../compass';
import { formatValue } from '../format';
import type { PlaceId } from '../place';
import { layoutsOf } from '../query';
import { absenceName } from '../scene/absence';
import type { Neighbour } from '../walk/neighbourhood';
import { differenceWords, placeWords, withUnit } from '../walk/stepWords';
import { borderStep } from '../walk/strides';
import type { WalkedPlace } from '../walk/walkMap';
import { coastOf } from './coast';
import { shapeWords } from './shapeWords';
import type { TextBasis } from './textBasis';

/** The seat of the region's government: the city that the national code of regions (GB/T 2260) numbers first. */
const capitalOf = (region: PlaceId): PlaceId => `${region.slice(0, 2)}0100`;

function sizeLine({ boundaries, map, say, language }: TextBasis, { place }: WalkedPlace): readonly string[] {
  const shape = boundaries.shapes.get(place);
  if (!shape) return [];
  const larger = [...map.places.keys()].filter(
    (other) => (boundaries.shapes.get(other)?.area ?? 0) > shape.area,
  );
  const size = say('textMap.size', {
    area: formatValue(shape.area, 0),
    rank: larger.length + 1,
    of: map.places.size,
  });
  return [[size, shapeWords(shape.geometry, language)].join(say('signs.joined'))];
}

function neighbourWords(basis: TextBasis, here: WalkedPlace, neighbour: Neighbour): string {
  const { map, say, language } = basis;
  const there = map.places.get(neighbour.place);
  if (!there) return '';
  const where = say(`statistics.direction.${direction(neighbour.bearing)}`);
  const named = { direction: where, place: there.name };
  const step = borderStep(here, there);
  if (step && step.difference === 0) return say('textMap.neighbour.same', named);
  if (step)
    return say(step.more === there ? 'textMap.neighbour.more' : 'textMap.neighbour.less', {
      ...named,
      difference: differenceWords(step, language),
    });
  const value = there.shown
    ? withUnit(there.shown.text, there.shown.unit, language)
    : here.shown
      ? say(absenceName(there.pattern))
      : '';
  return value === ''
    ? say('textMap.neighbour.plain', named)
    : say('textMap.neighbour.value', { ...named, value });
}

function distanceLine(
  { boundaries, surroundings, map, dataset, say, language }: TextBasis,
  { place }: WalkedPlace,
) {
  const here = map.points.get(place);
  const capital = capitalOf(ATLAS.region);
  const seat = boundaries.shapes.get(capital)?.centroid;
  if (!here) return [];
  const name = dataset.places.get(capital)?.name;
  const isAway = place !== capital && seat && name;
  const coast = coastOf(boundaries, surroundings);
  const parts = [
    ...(isAway
      ? [
          say('textMap.toCapital', {
            capital: localText(name, language),
            distance: formatValue(distance([...here], [...seat]), 0),
          }),
        ]
      : []),
    ...(coast?.isOn(place) ? [say('textMap.onCoast')] : []),
    ...(coast ? [say('textMap.toCoast', { distance: formatValue(coast.distanceFrom(here), 0) })] : []),
  ];
  return parts.length > 0 ? [parts.join(say('signs.joined'))] : [];
}

function elementsLine({ dataset, say, language }: TextBasis, { place }: WalkedPlace): readonly string[] {
  const elements = layoutsOf(dataset, place).map(({ layout, element, member }) => {
    const text = say('textMap.element', {
      layout: localText(layout.name, language),
      element: localText(element.name, language),
    });
    return member.basis === 'inferred' ? text + say('signs.aside', { text: say('layouts.inferred') }) : text;
  });
  return elements.length > 0
    ? [say('textMap.elements', { elements: elements.join(say('signs.parted')) })]
    : [];
}

/** All that a map tells of a place: value, class and rank; size and shape; neighbours; distances; the elements that hold it. */
export function placeLines(basis: TextBasis, place: WalkedPlace): readonly string[] {
  const { say, scene, map } = basis;
  const round = (map.neighbours.get(place.place) ?? [])
    .map((neighbour) => neighbourWords(basis, place, neighbour))
    .filter(Boolean);
  return [
    placeWords(place, scene),
    ...sizeLine(basis, place),
    ...(round.length > 0 ? [say('textMap.neighbours', { neighbours: round.join(say('signs.parted')) })] : []),
    ...distanceLine(basis, place),
    ...elementsLine(basis, place),
  ];
}
