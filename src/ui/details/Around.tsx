import { Show } from 'solid-js';
import type { Place } from '../../core/place';
import { useAtlas } from '../../state/context';
import { useAreas } from '../areas/useAreas';
import { useWords } from '../useWords';

/** Kilometres: an hour's drive; the radius can be changed where areas are drawn. */
const RADIUS = 60;

/** Where a place is a point: asks at one click what lies around it. */
export function Around(props: { readonly place: Place }) {
  const { view } = useAtlas();
  const { t } = useWords();
  const areas = useAreas();
  const point = () => (props.place.kind === 'park' ? props.place.point : undefined);
  return (
    <Show when={view().embed === undefined && point()}>
      {(centre) => (
        <button
          type="button"
          class="button"
          onClick={() =>
            areas.add({ kind: 'circle', centre: [centre()[0], centre()[1]], radius: RADIUS }, false)
          }
        >
          {t('workspace.around', { radius: RADIUS })}
        </button>
      )}
    </Show>
  );
}
