import type { PlaceId } from '../../core/place';
import { useCompare } from '../comparison/useCompare';
import { useWords } from '../useWords';

/** Puts a place into the comparison and takes it out again. */
export function PinButton(props: { readonly place: PlaceId; readonly name: string }) {
  const { t } = useWords();
  const compare = useCompare();
  return (
    <button
      type="button"
      class="pin-button"
      aria-label={t('finder.pin', { place: props.name })}
      aria-pressed={compare.has(props.place)}
      title={compare.has(props.place) ? t('finder.pinned') : t('comparison.add')}
      onClick={() => compare.toggle(props.place)}
    >
      <span aria-hidden="true">{compare.has(props.place) ? '●' : '○'}</span>
    </button>
  );
}
