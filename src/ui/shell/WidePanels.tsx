import { Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import type { ChartsPlace } from '../drawer/Drawer';
import { Guarded } from '../Guarded';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { Legend } from '../legend/Legend';
import { useWords } from '../useWords';
import type { PanelProps } from './panelProps';
import { Questions } from './Questions';

const Drawer = lateComponent(() => import('../drawer/Drawer'));
const DetailsPanel = lateComponent(() => import('../details/DetailsPanel'));

interface WidePanelsProps extends PanelProps {
  readonly charts: ChartsPlace;
  readonly onCharts: (place: ChartsPlace) => void;
}

/** Panels of a wide window: questions with the key below them, what is chosen, and the linked views. */
export function WidePanels(props: WidePanelsProps) {
  const { view } = useAtlas();
  const { t } = useWords();
  return (
    <>
      <Show when={props.shows('questions') || props.shows('legend')}>
        <div class="left-column" classList={{ folded: props.folded || !props.shows('questions') }}>
          <Show when={props.shows('questions')}>
            <aside class="left-panel" aria-label={t('common.questions')}>
              <IconButton
                icon={props.folded ? 'unfold' : 'fold'}
                class="fold-button"
                label={t(props.folded ? 'common.unfold' : 'common.fold')}
                expanded={!props.folded}
                onClick={() => props.onFold(!props.folded)}
              />
              <Show when={!props.folded}>
                <Questions />
              </Show>
            </aside>
          </Show>
          <Show when={props.shows('legend')}>
            <div class="legend-place">
              <Guarded>
                <Legend withoutElements={props.elementsListed} />
              </Guarded>
            </div>
          </Show>
        </div>
      </Show>
      <Show when={props.shows('details') && props.chosen}>
        {(chosen) => (
          <aside class="right-panel" aria-label={t('common.details')}>
            <Later waiting={<p class="muted">{t('common.loading')}</p>}>
              <DetailsPanel chosen={chosen()} onHide={props.onHide} />
            </Later>
          </aside>
        )}
      </Show>
      <Show when={props.shows('drawer') && view().drawer !== 'closed'}>
        <Later>
          <Drawer place={props.charts} onPlace={props.onCharts} />
        </Later>
      </Show>
    </>
  );
}
