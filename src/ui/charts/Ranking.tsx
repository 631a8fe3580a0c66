import { createMemo, For, Show } from 'solid-js';
import { classIndex } from '../../core/classification/classIndex';
import type { ShownValue } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';
import { ShownFigure } from '../figures/ShownFigure';
import type { LevelRow } from '../rows/levelRows';
import { useLinked } from '../rows/useLinked';
import { useWords } from '../useWords';

interface Ranked {
  readonly row: LevelRow;
  readonly shown: ShownValue;
}

/** Places from the largest value down, each with a bar from zero in its class colour. */
export default function Ranking(props: { readonly rows: readonly LevelRow[] }) {
  const { scene } = useAtlas();
  const { t } = useWords();
  const linked = useLinked();
  const ranked = createMemo(() =>
    props.rows
      .flatMap((row): Ranked[] => (row.shown ? [{ row, shown: row.shown }] : []))
      .sort((a, b) => b.shown.value - a.shown.value),
  );
  const absent = createMemo(() => props.rows.filter((row) => !row.shown));
  const span = createMemo(() => {
    const values = ranked().map(({ shown }) => shown.value);
    const least = Math.min(0, ...values);
    return { least, width: Math.max(0, ...values) - least || 1 };
  });
  const colour = ({ value }: ShownValue) => {
    const legend = scene()?.legend;
    return legend?.classes[classIndex(value, legend.breaks)]?.colour ?? 'var(--analysis-mark)';
  };
  const bar = ({ value }: ShownValue) => ({
    left: `${((Math.min(0, value) - span().least) / span().width) * 100}%`,
    width: `${(Math.abs(value) / span().width) * 100}%`,
  });
  return (
    <ol class="ranking" aria-label={t('drawer.view.ranking')}>
      <For each={ranked()} fallback={<li class="hint">{t('scene.noFigure')}</li>}>
        {({ row, shown }) => (
          <li
            data-place={row.place}
            classList={linked.classes(row.place)}
            onPointerEnter={() => linked.light(row.place)}
            onPointerLeave={() => linked.light(undefined)}
          >
            <span class="ranking-rank">{shown.rank}</span>
            <button
              type="button"
              class="place-link"
              onClick={() => linked.select(row.place)}
              onFocus={() => linked.light(row.place)}
              onBlur={() => linked.light(undefined)}
            >
              {row.name}
            </button>
            <span class="ranking-bar" aria-hidden="true">
              <i style={{ ...bar(shown), background: colour(shown) }} />
            </span>
            <ShownFigure shown={shown} />
          </li>
        )}
      </For>
      <Show when={absent().length > 0}>
        <li class="hint ranking-absent">{t('charts.without', { count: absent().length })}</li>
      </Show>
    </ol>
  );
}
