import { createSignal, type JSX, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { DrawerOpener } from '../drawer/DrawerOpener';
import { MAP_HEAD_ID } from '../focusMap';
import { Guarded } from '../Guarded';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { ApprovalNumber } from '../overlay/ApprovalNumber';
import { Attribution } from '../overlay/Attribution';
import { MapControls } from '../overlay/MapControls';
import { TitleLine } from '../overlay/TitleLine';
import { Tooltip } from '../overlay/Tooltip';
import { PlaceList } from '../places/PlaceList';
import PeriodSlider from '../time/PeriodSlider';
import { useWords } from '../useWords';
import { Welcome } from '../welcome/Welcome';
import type { Control } from './shownControls';

const LayoutPanel = lateComponent(() => import('../ownLayouts/LayoutPanel'));
const PointCard = lateComponent(() => import('../ownPlaces/PointCard'));

interface MapStageProps {
  readonly map: JSX.Element;
  readonly shows: (control: Control) => boolean;
  readonly presenting: boolean;
  readonly narrow: boolean;
  /** True on a window so low that the timeline stands in the sheet. */
  readonly low: boolean;
  /** True while the comparison was closed without being emptied. */
  readonly isComparisonHidden: boolean;
  readonly onUnhide: () => void;
}

/** The map between its title and its foot, which holds scale, source and time. */
export function MapStage(props: MapStageProps) {
  const { view, places, ownLayouts } = useAtlas();
  const { t } = useWords();
  const [listOpen, setListOpen] = createSignal(false);
  return (
    <div class="map-stage">
      <Show when={!props.presenting}>
        <div class="map-head" id={MAP_HEAD_ID}>
          <Show when={props.shows('title')}>
            <Guarded>
              <TitleLine narrow={props.narrow} />
            </Guarded>
          </Show>
          <Show when={!props.narrow}>
            <Welcome />
          </Show>
        </div>
      </Show>
      <div class="map-ground">
        {props.map}
        <Show when={!props.presenting}>
          <Show when={props.shows('zoom')}>
            <MapControls listOpen={listOpen()} onToggleList={() => setListOpen(!listOpen())} />
          </Show>
          <Show when={props.shows('list')}>
            <PlaceList open={listOpen()} />
          </Show>
        </Show>
        <Tooltip />
        <Show when={ownLayouts.edited() !== '' && !props.presenting}>
          <Later>
            <LayoutPanel />
          </Later>
        </Show>
        <Show when={places.list().length > 0}>
          <Later>
            <PointCard />
          </Later>
        </Show>
      </div>
      <div class="map-foot">
        <ApprovalNumber />
        <Show when={!props.presenting}>
          <Show when={!props.narrow && props.shows('drawer') && view().drawer === 'closed'}>
            <DrawerOpener />
          </Show>
          <Show when={props.isComparisonHidden && view().comparison.length > 0}>
            <button type="button" class="foot-button" onClick={() => props.onUnhide()}>
              <Icon name="compare" />
              {t('comparison.openCount', { count: view().comparison.length })}
            </button>
          </Show>
          <Show when={props.shows('period') && !props.low}>
            <Guarded>
              <PeriodSlider />
            </Guarded>
          </Show>
        </Show>
        <Attribution />
      </div>
    </div>
  );
}
