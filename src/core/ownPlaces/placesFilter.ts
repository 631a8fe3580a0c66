import { type Attribute, attributeText } from './attributes';
import type { PlacesLook } from './placesLook';

/** Whether each place passes a filter; every place where it asks for nothing. */
export function placesFilter(
  attributes: readonly Attribute[],
  { attribute: name, words, from, to }: PlacesLook['filter'],
): (place: number) => boolean {
  const attribute = attributes.find((each) => each.name === name);
  if (!attribute) return () => true;
  if (attribute.kind === 'number') {
    if (from === undefined && to === undefined) return () => true;
    return (place) => {
      const value = attribute.values[place] ?? Number.NaN;
      return value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Number.POSITIVE_INFINITY);
    };
  }
  if (words.length === 0) return () => true;
  const wanted = new Set(words);
  return (place) => wanted.has(attributeText(attribute, place));
}
