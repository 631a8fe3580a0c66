import { For } from 'solid-js';
import type { RegionMark } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';
import { DrawerOpener } from '../../ui/drawer/DrawerOpener';
import { Legend } from '../../ui/legend/Legend';
import { ApprovalNumber } from '../../ui/overlay/ApprovalNumber';
import { Attribution } from '../../ui/overlay/Attribution';
import { MapNotes, TitleLine } from '../../ui/overlay/TitleLine';
import PeriodSlider from '../../ui/time/PeriodSlider';
import { useWords } from '../../ui/useWords';
import { Welcome } from '../../ui/welcome/Welcome';

interface FirstPageProps {
  /** The map as SVG markup, for every arrangement of the page. */
  readonly maps: string;
}

/**
 * What stands in the page before any script: the parts of the shell that say what the map shows, in the shell's own
 * layout. Controls take their room unseen, see `firstPage.css`.
 */
export function FirstPage(props: FirstPageProps) {
  const { scene } = useAtlas();
  const { t } = useWords();
  return (
    <>
      <header class="topbar">
        <span class="topbar-name">{t('common.name')}</span>
      </header>
      <main class="stage">
        <div class="map-stage">
          <div class="map-head">
            <TitleLine narrow={false} />
            <Welcome />
          </div>
          <div class="map-ground">
            <div class="map" innerHTML={props.maps} />
          </div>
          <div class="map-foot">
            <ApprovalNumber />
            <DrawerOpener />
            <PeriodSlider />
            <Attribution />
          </div>
        </div>
        <div class="left-column">
          <div class="left-panel" />
          <div class="legend-place">
            <Legend withoutElements />
          </div>
        </div>
        <section class="sheet">
          <div class="sheet-handle" />
          <div class="sheet-tabs">
            <button type="button" role="tab">
              {t('common.tab.legend')}
            </button>
          </div>
          <div class="sheet-scroll">
            <Welcome />
            <Legend />
            <p class="note-line sheet-notes">
              <MapNotes />
            </p>
          </div>
        </section>
        <noscript>
          <ValueTable regions={scene()?.regions ?? []} />
        </noscript>
      </main>
    </>
  );
}

/** The map's values where no script will ever make a table of them. */
function ValueTable(props: { readonly regions: readonly RegionMark[] }) {
  const { scene } = useAtlas();
  const { t } = useWords();
  return (
    <table>
      <caption>{scene()?.title}</caption>
      <tbody>
        <For each={props.regions}>
          {(region) => (
            <tr>
              <th scope="row">{region.name}</th>
              <td>{region.shown?.text ?? t('scene.noFigure')}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
