import { createEffect, createSignal, type JSX, lazy, on, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import type { Size } from '../../state/mapControl';
import { createMediaQuery, NARROW_WINDOW } from '../../state/mediaQuery';
import { chosenOf } from '../details/chosen';
import { Later } from '../Later';
import { LiveRegion } from '../notices/LiveRegion';
import { Notices } from '../notices/Notices';
import { LISTED_ELEMENTS } from '../questions/LayoutElements';
import { TopBar } from '../topbar/TopBar';
import { MapStage } from './MapStage';
import { NarrowPanels } from './NarrowPanels';
import { PageFrame } from './PageFrame';
import { SkipLink } from './SkipLink';
import { shellInsets } from './shellInsets';
import { shownControls } from './shownControls';
import { WidePanels } from './WidePanels';

const PresentingView = lazy(() => import('../present/PresentingView'));

/** A title of one line with its source, until it is measured. */
const USUAL_TITLE = { width: 560, height: 88 };

/** The page: the map fills it, everything else floats over it and folds away. */
export function Shell(props: { readonly map: JSX.Element }) {
  const { view, setInsets, dataset, extent, mapSize } = useAtlas();
  const narrow = createMediaQuery(NARROW_WINDOW);
  const roomy = createMediaQuery('(min-width: 1500px)');
  const [folded, setFolded] = createSignal(false);
  const [hidden, setHidden] = createSignal(false);
  const [sheet, setSheet] = createSignal(0);
  const [title, setTitle] = createSignal<Size>(USUAL_TITLE);
  const shows = shownControls(view);
  const chosen = () => (hidden() ? undefined : chosenOf(view()));
  const presenting = () => view().presenting;

  createEffect(
    on([() => view().comparison, () => view().areas, () => view().selection, () => view().element], () =>
      setHidden(false),
    ),
  );
  createEffect(
    on(
      () =>
        [
          narrow(),
          presenting(),
          shows('questions') && !folded(),
          shows('details') && (roomy() || chosen() !== undefined),
          chosen() !== undefined,
          title(),
          mapSize(),
          extent(),
        ] as const,
      ([isNarrow, isPresenting, hasQuestions, hasDetails, isDetailed, titleSize, size, wanted]) =>
        isPresenting ||
        setInsets(
          shellInsets({
            isNarrow,
            title: titleSize,
            map: size,
            extent: wanted,
            hasQuestions,
            hasDetails,
            isDetailed,
          }),
        ),
    ),
  );
  const elementsListed = () =>
    shows('questions') &&
    !folded() &&
    (dataset()?.layouts.get(view().layout)?.elements.length ?? 0) <= LISTED_ELEMENTS;
  const panels = () => ({
    folded: folded(),
    onFold: setFolded,
    chosen: chosen(),
    onHide: () => setHidden(true),
    onUnhide: () => setHidden(false),
    shows,
  });
  return (
    <div
      class="shell"
      classList={{
        narrow: narrow(),
        embedded: view().embed !== undefined,
        presenting: presenting(),
        detailed: !narrow() && shows('details') && chosen() !== undefined,
      }}
    >
      <SkipLink />
      <Show when={shows('topbar') && !presenting()}>
        <TopBar narrow={narrow()} />
      </Show>
      <main class="stage" style={{ '--sheet': narrow() && !presenting() ? `${sheet()}px` : '0px' }}>
        <MapStage
          map={props.map}
          shows={shows}
          presenting={presenting()}
          narrow={narrow()}
          elementsListed={elementsListed()}
          onTitle={setTitle}
        />
        <Show
          when={!presenting()}
          fallback={
            <Later>
              <PresentingView />
            </Later>
          }
        >
          <Show when={narrow()} fallback={<WidePanels {...panels()} />}>
            <NarrowPanels {...panels()} onSheet={setSheet} />
          </Show>
        </Show>
        <PageFrame />
      </main>
      <Notices />
      <LiveRegion />
    </div>
  );
}
