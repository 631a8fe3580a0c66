import { translate } from '../../i18n/translate';
import type { PlaceId } from '../place';
import type { View } from '../view';
import { numberRanges } from './numberRanges';
import type { ParkMark } from './scene';

/** Pixels of radius that a count of two digits, or a number and a sign, needs. */
const COUNTED_RADIUS = 10;

/** A park before it is known which others share its point. */
export type LoneMark = Omit<ParkMark, 'sign' | 'together' | 'under'>;

/** Which parks count as one place: those at a point, and of these only such as are drawn alike by the finder. */
const key = ({ point: [longitude, latitude], fill, shape }: LoneMark, byLook: boolean) =>
  byLook ? `${longitude} ${latitude} ${fill} ${shape}` : `${longitude} ${latitude}`;

/**
 * Parks that share a point told as one place: the first of them stands there with their number, the others lie under it,
 * for a point is all that is known, and parks fanned out round it would stand where they are not. The chosen one comes
 * first, then the lowest number, then the largest figure.
 * @param isMarked whether some parks are marked and the others step back
 */
export function together(
  marks: readonly LoneMark[],
  { selection, comparison }: Pick<View, 'selection' | 'comparison'>,
  isMarked: boolean,
): readonly ParkMark[] {
  const isNumbered = marks.some(({ number }) => number !== undefined);
  const groups = new Map<string, LoneMark[]>();
  for (const mark of marks)
    groups.set(key(mark, isMarked), [...(groups.get(key(mark, isMarked)) ?? []), mark]);
  const order = ({ place, number, shown }: LoneMark) => [
    place === selection ? 0 : comparison.includes(place) ? 1 : 2,
    number ?? Number.POSITIVE_INFINITY,
    -(shown?.value ?? Number.NEGATIVE_INFINITY),
  ];
  const leads = new Map<string, PlaceId>();
  for (const [point, group] of groups) {
    const [lead] = [...group].sort((a, b) => {
      const [one, other] = [order(a), order(b)];
      const index = one.findIndex((value, at) => value !== other[at]);
      return index < 0 ? 0 : (one[index] ?? 0) < (other[index] ?? 0) ? -1 : 1;
    });
    if (lead) leads.set(point, lead.place);
  }
  return marks.map((mark): ParkMark => {
    const count = groups.get(key(mark, isMarked))?.length ?? 1;
    const lead = leads.get(key(mark, isMarked));
    if (count === 1 || lead === undefined)
      return {
        ...mark,
        together: 1,
        under: undefined,
        sign: mark.number === undefined ? '' : String(mark.number),
      };
    if (lead !== mark.place) return { ...mark, together: count, under: lead, sign: '' };
    // Beside numbers a count would be read as one; parks that step back are not counted.
    const numbered = (groups.get(key(mark, isMarked)) ?? []).filter(
      ({ number }) => number !== undefined,
    ).length;
    const counted = isMarked ? '' : String(count);
    const sign = isNumbered ? `${mark.number ?? ''}${numbered > 1 ? '+' : ''}` : counted;
    return {
      ...mark,
      together: count,
      under: undefined,
      sign,
      radius: sign === '' ? mark.radius : Math.max(mark.radius, COUNTED_RADIUS),
    };
  });
}

/** What parks at one point are called on the map: by their numbers where they have some, else by the first and how many. */
export function togetherName(
  lead: ParkMark,
  name: string,
  marks: readonly ParkMark[],
  language: View['language'],
): string {
  if (lead.together === 1) return name;
  const numbers = marks
    .filter(({ place, under }) => place === lead.place || under === lead.place)
    .flatMap(({ number }) => number ?? []);
  if (numbers.length === 1) return name;
  return numbers.length > 1
    ? numberRanges(numbers, language)
    : translate(language, 'plates.together', { name, count: lead.together });
}
