import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { classIndex } from '../classification/classIndex';
import { classify } from '../classification/classify';
import { paletteColours } from '../colour/palettes';
import type { ThemeName } from '../view';
import type { Attribute } from './attributes';
import type { PlacesLook } from './placesLook';

/** One class of places: what it is called, its colour and how many places are in it. */
export interface PlaceClass {
  readonly text: string;
  readonly colour: string;
  readonly count: number;
}

export interface PlaceClasses {
  /** Of each of the given places, in their order. */
  readonly classOf: Uint8Array;
  readonly classes: readonly PlaceClass[];
}

/** Apart from each other also for colour-blind readers (Okabe & Ito 2008, Color Universal Design), the last for all others. */
const COLOURS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56b4e9', '#7a3e9d', '#6b6f73'],
  dark: ['#56b4e9', '#ff9a56', '#3fd0a0', '#f0a8cc', '#f0e442', '#9fd3f5', '#c79bea', '#a9b1b8'],
  contrast: ['#004a7c', '#8f3d00', '#00563f', '#8a2f63', '#5c4900', '#0a6ea8', '#4f2270', '#3d4144'],
};
const NAMED = 7;
const NUMBER_CLASSES = 5;

/** The one colour of places that are not parted into classes. */
const plainPlaceColour = (theme: ThemeName): string => COLOURS[theme][1] ?? '';

const short = (value: number) => String(Number(value.toPrecision(4)));

/**
 * Classes of some places by an attribute: the seven most frequent words and the rest, or five classes of equally many
 * numbers, and those that have none.
 * @param places their numbers in the set
 */
export function placeClasses(
  attributes: readonly Attribute[],
  { colourBy }: Pick<PlacesLook, 'colourBy'>,
  places: Uint32Array,
  theme: ThemeName,
  language: Language,
): PlaceClasses {
  const attribute = attributes.find(({ name }) => name === colourBy);
  const classOf = new Uint8Array(places.length);
  if (!attribute) {
    const text = translate(language, 'ownPlaces.all');
    return { classOf, classes: [{ text, colour: plainPlaceColour(theme), count: places.length }] };
  }
  const none = { text: translate(language, 'ownPlaces.none'), colour: COLOURS[theme][NAMED] ?? '' };
  if (attribute.kind === 'number') return byNumber(attribute.values, classOf, places, theme, none);
  return byWord(attribute, classOf, places, theme, none, translate(language, 'ownPlaces.others'));
}

type Unnamed = Pick<PlaceClass, 'text' | 'colour'>;

function counted(classOf: Uint8Array, classes: readonly Unnamed[]): PlaceClasses {
  const counts = new Uint32Array(classes.length);
  for (const each of classOf) counts[each] = (counts[each] ?? 0) + 1;
  return { classOf, classes: classes.map((each, index) => ({ ...each, count: counts[index] ?? 0 })) };
}

function byNumber(
  values: Float64Array,
  classOf: Uint8Array,
  places: Uint32Array,
  theme: ThemeName,
  none: Unnamed,
): PlaceClasses {
  const given: number[] = [];
  for (const place of places) {
    const value = values[place] ?? Number.NaN;
    if (!Number.isNaN(value)) given.push(value);
  }
  const breaks = classify(given, { method: 'quantile', count: NUMBER_CLASSES, breaks: [], locked: false });
  const colours = paletteColours('sunset', breaks.length + 1, theme, 'sequential', 'full');
  const classes = colours.map((colour, index): Unnamed => {
    const [low, high] = [breaks[index - 1], breaks[index]];
    const text =
      low === undefined
        ? high === undefined
          ? ''
          : `< ${short(high)}`
        : high === undefined
          ? `≥ ${short(low)}`
          : `${short(low)} – ${short(high)}`;
    return { colour, text };
  });
  places.forEach((place, at) => {
    const value = values[place] ?? Number.NaN;
    classOf[at] = Number.isNaN(value) ? colours.length : classIndex(value, breaks);
  });
  return counted(classOf, [...classes, none]);
}

function byWord(
  attribute: Extract<Attribute, { kind: 'text' }>,
  classOf: Uint8Array,
  places: Uint32Array,
  theme: ThemeName,
  none: Unnamed,
  others: string,
): PlaceClasses {
  const counts = new Uint32Array(attribute.words.length);
  for (const place of places) {
    const code = attribute.codes[place] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const named = [...counts.keys()]
    .filter((code) => code > 0 && (counts[code] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const hasOthers = named.length > NAMED;
  const own = hasOthers ? named.slice(0, NAMED - 1) : named;
  const classByCode = new Uint8Array(attribute.words.length).fill(own.length);
  own.forEach((code, index) => {
    classByCode[code] = index;
  });
  const classes: Unnamed[] = own.map((code, index) => ({
    text: attribute.words[code] ?? '',
    colour: COLOURS[theme][index] ?? '',
  }));
  if (hasOthers) classes.push({ text: others, colour: COLOURS[theme][NAMED - 1] ?? '' });
  const absent = classes.push(none) - 1;
  classByCode[0] = absent;
  places.forEach((place, at) => {
    classOf[at] = classByCode[attribute.codes[place] ?? 0] ?? absent;
  });
  return counted(classOf, classes);
}
