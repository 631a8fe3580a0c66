import { lazy, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Later } from '../Later';
import { useWords } from '../useWords';

const AreaTools = lazy(() => import('../areas/AreaTools'));

interface MapControlsProps {
  readonly listOpen: boolean;
  readonly onToggleList: () => void;
}

/** Zoom, the whole of the layout or the region, the list of places, and drawing areas. */
export function MapControls(props: MapControlsProps) {
  const { mapControl, showAll, updateView } = useAtlas();
  const { t } = useWords();
  const home = () => {
    updateView({ frame: undefined }, { history: 'replace' });
    showAll();
  };
  return (
    <fieldset class="map-controls" aria-label={t('common.mapControls')}>
      <Show when={mapControl()}>
        <IconButton icon="plus" label={t('common.zoomIn')} onClick={() => mapControl()?.zoomBy(1)} />
        <IconButton icon="minus" label={t('common.zoomOut')} onClick={() => mapControl()?.zoomBy(-1)} />
        <IconButton icon="home" label={t('common.wholeExtent')} onClick={home} />
      </Show>
      <IconButton
        icon="list"
        label={t('place.list')}
        pressed={props.listOpen}
        onClick={() => props.onToggleList()}
      />
      <Later>
        <AreaTools />
      </Later>
    </fieldset>
  );
}
