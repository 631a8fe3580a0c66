import type { Dataset } from '../../core/dataset';
import type { PlaceId } from '../../core/place';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** A place's name that opens it, and lights it up on the map while pointed at. */
export function PlaceLink(props: { readonly dataset: Dataset; readonly place: PlaceId }) {
  const { select, setHover } = useAtlas();
  const { say } = useWords();
  const light = () => setHover({ place: props.place, x: undefined, y: undefined });
  const name = () => {
    const place = props.dataset.places.get(props.place);
    return place ? say(place.name) : props.place;
  };
  return (
    <button
      type="button"
      class="place-link"
      data-place={props.place}
      onClick={() => select(props.place)}
      onPointerEnter={light}
      onPointerLeave={() => setHover(undefined)}
      onFocus={light}
      onBlur={() => setHover(undefined)}
    >
      {name()}
    </button>
  );
}
