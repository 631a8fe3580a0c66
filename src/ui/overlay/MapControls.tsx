import { createSignal, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';

const AreaTools = lateComponent(() => import('../areas/AreaTools'));

const TextMapPanel = lateComponent(() => import('../textMap/TextMapPanel'));

interface MapControlsProps {
  readonly listOpen: boolean;
  readonly onToggleList: () => void;
}

/** Zoom, the whole of the layout or the region, the list of places, the map in words, and drawing areas. */
export function MapControls(props: MapControlsProps) {
  const { mapControl, showAll, updateView } = useAtlas();
  const { t } = useWords();
  const [textOpen, setTextOpen] = createSignal(false);
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
      <IconButton
        icon="source"
        label={t('textMap.title')}
        pressed={textOpen()}
        onClick={() => setTextOpen(!textOpen())}
      />
      <Later name={t('areas.areas')}>
        <AreaTools />
      </Later>
      <Show when={textOpen()}>
        <Later>
          <TextMapPanel />
        </Later>
      </Show>
    </fieldset>
  );
}
