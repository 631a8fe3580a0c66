import { createSignal, type JSX, lazy, Show } from 'solid-js';
import type { Size } from '../../state/mapControl';
import { Guarded } from '../Guarded';
import { Later } from '../Later';
import { Legend } from '../legend/Legend';
import { Attribution } from '../overlay/Attribution';
import { MapControls } from '../overlay/MapControls';
import { TitleLine } from '../overlay/TitleLine';
import { Tooltip } from '../overlay/Tooltip';
import { PlaceList } from '../places/PlaceList';
import type { Control } from './shownControls';

const PeriodSlider = lazy(() => import('../time/PeriodSlider'));

interface MapStageProps {
  readonly map: JSX.Element;
  readonly shows: (control: Control) => boolean;
  readonly presenting: boolean;
  readonly narrow: boolean;
  /** True while the left panel lists the layout's elements. */
  readonly elementsListed: boolean;
  readonly onTitle: (size: Size) => void;
}

/** The map and what lies on it. */
export function MapStage(props: MapStageProps) {
  const [listOpen, setListOpen] = createSignal(false);
  return (
    <div class="map-stage">
      {props.map}
      <Show when={!props.presenting}>
        <Show when={props.shows('title')}>
          <Guarded>
            <TitleLine onSize={props.onTitle} />
          </Guarded>
        </Show>
        <Show when={props.shows('zoom')}>
          <MapControls listOpen={listOpen()} onToggleList={() => setListOpen(!listOpen())} />
        </Show>
        <Show when={props.shows('list')}>
          <PlaceList open={listOpen()} />
        </Show>
        <Show when={props.shows('legend') && !props.narrow}>
          <div class="legend-place">
            <Guarded>
              <Legend withoutElements={props.elementsListed} />
            </Guarded>
          </div>
        </Show>
        <Show when={props.shows('period')}>
          <div class="period-place">
            <Later>
              <PeriodSlider />
            </Later>
          </div>
        </Show>
      </Show>
      <Attribution />
      <Tooltip />
    </div>
  );
}
