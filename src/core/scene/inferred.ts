import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Place } from '../place';
import type { SceneBasis } from './basis';

/** The names of the members that the atlas infers and no document lists, in words. */
export function inferredNames(
  { elements, dataset, view }: SceneBasis,
  isNamed: (place: Place) => boolean = () => true,
): string {
  const names = elements.flatMap(({ element }) =>
    element.members.flatMap(({ place, basis }) => {
      const found = basis === 'inferred' ? dataset.places.get(place) : undefined;
      return found && isNamed(found) ? [localText(found.shortName, view.language)] : [];
    }),
  );
  return [...new Set(names)].join(translate(view.language, 'signs.listed'));
}
