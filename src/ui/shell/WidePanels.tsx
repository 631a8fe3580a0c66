import { lazy, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Guarded } from '../Guarded';
import { Later } from '../Later';
import { QuestionsPanel } from '../questions/QuestionsPanel';

import { useWords } from '../useWords';
import { Welcome } from '../welcome/Welcome';
import type { PanelProps } from './panelProps';

const Drawer = lazy(() => import('../drawer/Drawer'));
const DetailsPanel = lazy(() => import('../details/DetailsPanel'));
const PlainViews = lazy(() => import('../plain/PlainViews'));

/** Panels on a wide window: questions left, what is chosen right, linked views below. */
export function WidePanels(props: PanelProps) {
  const { view, withoutEngine } = useAtlas();
  const { t } = useWords();
  return (
    <>
      <Show when={props.shows('questions')}>
        <aside class="left-panel" classList={{ folded: props.folded }} aria-label={t('common.questions')}>
          <IconButton
            icon={props.folded ? 'unfold' : 'fold'}
            class="fold-button"
            label={t(props.folded ? 'common.unfold' : 'common.fold')}
            expanded={!props.folded}
            onClick={() => props.onFold(!props.folded)}
          />
          <Show when={!props.folded}>
            <Guarded>
              <QuestionsPanel />
            </Guarded>
            <Show when={withoutEngine()}>
              <Later>
                <PlainViews />
              </Later>
            </Show>
          </Show>
        </aside>
      </Show>
      <Welcome />
      <Show when={props.shows('details')}>
        <Show
          when={props.chosen}
          fallback={
            <Show when={view().comparison.length > 0}>
              <button type="button" class="comparison-chip" onClick={() => props.onUnhide()}>
                <Icon name="compare" />
                {t('comparison.openCount', { count: view().comparison.length })}
              </button>
            </Show>
          }
        >
          {(chosen) => (
            <aside class="right-panel" aria-label={t('common.details')}>
              <Later waiting={<p class="muted">{t('common.loading')}</p>}>
                <DetailsPanel chosen={chosen()} onHide={props.onHide} />
              </Later>
            </aside>
          )}
        </Show>
      </Show>
      <Show when={props.shows('drawer')}>
        <Later>
          <Drawer />
        </Later>
      </Show>
    </>
  );
}
