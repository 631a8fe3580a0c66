import { createEffect, createSignal, For, lazy, on, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Guarded } from '../Guarded';
import { Later } from '../Later';
import { Legend } from '../legend/Legend';
import { QuestionsPanel } from '../questions/QuestionsPanel';

import { useWords } from '../useWords';
import { isWelcomeDue } from '../welcome/visit';
import { Welcome } from '../welcome/Welcome';
import { BottomSheet, type Stop } from './BottomSheet';
import type { PanelProps } from './panelProps';

const Drawer = lazy(() => import('../drawer/Drawer'));
const DetailsPanel = lazy(() => import('../details/DetailsPanel'));
const PlainViews = lazy(() => import('../plain/PlainViews'));

const TABS = ['legend', 'questions', 'details'] as const;
type Tab = (typeof TABS)[number];

interface NarrowPanelsProps extends PanelProps {
  /** Pixels that the sheet takes, for the map to keep clear of. */
  readonly onSheet: (height: number) => void;
}

/** Panels on a narrow window: one sheet with three stops, its contents under tabs. */
export function NarrowPanels(props: NarrowPanelsProps) {
  const { view, withoutEngine } = useAtlas();
  const { t } = useWords();
  const [tab, setTab] = createSignal<Tab>('legend');
  const [stop, setStop] = createSignal<Stop>(isWelcomeDue() ? 'half' : 'peek');
  const offered = () => TABS.filter((name) => name !== 'details' || props.chosen !== undefined);
  const open = (name: Tab) => {
    setTab(name);
    if (stop() === 'peek') setStop('half');
  };
  createEffect(
    on([() => props.chosen, () => view().selection, () => view().element], ([chosen]) => {
      if (chosen) open('details');
      else if (tab() === 'details') setTab('legend');
    }),
  );
  return (
    <BottomSheet
      stop={stop()}
      onStop={setStop}
      onHeight={props.onSheet}
      head={
        <div class="sheet-tabs" role="tablist" aria-label={t('common.panels')}>
          <For each={offered()}>
            {(name) => (
              <button
                type="button"
                role="tab"
                id={`sheet-tab-${name}`}
                aria-selected={tab() === name}
                aria-controls="sheet-body"
                onClick={() => open(name)}
              >
                {t(name === 'details' ? `common.chosen.${props.chosen ?? 'place'}` : `common.tab.${name}`)}
              </button>
            )}
          </For>
        </div>
      }
    >
      <div id="sheet-body" role="tabpanel" aria-labelledby={`sheet-tab-${tab()}`}>
        <Welcome />
        <Show when={tab() === 'legend'}>
          <Legend />
          <Later>
            <Drawer />
          </Later>
        </Show>
        <Show when={tab() === 'questions'}>
          <Guarded>
            <QuestionsPanel />
          </Guarded>
          <Show when={withoutEngine()}>
            <Later>
              <PlainViews />
            </Later>
          </Show>
        </Show>
        <Show when={tab() === 'details' && props.chosen}>
          {(chosen) => (
            <Later waiting={<p class="muted">{t('common.loading')}</p>}>
              <DetailsPanel chosen={chosen()} onHide={props.onHide} />
            </Later>
          )}
        </Show>
      </div>
    </BottomSheet>
  );
}
