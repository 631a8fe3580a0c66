import { createSignal, Match, Show, Switch } from 'solid-js';
import type { Drawer } from '../../core/view';
import { useAtlas } from '../../state/context';
import { Later } from '../Later';
import { lateComponent } from '../lateComponent';
import type { LevelRow } from '../rows/levelRows';
import { useScopedRows } from '../rows/useScopedRows';
import { useWords } from '../useWords';
import { DrawerTools } from './DrawerTools';
import '../charts/charts.css';
import '../table/table.css';

const TableView = lateComponent(() => import('../table/TableView'));
const Ranking = lateComponent(() => import('../charts/Ranking'));
const Scatter = lateComponent(() => import('../charts/Scatter'));
const Distribution = lateComponent(() => import('../charts/Distribution'));
const TimeLines = lateComponent(() => import('../charts/TimeLines'));
const ComparisonView = lateComponent(() => import('../comparison/ComparisonView'));
const FinderView = lateComponent(() => import('../finder/FinderView'));
const MatrixView = lateComponent(() => import('../matrix/MatrixView'));
const StatisticsView = lateComponent(() => import('../statistics/StatisticsView'));

/** Views that are about no indicator, and of no scope. */
const WITHOUT_INDICATOR: ReadonlySet<Drawer> = new Set<Drawer>(['comparison', 'finder', 'matrix']);

/** One selection in several views: scope and brush hold for all of them. */
export default function LinkedViews() {
  const { view, dataset, answerBoundaries } = useAtlas();
  const { t } = useWords();
  const scoped = useScopedRows();
  /** As the table sorts and narrows them: a file of the table is the table. */
  const [inTable, setInTable] = createSignal<readonly LevelRow[]>();
  const taken = () => (view().drawer === 'table' ? inTable() : undefined) ?? scoped.rows();
  return (
    <Show
      when={view().indicator !== '' || WITHOUT_INDICATOR.has(view().drawer)}
      fallback={<p class="hint">{t('drawer.needsIndicator')}</p>}
    >
      <Show when={!WITHOUT_INDICATOR.has(view().drawer)}>
        <DrawerTools rows={scoped.rows()} taken={taken()} total={scoped.all().length} />
      </Show>
      <Show keyed when={view().drawer}>
        <Later waiting={<p class="muted">{t('common.loading')}</p>}>
          <Show when={dataset()}>
            {(data) => (
              <Switch>
                <Match when={view().drawer === 'table'}>
                  <TableView rows={scoped.rows()} dataset={data()} onRows={setInTable} />
                </Match>
                <Match when={view().drawer === 'ranking'}>
                  <Ranking rows={scoped.rows()} />
                </Match>
                <Match when={view().drawer === 'scatter'}>
                  <Scatter rows={scoped.rows()} />
                </Match>
                <Match when={view().drawer === 'distribution'}>
                  <Distribution rows={scoped.rows()} />
                </Match>
                <Match when={view().drawer === 'time'}>
                  <TimeLines rows={scoped.rows()} dataset={data()} />
                </Match>
                <Match when={view().drawer === 'comparison' && answerBoundaries()}>
                  {(shapes) => <ComparisonView dataset={data()} boundaries={shapes()} />}
                </Match>
                <Match when={view().drawer === 'finder' && answerBoundaries()}>
                  {(shapes) => <FinderView dataset={data()} boundaries={shapes()} />}
                </Match>
                <Match when={view().drawer === 'matrix'}>
                  <MatrixView dataset={data()} />
                </Match>
                <Match when={view().drawer === 'statistics' && answerBoundaries()}>
                  {(shapes) => <StatisticsView rows={scoped.rows()} dataset={data()} boundaries={shapes()} />}
                </Match>
              </Switch>
            )}
          </Show>
        </Later>
      </Show>
    </Show>
  );
}
