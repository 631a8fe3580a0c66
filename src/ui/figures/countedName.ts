import type { Dataset } from '../../core/dataset';
import type { PlaceId } from '../../core/place';
import { levelOf } from '../../core/query';
import type { MessageKey } from '../../i18n/translate';

/** The message that names what a coverage counts: cities, counties or parks where all are, else members. */
export function countedName(dataset: Dataset, members: readonly PlaceId[]): MessageKey {
  const levels = new Set(
    members.map((id) => {
      const place = dataset.places.get(id);
      return place && levelOf(place);
    }),
  );
  const [only] = levels;
  return levels.size === 1 && only ? `common.level.${only}` : 'aggregates.members';
}
