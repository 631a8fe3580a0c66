import { createEffect, For, on, Show } from 'solid-js';
import { DRAWERS, type Drawer as DrawerName } from '../../core/view';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import { DRAWER_OPENER_ID } from './DrawerOpener';
import './drawer.css';

const LinkedViews = lateComponent(() => import('./LinkedViews'));
const VIEWS = DRAWERS.filter((name): name is Exclude<DrawerName, 'closed'> => name !== 'closed');

/** Where the linked views stand. */
export type ChartsPlace = 'beside' | 'below';

interface DrawerProps {
  /** Undefined in a sheet, which has one place for all. */
  readonly place?: ChartsPlace;
  readonly onPlace?: (place: ChartsPlace) => void;
}

/** The linked views, beside or below the map: a row of tabs, and what the chosen one shows. */
export default function Drawer(props: DrawerProps) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  let tabs: HTMLDivElement | undefined;
  const open = (drawer: DrawerName) => updateView({ drawer });
  // Beside the map the row of tabs is narrower than the tabs.
  createEffect(
    on(
      () => view().drawer,
      (name) =>
        tabs?.querySelector(`#drawer-tab-${name}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    ),
  );
  const close = () => {
    open('closed');
    queueMicrotask(() => document.getElementById(DRAWER_OPENER_ID)?.focus());
  };
  const other = () => (props.place === 'beside' ? 'below' : 'beside');
  const onTabKey = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(view().drawer as (typeof VIEWS)[number]);
    const steps = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to =
      steps !== undefined
        ? (at + steps + VIEWS.length) % VIEWS.length
        : { Home: 0, End: VIEWS.length - 1 }[event.key];
    const name = to === undefined ? undefined : VIEWS[to];
    if (!name) return;
    event.preventDefault();
    open(name);
    tabs?.querySelectorAll<HTMLElement>('[role=tab]')[to ?? 0]?.focus();
  };
  return (
    <section class="drawer" aria-label={t('drawer.drawer')}>
      <div class="drawer-head">
        <div
          ref={(element) => {
            tabs = element;
          }}
          class="drawer-tabs"
          role="tablist"
          aria-label={t('drawer.drawer')}
        >
          <For each={VIEWS}>
            {(name) => (
              <button
                type="button"
                role="tab"
                id={`drawer-tab-${name}`}
                aria-selected={view().drawer === name}
                aria-controls={view().drawer === name ? 'drawer-body' : undefined}
                tabindex={view().drawer === name ? 0 : -1}
                onClick={() => open(name)}
                onKeyDown={onTabKey}
              >
                {t(`drawer.view.${name}`)}
              </button>
            )}
          </For>
        </div>
        <Show when={props.place}>
          <IconButton
            icon={other()}
            label={t(`workspace.charts.${other()}`)}
            onClick={() => props.onPlace?.(other())}
          />
          <IconButton icon="close" label={t('drawer.closeDrawer')} onClick={close} />
        </Show>
      </div>
      <div
        id="drawer-body"
        class="drawer-body"
        role="tabpanel"
        aria-labelledby={`drawer-tab-${view().drawer}`}
      >
        <Later waiting={<p class="muted">{t('common.loading')}</p>}>
          <LinkedViews />
        </Later>
      </div>
    </section>
  );
}
