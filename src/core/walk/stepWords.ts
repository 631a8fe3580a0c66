import type { Language } from '../../i18n/language';
import { folderOf } from '../../i18n/languages';
import { translate } from '../../i18n/translate';
import { direction, type Quarter } from '../compass';
import { formatValue } from '../format';
import { absenceName } from '../scene/absence';
import type { Scene } from '../scene/scene';
import type { Neighbour } from './neighbourhood';
import type { BorderStep, sharpestStep } from './strides';
import type { WalkedPlace } from './walkMap';

/** The key to what a scene's values mean in words. */
export type SceneWords = Pick<Scene, 'legend' | 'view'>;

/** A value with its unit as it is written in running words. */
export function withUnit(value: string, unit: string, language: Language): string {
  return unit === '' ? value : translate(language, 'signs.withUnit', { value, unit });
}

function valueWords({ shown, pattern }: WalkedPlace, language: Language): readonly string[] {
  const value = shown ? [withUnit(shown.text, shown.unit, language)] : [];
  return pattern === 'none' ? value : [...value, translate(language, absenceName(pattern))];
}

/** The class of a place in words; nothing where it has none. */
function classWords({ classIndex, cell }: WalkedPlace, { legend, view: { language } }: SceneWords): string {
  if (cell && legend.bivariate) {
    const { first, second } = legend.bivariate;
    const names = { first: first.title, second: second.title };
    return translate(language, 'walk.cell', { ...names, column: cell.column + 1, row: cell.row + 1 });
  }
  const limits = classIndex === undefined ? undefined : legend.classes[classIndex]?.text;
  if (classIndex === undefined || limits === undefined) return '';
  return translate(language, 'walk.class', { index: classIndex + 1, count: legend.classes.length, limits });
}

/** The rank of a place in words, with its like where others have the same value. */
function rankWords({ shown, isTied }: WalkedPlace, language: Language): string {
  if (!shown) return '';
  return translate(language, isTied ? 'walk.tied' : 'place.rank', { rank: shown.rank, of: shown.rankOf });
}

/** What is heard at a place: its name, value, unit, class and rank, or why there is no value; that sources disagree. */
export function placeWords(place: WalkedPlace, words: SceneWords): string {
  const { language, indicator } = words.view;
  if (indicator === '' && !place.shown) return place.name;
  const value = valueWords(place, language);
  const parts = [
    place.name,
    ...(value.length > 0 ? value : [translate(language, 'scene.noFigure')]),
    classWords(place, words),
    rankWords(place, language),
    place.shown?.conflict ? translate(language, 'place.conflict') : '',
  ];
  return parts.filter(Boolean).join(translate(language, 'signs.joined'));
}

/** The name of land around the region by its id in the surroundings. */
function landName(id: string, language: Language): string {
  const names: Readonly<Record<string, string>> = folderOf(language).messages.lands;
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? names.other ?? '';
}

/** What is heard where no place lies in a direction. */
export function edgeWords(
  step: { readonly kind: 'land'; readonly id: string } | { readonly kind: 'sea' | 'unknown' | 'none' },
  quarter: Quarter,
  language: Language,
): string {
  const parameters = { direction: translate(language, `statistics.direction.${quarter}`) };
  if (step.kind === 'land')
    return translate(language, 'walk.land', { ...parameters, land: landName(step.id, language) });
  const keys = { sea: 'walk.sea', unknown: 'walk.edge', none: 'walk.noPark' } as const;
  return translate(language, keys[step.kind], parameters);
}

/** Where a neighbour lies as seen from a place. */
export function neighbourWords({ bearing, distance }: Neighbour, from: string, language: Language): string {
  return translate(language, 'walk.round', {
    place: from,
    direction: translate(language, `statistics.direction.${direction(bearing)}`),
    distance: formatValue(distance, 0),
  });
}

/** A difference of two values with its unit: percentages differ by percentage points. */
export function differenceWords({ difference, decimals, more }: BorderStep, language: Language): string {
  const [value, unit] = [formatValue(difference, decimals), more.shown?.unit ?? ''];
  return unit === '%' ? translate(language, 'walk.points', { value }) : withUnit(value, unit, language);
}

/** What is heard of the sharpest difference at a place's border. */
export function sharpestWords(
  { step, left }: NonNullable<ReturnType<typeof sharpestStep>>,
  here: WalkedPlace,
  language: Language,
): string {
  const [more, less] = [step.more.name, step.less.name];
  const difference = differenceWords(step, language);
  const said =
    step.difference === 0
      ? translate(language, 'walk.same')
      : translate(language, 'walk.sharpest', { here: here.name, more, less, difference });
  const others = left > 0 ? [translate(language, 'walk.left', { count: left })] : [];
  return [said, ...others].join(translate(language, 'signs.parted'));
}
