import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import type { Insets } from '../../state/mapControl';
import { createPanes } from '../../state/panes';
import { createWindowSize, inLetters } from '../../state/windowSize';
import { chosenOf } from '../details/chosen';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { LiveRegion } from '../notices/LiveRegion';
import { Notices } from '../notices/Notices';
import { LISTED_ELEMENTS } from '../questions/LayoutElements';
import { TopBar } from '../topbar/TopBar';
import { arrangementOf, paneSizes } from './arrangement';
import { MapStage } from './MapStage';
import { NarrowPanels } from './NarrowPanels';
import { PageFrame } from './PageFrame';
import { PaneSplitters } from './PaneSplitters';
import { PresentingExit } from './PresentingExit';
import { SkipLinks } from './SkipLinks';
import { shownControls } from './shownControls';
import { WidePanels } from './WidePanels';

const PresentingView = lateComponent(() => import('../present/PresentingView'));

/**
 * Nothing lies over the map but its buttons: pixels that the extent keeps off them and off the edges. On their side there is
 * room for the half of a name that reaches over the region's edge.
 */
const WIDE_INSETS: Insets = { top: 20, right: 94, bottom: 20, left: 20 };
const NARROW_INSETS: Insets = { top: 8, right: 70, bottom: 8, left: 8 };
/** Where the buttons stand in two columns, on a map too low for one: six of 37 pixels and what they keep off. */
const LOW_INSETS: Insets = { ...NARROW_INSETS, right: 124 };
const LOW_MAP = 6 * 37 + 20;

/** Pixels of height below which everything that can leaves the map's column. */
const LOW = 480;

/** The page: the map with its title and foot, and beside it what asks, explains and answers. Nothing covers anything. */
export function Shell(props: { readonly map: JSX.Element }) {
  const { view, setInsets, dataset, mapSize } = useAtlas();
  const panes = createPanes();
  const windowSize = createWindowSize();
  const [folded, setFolded] = createSignal(false);
  const [hidden, setHidden] = createSignal(false);
  const [sheet, setSheet] = createSignal(0);
  const shows = shownControls(view);
  const room = () => inLetters(windowSize());
  const arrangement = () => arrangementOf(room());
  const narrow = () => arrangement() !== 'wide';
  const low = () => narrow() && room().height < LOW;
  const chosen = () => {
    const what = hidden() ? undefined : chosenOf(view());
    // The comparison stands in one place: as a table among the charts, or in the panel.
    return what === 'comparison' && view().drawer === 'comparison' && shows('drawer') ? undefined : what;
  };
  const presenting = () => view().presenting;
  const hasPanel = () => !narrow() && shows('details') && chosen() !== undefined;
  const hasDrawer = () => !narrow() && shows('drawer') && view().drawer !== 'closed';
  const sizes = () => paneSizes(windowSize(), panes.kept(), { hasPanel: hasPanel(), hasDrawer: hasDrawer() });

  createEffect(
    on([() => view().comparison, () => view().areas, () => view().selection, () => view().element], () =>
      setHidden(false),
    ),
  );
  const isLowMap = () => (mapSize()?.height ?? LOW_MAP) < LOW_MAP;
  const insets = () => {
    if (!narrow()) return WIDE_INSETS;
    return isLowMap() ? LOW_INSETS : NARROW_INSETS;
  };
  createEffect(on([insets, presenting], ([free, isPresenting]) => isPresenting || setInsets(free)));
  const rows = () => {
    if (!hasDrawer()) return 'minmax(0, 1fr) 0px';
    if (sizes().charts === 'below') return `minmax(0, 1fr) ${sizes().rows.value}px`;
    return hasPanel() ? `${sizes().rows.value}px minmax(0, 1fr)` : '0px minmax(0, 1fr)';
  };
  const elementsListed = () =>
    shows('questions') &&
    !folded() &&
    (dataset()?.layouts.get(view().layout)?.elements.length ?? 0) <= LISTED_ELEMENTS;
  const panels = () => ({
    folded: folded(),
    onFold: setFolded,
    chosen: chosen(),
    onHide: () => setHidden(true),
    shows,
    elementsListed: elementsListed(),
  });
  return (
    <div
      class="shell"
      classList={{
        [arrangement()]: !presenting(),
        narrow: narrow(),
        low: low(),
        'low-map': isLowMap(),
        embedded: view().embed !== undefined,
        presenting: presenting(),
        'charts-below': sizes().charts === 'below',
      }}
    >
      <SkipLinks hasList={shows('list') && !presenting()} />
      <Show when={shows('topbar') && !presenting()}>
        <TopBar narrow={narrow()} />
      </Show>
      <main
        class="stage"
        style={{
          '--questions': `${sizes().questions.value}px`,
          '--side': `${sizes().side.value}px`,
          '--rows': rows(),
          '--sheet': `${presenting() ? 0 : sheet()}px`,
        }}
      >
        <MapStage
          map={props.map}
          shows={shows}
          presenting={presenting()}
          narrow={narrow()}
          low={low()}
          isComparisonHidden={hidden() && shows('details')}
          onUnhide={() => setHidden(false)}
        />
        <Show
          when={!presenting()}
          fallback={
            <Later waiting={<PresentingExit />} failed={<PresentingExit />}>
              <PresentingView />
            </Later>
          }
        >
          <Show
            when={narrow()}
            fallback={
              <>
                <WidePanels
                  {...panels()}
                  charts={sizes().charts}
                  onCharts={(charts) => panes.keep({ charts })}
                />
                <PaneSplitters
                  sizes={sizes()}
                  hasQuestions={shows('questions') && !folded()}
                  hasPanel={hasPanel()}
                  hasDrawer={hasDrawer()}
                  onKeep={panes.keep}
                />
              </>
            }
          >
            <NarrowPanels
              {...panels()}
              place={arrangement() === 'side-sheet' ? 'side' : 'bottom'}
              low={low()}
              onSheet={setSheet}
            />
          </Show>
        </Show>
        <PageFrame />
      </main>
      <Notices />
      <LiveRegion />
    </div>
  );
}
