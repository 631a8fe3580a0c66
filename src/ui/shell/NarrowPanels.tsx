import { createEffect, createSignal, For, Match, on, Show, Switch } from 'solid-js';
import { useAtlas } from '../../state/context';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { Legend } from '../legend/Legend';
import { MapNotes } from '../overlay/TitleLine';
import PeriodSlider from '../time/PeriodSlider';
import { useWords } from '../useWords';
import { isWelcomeDue } from '../welcome/visit';
import { Welcome } from '../welcome/Welcome';
import type { PanelProps } from './panelProps';
import { Questions } from './Questions';
import { Sheet, type Stop } from './Sheet';

const Drawer = lateComponent(() => import('../drawer/Drawer'));
const DetailsPanel = lateComponent(() => import('../details/DetailsPanel'));

const TABS = ['legend', 'questions', 'charts', 'details'] as const;
type Tab = (typeof TABS)[number];

/** Which part of the page each tab is, as an embedding page names it. */
const CONTROL = { legend: 'legend', questions: 'questions', charts: 'drawer', details: 'details' } as const;

interface NarrowPanelsProps extends PanelProps {
  readonly place: 'side' | 'bottom';
  /** True on a window so low that the timeline stands here. */
  readonly low: boolean;
  /** Pixels that the sheet takes from the map. */
  readonly onSheet: (pixels: number) => void;
}

/** Panels on a small window: one sheet with three stops, its contents under tabs. */
export function NarrowPanels(props: NarrowPanelsProps) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const [tab, setTab] = createSignal<Tab>(view().drawer === 'closed' ? 'legend' : 'charts');
  const [stop, setStop] = createSignal<Stop>(
    isWelcomeDue() || view().drawer !== 'closed' || props.place === 'side' ? 'half' : 'peek',
  );
  const offered = () =>
    TABS.filter((name) => props.shows(CONTROL[name]) && (name !== 'details' || props.chosen !== undefined));
  const open = (name: Tab) => {
    setTab(name);
    if (name === 'charts' && view().drawer === 'closed') updateView({ drawer: 'table' });
    if (stop() === 'peek') setStop('half');
  };
  createEffect(
    on([() => props.chosen, () => view().selection, () => view().element], ([chosen], before) => {
      // A link that names both a place and a chart opens the chart.
      if (chosen && (before || tab() !== 'charts')) open('details');
      else if (tab() === 'details') setTab('legend');
    }),
  );
  createEffect(
    on(
      () => view().drawer,
      (drawer) => drawer !== 'closed' && open('charts'),
      { defer: true },
    ),
  );
  createEffect(() => offered().length === 0 && props.onSheet(0));
  return (
    <Show when={offered().length > 0}>
      <Sheet
        place={props.place}
        stop={stop()}
        onStop={setStop}
        onSize={props.onSheet}
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
                  {name === 'charts'
                    ? t('workspace.chartsTab')
                    : t(
                        name === 'details'
                          ? `common.chosen.${props.chosen ?? 'place'}`
                          : `common.tab.${name}`,
                      )}
                </button>
              )}
            </For>
          </div>
        }
      >
        <div id="sheet-body" role="tabpanel" aria-labelledby={`sheet-tab-${tab()}`}>
          <Welcome />
          <Switch>
            <Match when={tab() === 'legend'}>
              <Legend />
              <p class="note-line sheet-notes">
                <MapNotes />
              </p>
            </Match>
            <Match when={tab() === 'questions'}>
              <Show when={props.low && props.shows('period')}>
                <PeriodSlider />
              </Show>
              <Questions />
            </Match>
            <Match when={tab() === 'charts'}>
              <Later>
                <Drawer />
              </Later>
            </Match>
            <Match when={tab() === 'details' && props.chosen}>
              {(chosen) => (
                <Later waiting={<p class="muted">{t('common.loading')}</p>}>
                  <DetailsPanel chosen={chosen()} onHide={props.onHide} />
                </Later>
              )}
            </Match>
          </Switch>
        </div>
      </Sheet>
    </Show>
  );
}
