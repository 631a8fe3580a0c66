import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { createMediaQuery } from '../../state/mediaQuery';
import { chosenOf } from '../details/chosen';
import { LiveRegion } from '../notices/LiveRegion';
import { Notices } from '../notices/Notices';
import { Slot } from '../Slot';
import { slots } from '../slots';
import { TopBar } from '../topbar/TopBar';
import { MapStage } from './MapStage';
import { NarrowPanels } from './NarrowPanels';
import { PageFrame } from './PageFrame';
import { SkipLink } from './SkipLink';
import { shellInsets } from './shellInsets';
import { shownControls } from './shownControls';
import { WidePanels } from './WidePanels';

/** The page: the map fills it, everything else floats over it and folds away. */
export function Shell(props: { readonly map: JSX.Element }) {
  const { view, setInsets } = useAtlas();
  const narrow = createMediaQuery('(max-width: 640px)');
  const [folded, setFolded] = createSignal(false);
  const [hidden, setHidden] = createSignal(false);
  const shows = shownControls(view);
  const chosen = () => (hidden() ? undefined : chosenOf(view()));
  const presenting = () => view().presenting && slots.presenting !== undefined;

  createEffect(
    on([() => view().comparison, () => view().areas, () => view().selection, () => view().element], () =>
      setHidden(false),
    ),
  );
  createEffect(
    on(
      [narrow, folded, presenting, () => shows('questions')],
      ([isNarrow, isFolded, isPresenting, hasQuestions]) =>
        setInsets(
          shellInsets({ isNarrow, hasQuestions: hasQuestions && !isFolded && !isPresenting, isPresenting }),
        ),
    ),
  );
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
      classList={{ narrow: narrow(), embedded: view().embed !== undefined, presenting: presenting() }}
    >
      <SkipLink />
      <Show when={shows('topbar') && !presenting()}>
        <TopBar />
      </Show>
      <main class="stage">
        <MapStage map={props.map} shows={shows} presenting={presenting()} narrow={narrow()} />
        <Show when={!presenting()} fallback={<Slot name="presenting" />}>
          <Show when={narrow()} fallback={<WidePanels {...panels()} />}>
            <NarrowPanels {...panels()} />
          </Show>
        </Show>
        <PageFrame />
      </main>
      <Notices />
      <LiveRegion />
      <Slot name="footer" />
    </div>
  );
}
