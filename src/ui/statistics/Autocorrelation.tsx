import { createMemo, For, Show } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { formatValue } from '../../core/format';
import { localMorans, significantClusters } from '../../core/statistics/lisa';
import { moransI, PERMUTATIONS } from '../../core/statistics/moransI';
import { neighbourIndices } from '../../core/statistics/spatialLag';
import { PlaceLink } from '../details/PlaceLink';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';
import { OverlayButton } from './OverlayButton';
import { valuesOf } from './rowValues';
import { Statistic } from './Statistic';

const LEVEL = 0.05;
/** Among fewer places hardly any draw of neighbours is rare enough to stand a correction. */
const FEW = 30;

interface AutocorrelationProps {
  readonly rows: readonly LevelRow[];
  readonly boundaries: Boundaries;
  readonly dataset: Dataset;
}

/** Whether like values lie beside each other: globally by Moran's I, locally by clusters. */
export function Autocorrelation(props: AutocorrelationProps) {
  const { t } = useWords();
  const valued = createMemo(() => valuesOf(props.rows));
  const graph = createMemo(() =>
    neighbourIndices(
      valued().map(({ row }) => row.place),
      props.boundaries.neighbours,
    ),
  );
  const missing = () => props.rows.length - valued().length;
  const values = () => valued().map(({ shown }) => shown.value);
  const global = createMemo(() => moransI(values(), graph()));
  const local = createMemo(() =>
    significantClusters(localMorans(values(), graph()) ?? []).flatMap((each) => {
      const found = valued()[each.index];
      return found ? [{ ...each, place: found.row.place }] : [];
    }),
  );
  const sentence = () => {
    const result = global();
    if (!result) return t('statistics.noMoran');
    const parameters = { p: formatValue(result.pValue, 3), n: result.count };
    if (result.pValue > LEVEL) return t('statistics.moranChance', parameters);
    return t(
      result.statistic > result.expected ? 'statistics.moranAlike' : 'statistics.moranApart',
      parameters,
    );
  };
  const numbers = () => {
    const result = global();
    if (!result) return [];
    return [
      { id: 'moran', name: 'Moran’s I', text: formatValue(result.statistic, 3) },
      { id: 'moran-expected', name: t('statistics.moranExpected'), text: formatValue(result.expected, 3) },
      {
        id: 'moran-p',
        name: t('statistics.permutationP', { count: result.permutations }),
        text: formatValue(result.pValue, 3),
      },
      {
        id: 'moran-n',
        name: 'n',
        text:
          missing() > 0
            ? t('statistics.nMissing', { n: result.count, missing: missing() })
            : String(result.count),
      },
    ];
  };
  return (
    <Statistic
      title={t('statistics.autocorrelation')}
      sentence={sentence()}
      numbers={numbers()}
      method={t('statistics.method.autocorrelation')}
    >
      <Show when={global()?.islands}>
        {(islands) => <p class="hint">{t('statistics.islands', { count: islands() })}</p>}
      </Show>
      <h4>{t('statistics.localClusters')}</h4>
      <Show
        when={local().length > 0}
        fallback={
          <p class="hint">
            {t(valued().length < FEW ? 'statistics.noClustersOfFew' : 'statistics.noClusters', {
              count: valued().length,
            })}
          </p>
        }
      >
        <ul class="cluster-list">
          <For each={local()}>
            {({ cluster, place, pValue, corrected }) => (
              <li data-place={place} data-statistic={`cluster-${cluster}`}>
                <PlaceLink dataset={props.dataset} place={place} />
                <span>{t(`scene.cluster.${cluster}`)}</span>
                <span class="muted">
                  {t('statistics.clusterP', {
                    p: formatValue(pValue, 3),
                    corrected: formatValue(corrected, 3),
                  })}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="hint">{t('statistics.manyTests', { count: valued().length, permutations: PERMUTATIONS })}</p>
      <Show when={global()}>
        <div class="button-row">
          <OverlayButton overlay="clusters" patch={{}} label={t('statistics.drawClusters')} />
        </div>
      </Show>
    </Statistic>
  );
}
