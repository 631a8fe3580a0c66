import { Show } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { useAtlas } from '../../state/context';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';
import { Autocorrelation } from './Autocorrelation';
import { Concentration } from './Concentration';
import { Gravity } from './Gravity';
import { LocationQuotients } from './LocationQuotients';
import { valuesOf } from './rowValues';
import './statistics.css';

/** Below so many places a test proves little, and the page says so. */
const FEW = 30;

interface StatisticsViewProps {
  readonly rows: readonly LevelRow[];
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
}

/** Spatial statistics of what is shown, each with what it says in plain words and where its method is described. */
export default function StatisticsView(props: StatisticsViewProps) {
  const { view } = useAtlas();
  const { t } = useWords();
  const count = () => valuesOf(props.rows).length;
  return (
    <div class="statistics">
      <Show when={count() > 0 && count() < FEW}>
        <p class="statistics-caution">{t('statistics.fewObservations', { n: count() })}</p>
      </Show>
      <Show when={view().areas.length > 0 && view().scope === 'area'}>
        <p class="hint">{t('statistics.areaScope')}</p>
      </Show>
      <div class="statistics-grid">
        <Concentration rows={props.rows} dataset={props.dataset} />
        <Gravity rows={props.rows} dataset={props.dataset} boundaries={props.boundaries} />
        <Show
          when={view().level !== 'park'}
          fallback={<p class="hint">{t('statistics.neighboursNeedRegions')}</p>}
        >
          <Autocorrelation rows={props.rows} boundaries={props.boundaries} dataset={props.dataset} />
        </Show>
        <LocationQuotients rows={props.rows} dataset={props.dataset} />
      </div>
    </div>
  );
}
