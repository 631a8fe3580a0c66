import { Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Slot } from '../Slot';
import { useWords } from '../useWords';

const MOVE = 300;

interface MapControlsProps {
  readonly listOpen: boolean;
  readonly onToggleList: () => void;
}

/** Zoom, the whole of the layout or Guangxi, the list of places, and what features add. */
export function MapControls(props: MapControlsProps) {
  const { mapControl, scene, insets } = useAtlas();
  const { t } = useWords();
  const home = () => {
    const extent = scene()?.extent;
    if (extent) mapControl()?.flyTo(extent, { duration: MOVE, padding: insets() });
  };
  return (
    <div class="map-controls" role="group" aria-label={t('common.mapControls')}>
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
      <Slot name="areaTools" />
    </div>
  );
}
