import type { PlaceId } from '../../core/place';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { MOST_COMPARED, withoutPlace, withPlace, withPlaceMoved } from '../../state/comparison';
import { useAtlas } from '../../state/context';

export interface Compare {
  readonly has: (place: PlaceId) => boolean;
  /** Adds the place or takes it out; an eleventh is refused with a notice. */
  readonly toggle: (place: PlaceId) => void;
  readonly remove: (place: PlaceId) => void;
  readonly move: (place: PlaceId, steps: number) => void;
  readonly setBase: (place: PlaceId) => void;
  readonly clear: () => void;
  /** Shows the comparison in the right panel. */
  readonly open: () => void;
}

/** What can be done with the comparison; each change is announced. */
export function useCompare(): Compare {
  const { view, updateView, dataset, notices, announce, language } = useAtlas();
  const nameOf = (place: PlaceId) => {
    const found = dataset()?.places.get(place);
    return found ? localText(found.name, language()) : place;
  };
  const remove = (place: PlaceId) => {
    updateView(withoutPlace(view(), place));
    announce(translate(language(), 'comparison.removed', { place: nameOf(place) }));
  };
  const add = (place: PlaceId) => {
    const added = withPlace(view(), place);
    if (!added) {
      const text = inBothLanguages('comparison.full', { most: MOST_COMPARED, place: nameOf(place) });
      notices.add({ id: 'comparison-full', kind: 'warning', text });
      return;
    }
    updateView(added);
    announce(
      translate(language(), 'comparison.added', {
        place: nameOf(place),
        count: added.comparison.length,
        most: MOST_COMPARED,
      }),
    );
  };
  const has = (place: PlaceId) => view().comparison.includes(place);
  return {
    has,
    remove,
    toggle: (place) => (has(place) ? remove(place) : add(place)),
    move: (place, steps) => updateView(withPlaceMoved(view(), place, steps)),
    setBase: (base) => updateView({ base }),
    clear: () => {
      updateView({ comparison: [], base: '' });
      announce(translate(language(), 'comparison.cleared'));
    },
    open: () => updateView({ selection: '', element: '' }),
  };
}
