import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import { useWords } from '../useWords';
import { DrawingSwitch } from './DrawingSwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { Shortcuts } from './Shortcuts';
import { ThemeSwitch } from './ThemeSwitch';

const SearchBox = lateComponent(() => import('../search/SearchBox'));
const SheetsButton = lateComponent(() => import('../sheets/SheetsButton'));
const PresentMenu = lateComponent(() => import('../present/PresentMenu'));
const ExportMenu = lateComponent(() => import('../export/ExportMenu'));
const SourcesButton = lateComponent(() => import('../evidence/SourcesButton'));

/** The slim bar: name, search, the tools, language and theme. Narrow, the features go behind one button. */
export function TopBar(props: { readonly narrow: boolean }) {
  const { updateView } = useAtlas();
  const { t } = useWords();
  const [open, setOpen] = createSignal(false);
  let tools: HTMLElement | undefined;
  /** A press anywhere else closes the menu. */
  const onPress = (event: PointerEvent) => {
    if (event.target instanceof Node && !tools?.contains(event.target)) setOpen(false);
  };
  onMount(() => window.addEventListener('pointerdown', onPress));
  onCleanup(() => window.removeEventListener('pointerdown', onPress));
  return (
    <header class="topbar">
      <button type="button" class="topbar-name" onClick={() => updateView({ page: 'map' })}>
        {t('common.name')}
      </button>
      <div class="topbar-search">
        <Later name={t('search.label')}>
          <SearchBox />
        </Later>
      </div>
      <nav
        ref={(element) => {
          tools = element;
        }}
        class="topbar-tools"
        aria-label={t('common.tools')}
      >
        <Show when={props.narrow}>
          <IconButton
            icon="menu"
            class="topbar-button"
            label={t('common.menu')}
            expanded={open()}
            onClick={() => setOpen(!open())}
          />
        </Show>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: closes behind whichever button was pressed in it */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what one presses */}
        <div
          class="topbar-features"
          classList={{ open: open() || !props.narrow }}
          onClick={() => setOpen(false)}
        >
          <Later name={t('sheets.open')}>
            <SheetsButton />
          </Later>
          <Later name={t('present.open')}>
            <PresentMenu />
          </Later>
          <Later name={t('exports.open')}>
            <ExportMenu />
          </Later>
          <Later name={t('evidence.open')}>
            <SourcesButton />
          </Later>
          <LanguageSwitch />
          <ThemeSwitch />
          <DrawingSwitch />
          <Shortcuts />
        </div>
      </nav>
    </header>
  );
}
