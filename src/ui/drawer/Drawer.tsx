import { createEffect, createSignal, For, lazy, on, onCleanup, Show, Suspense } from 'solid-js';
import { DRAWERS, type Drawer as DrawerName } from '../../core/view';
import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';
import './drawer.css';

const LinkedViews = lazy(() => import('./LinkedViews'));
const VIEWS = DRAWERS.filter((name): name is Exclude<DrawerName, 'closed'> => name !== 'closed');
const LEAST = 160;
const KEY_STEP = 40;

/** The linked views below the map: a row of tabs that opens them, and their height. */
export default function Drawer() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const [height, setHeight] = createSignal(Math.round(window.innerHeight * 0.4));
  let tabs: HTMLDivElement | undefined;
  let opener: HTMLButtonElement | undefined;
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  const isOpen = () => view().drawer !== 'closed';
  const open = (drawer: DrawerName) => updateView({ drawer });
  const close = () => {
    open('closed');
    queueMicrotask(() => opener?.focus());
  };
  createEffect(
    on([isOpen, height], ([opened, pixels]) =>
      document.documentElement.style.setProperty('--drawer-height', opened ? `${pixels}px` : '0px'),
    ),
  );
  onCleanup(() => document.documentElement.style.removeProperty('--drawer-height'));
  const most = () => Math.round(window.innerHeight * 0.75);
  const resize = (pixels: number) => setHeight(Math.min(most(), Math.max(LEAST, Math.round(pixels))));
  const drag = (event: PointerEvent) => {
    event.preventDefault();
    const from = height() + event.clientY;
    const move = (next: PointerEvent) => resize(from - next.clientY);
    stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
    };
    const end = () => stop?.();
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  };
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
    <section class="drawer" classList={{ open: isOpen() }} aria-label={t('drawer.drawer')}>
      <Show when={isOpen()}>
        {/* biome-ignore lint/a11y/useSemanticElements: a separator that is moved has no element of its own */}
        <div
          class="drawer-edge"
          role="separator"
          tabindex="0"
          aria-orientation="horizontal"
          aria-label={t('drawer.drawerHeight')}
          aria-valuenow={height()}
          aria-valuemin={LEAST}
          aria-valuemax={most()}
          onPointerDown={drag}
          onKeyDown={(event) => {
            const steps = { ArrowUp: KEY_STEP, ArrowDown: -KEY_STEP }[event.key];
            if (!steps) return;
            event.preventDefault();
            resize(height() + steps);
          }}
        />
      </Show>
      <Show
        when={isOpen()}
        fallback={
          <button
            ref={(element) => {
              opener = element;
            }}
            type="button"
            class="drawer-opener"
            aria-expanded="false"
            onClick={() => open('table')}
          >
            {t('drawer.openDrawer')}
            <Icon name="up" size={16} />
          </button>
        }
      >
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
          <IconButton icon="close" label={t('drawer.closeDrawer')} onClick={close} />
        </div>
      </Show>
      <Show when={isOpen()}>
        <div
          id="drawer-body"
          class="drawer-body"
          role="tabpanel"
          aria-labelledby={`drawer-tab-${view().drawer}`}
        >
          <Suspense fallback={<p class="muted">{t('common.loading')}</p>}>
            <LinkedViews />
          </Suspense>
        </div>
      </Show>
    </section>
  );
}
