import { PLACE_LIST_ID } from '../places/PlaceList';
import { useWords } from '../useWords';

/** First stop of the keyboard: past everything to the list of places. */
export function SkipLink() {
  const { t } = useWords();
  return (
    <a
      class="skip-link"
      href={`#${PLACE_LIST_ID}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(PLACE_LIST_ID)?.focus();
      }}
    >
      {t('common.skip')}
    </a>
  );
}
