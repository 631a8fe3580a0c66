import { createEffect, Match, on, Show, Switch } from 'solid-js';
import { useAtlas } from '../../state/context';
import { ComparisonPanel } from '../comparison/ComparisonPanel';
import { useCompare } from '../comparison/useCompare';
import { IconButton } from '../controls/IconButton';
import { focusMap } from '../focusMap';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import type { Chosen } from './chosen';
import { LayoutPanel } from './LayoutPanel';
import { PlacePanel } from './PlacePanel';

const AreaPanel = lateComponent(() => import('../areas/AreaPanel'));

interface DetailsPanelProps {
  readonly chosen: Chosen;
  readonly onHide: () => void;
}

/** What is chosen: a place, a layout's element, the comparison or a drawn area. */
export default function DetailsPanel(props: DetailsPanelProps) {
  const { view, updateView, dataset, answerBoundaries, detailsOpener, setDetailsOpener } = useAtlas();
  const { t } = useWords();
  const compare = useCompare();
  let frame: HTMLDivElement | undefined;
  /** Whoever opened the panel by keyboard goes on in it, at its heading. */
  createEffect(
    on([() => props.chosen, () => view().selection, () => view().element, dataset], () => {
      const opener = detailsOpener();
      if (!frame || !opener || document.activeElement !== opener) return;
      const heading = frame.querySelector<HTMLElement>('.details h2');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }),
  );
  const giveBack = () => {
    const opener = detailsOpener();
    setDetailsOpener(undefined);
    if (opener?.isConnected) opener.focus({ preventScroll: true });
    else focusMap();
  };
  const close = () => {
    const holdsFocus = frame?.contains(document.activeElement) ?? false;
    if (holdsFocus) giveBack();
    if (props.chosen === 'place') updateView({ selection: '' });
    else if (props.chosen === 'element') updateView({ element: '' });
    else props.onHide();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel wherever in it the focus is
    <div
      class="details-frame"
      ref={(element) => {
        frame = element;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div class="details-bar">
        <Show when={props.chosen !== 'comparison' && view().comparison.length > 0}>
          <button type="button" class="text-button" onClick={() => compare.open()}>
            {t('comparison.openCount', { count: view().comparison.length })}
          </button>
        </Show>
        <IconButton icon="close" class="details-close" label={t('common.closePanel')} onClick={close} />
      </div>
      <Show when={dataset()}>
        {(loaded) => (
          <Switch>
            <Match when={props.chosen === 'place' && loaded().places.get(view().selection)} keyed>
              {(place) => <PlacePanel dataset={loaded()} place={place} />}
            </Match>
            <Match when={props.chosen === 'element' && loaded().layouts.get(view().layout)} keyed>
              {(layout) => <LayoutPanel dataset={loaded()} layout={layout} />}
            </Match>
            <Match when={props.chosen === 'comparison' && answerBoundaries()}>
              {(shapes) => <ComparisonPanel dataset={loaded()} boundaries={shapes()} />}
            </Match>
            <Match when={props.chosen === 'area'}>
              <Later>
                <AreaPanel />
              </Later>
            </Match>
          </Switch>
        )}
      </Show>
    </div>
  );
}
