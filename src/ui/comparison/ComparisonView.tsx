import { createMemo, createResource, For, Show } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import type { Area } from '../../core/view';
import { loadAreaGeometry } from '../../load/loadAreas';
import { useAtlas } from '../../state/context';
import { useAreas } from '../areas/useAreas';
import { useWords } from '../useWords';
import { columnColour } from './columnColours';
import { WideTable } from './WideTable';
import { type AreaColumn, areaColumn, placeColumn } from './wideColumns';
import { wideRows } from './wideRows';
import './wideComparison.css';

interface ComparisonViewProps {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
}

/** Compared places and drawn areas, theme by theme: values, differences, ratios, ranks and percentiles. */
export default function ComparisonView(props: ComparisonViewProps) {
  const { view, updateView } = useAtlas();
  const { t, say, language } = useWords();
  const areas = useAreas();
  const areaList = createMemo(() => view().areas);
  const level = () => (view().level === 'county' ? 'county' : 'city');
  const [areaColumns] = createResource(
    () => ({ list: areaList(), level: level() as 'city' | 'county' }),
    async (asked) => Promise.all(asked.list.map((area) => membersOfArea(area, asked.level))),
  );
  const membersOfArea = async (area: Area, at: 'city' | 'county'): Promise<AreaColumn> => {
    const { areaMembers } = await import('../../core/areas/areaMembers');
    const outline = await loadAreaGeometry(props.dataset, props.boundaries, area.shape);
    const members = outline ? areaMembers(props.dataset, props.boundaries, area, outline.geometry, at) : [];
    return { name: areas.wordsOf(area.shape), rule: area.rule, members };
  };
  const columns = createMemo(() => [
    ...view().comparison.flatMap((id) => {
      const place = props.dataset.places.get(id);
      return place ? [placeColumn(props.dataset, id, say(place.name), language())] : [];
    }),
    ...(areaColumns() ?? []).map((area, index) => areaColumn(props.dataset, area, index, language())),
  ]);
  const base = () => view().base || (columns()[0]?.id ?? '');
  const themes = createMemo(() =>
    wideRows({
      dataset: props.dataset,
      boundaries: props.boundaries,
      columns: columns(),
      base: base(),
      language: language(),
    }),
  );
  return (
    <Show when={columns().length > 0} fallback={<p class="hint">{t('wideTable.compareFirst')}</p>}>
      <div class="wide-comparison">
        <p class="chart-note">{t('wideTable.profileWords')}</p>
        <ul class="wide-key">
          <For each={columns()}>
            {(column, index) => (
              <li data-place={column.id}>
                <span class="wide-dot" style={{ background: columnColour(index()) }} aria-hidden="true" />
                <label>
                  <input
                    type="radio"
                    name="wide-base"
                    checked={column.id === base()}
                    disabled={column.level === undefined && !props.dataset.places.has(column.id)}
                    onChange={() => updateView({ base: column.id })}
                  />
                  {column.name}
                  <Show when={column.id === base()}>{t('signs.aside', { text: t('comparison.base') })}</Show>
                </label>
              </li>
            )}
          </For>
        </ul>
        <Show when={themes().length > 0} fallback={<p class="hint">{t('wideTable.noCommonIndicators')}</p>}>
          <WideTable themes={themes()} columns={columns()} />
        </Show>
      </div>
    </Show>
  );
}
