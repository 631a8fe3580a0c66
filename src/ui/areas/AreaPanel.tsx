import { createMemo, For, Show } from 'solid-js';
import type { Yardstick } from '../../core/areas/areaComparison';
import { areaKey } from '../../core/areas/areaOutlines';
import { areaSummary } from '../../core/areas/areaSummary';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { AreaCompare } from './AreaCompare';
import { AreaSection } from './AreaSection';
import { useAreas } from './useAreas';
import './areas.css';
import '../table/table.css';

/** The drawn areas: what each holds and adds up to, and the two set against each other. */
export default function AreaPanel() {
  const { view, sceneView, dataset, boundaries, areaOutlines } = useAtlas();
  const { t, say } = useWords();
  const areas = useAreas();
  const asked = createMemo(sceneView, undefined, {
    equals: (a, b) =>
      a.indicator === b.indicator &&
      a.period === b.period &&
      a.status === b.status &&
      a.level === b.level &&
      a.layout === b.layout,
  });
  const level = () => (asked().level === 'county' ? 'county' : 'city');
  const yardsticks = createMemo((): readonly Yardstick[] => {
    const layout = dataset()?.layouts.get(asked().layout);
    const places = [
      ...new Set(layout?.elements.flatMap((element) => element.members.map(({ place }) => place))),
    ];
    return layout && places.length > 0 ? [{ id: layout.id, places }] : [];
  });
  const list = createMemo(() => view().areas);
  const summaries = createMemo(() => {
    const data = dataset();
    const shapes = boundaries();
    if (!data || !shapes) return [];
    return list().map((area) => {
      const outline = areaOutlines().get(areaKey(area.shape));
      return outline && areaSummary(data, shapes, area, outline, level(), asked(), yardsticks());
    });
  });
  const loaded = createMemo(() => {
    const data = dataset();
    const shapes = boundaries();
    return data && shapes ? { dataset: data, boundaries: shapes } : undefined;
  });
  const question = () => {
    const indicator = dataset()?.indicators.get(asked().indicator);
    return indicator ? say(indicator.name) : t('scene.noIndicator');
  };
  return (
    <Show when={loaded()}>
      {(data) => (
        <article class="details area-panel" aria-label={t('areas.areas')}>
          <For each={list()}>
            {(area, index) => (
              <AreaSection
                dataset={data().dataset}
                boundaries={data().boundaries}
                areas={areas}
                area={area}
                index={index()}
                level={level()}
                question={question()}
                asked={asked()}
                summary={summaries()[index()]}
              />
            )}
          </For>
          <Show when={summaries()[0] && summaries()[1] && ([summaries()[0], summaries()[1]] as const)}>
            {(both) => (
              <AreaCompare names={list().map(({ shape }) => areas.wordsOf(shape))} summaries={both()} />
            )}
          </Show>
        </article>
      )}
    </Show>
  );
}
