import { createMemo, For, Show } from 'solid-js';
import { WHOLE } from '../../core/aggregate/wholeOf';
import { withoutParts } from '../../core/aggregate/withoutParts';
import type { Dataset } from '../../core/dataset';
import { extremes } from '../../core/extremes';
import { formatValue } from '../../core/format';
import { figureFor } from '../../core/query';
import { concentration, placesHolding } from '../../core/statistics/concentration';
import { useAtlas } from '../../state/context';
import { ShownFigure } from '../figures/ShownFigure';
import { StatedFigure } from '../figures/StatedFigure';
import type { LevelRow } from '../rows/levelRows';
import { useLinked } from '../rows/useLinked';
import { useWords } from '../useWords';
import { valuesOf } from './rowValues';
import { Statistic } from './Statistic';

const FIRST = 3;
const HALF = 0.5;
const SHOWN = 10;

/** How much the first few places hold: which three hold half. */
export function Concentration(props: { readonly rows: readonly LevelRow[]; readonly dataset: Dataset }) {
  const { view, scene, sceneView: asked } = useAtlas();
  const { t } = useWords();
  const linked = useLinked();
  const valued = createMemo(() => valuesOf(props.rows).map((each) => ({ ...each, place: each.row.place })));
  const isSum = () =>
    props.dataset.indicators.get(asked().indicator)?.additive === true && asked().normalisation === 'amount';
  /** Of a sum, what lies in a counted place is none of its parts. */
  const parts = createMemo(() =>
    isSum() ? withoutParts(props.dataset, valued()) : { counted: valued(), leftOut: [] },
  );
  const ranked = createMemo(() => [...parts().counted].sort((a, b) => b.shown.value - a.shown.value));
  const values = () => ranked().map(({ shown }) => shown.value);
  /** A sum has as many digits after the point as any of its parts. */
  const decimals = () => Math.max(0, extremes(ranked().map(({ shown }) => shown.decimals))[1]);
  const found = createMemo(() => (isSum() && values().length > 1 ? concentration(values()) : undefined));
  const percent = (share: number) => `${formatValue(share * 100, 1)}%`;
  const names = (count: number) =>
    ranked()
      .slice(0, count)
      .map(({ row }) => row.name)
      .join(t('signs.listed'));
  const sentence = () => {
    const result = found();
    if (!result) return t(isSum() ? 'statistics.noConcentration' : 'statistics.sumsOnly');
    const first = Math.min(FIRST, result.count);
    const half = placesHolding(values(), HALF) ?? result.count;
    return t('statistics.concentrationSentence', {
      first,
      names: names(first),
      share: percent(result.cumulativeShares[first - 1] ?? 0),
      half,
      halfNames: names(half),
      halfShare: percent(result.cumulativeShares[half - 1] ?? 0),
      n: result.count,
    });
  };
  const numbers = () => {
    const result = found();
    if (!result) return [];
    return [
      ...[1, 3, 5]
        .filter((first) => first < result.count)
        .map((first) => ({
          id: `cr${first}`,
          name: t('statistics.firstShare', { first }),
          text: percent(result.cumulativeShares[first - 1] ?? 0),
        })),
      { id: 'herfindahl', name: 'HHI', text: formatValue(result.herfindahl, 4) },
      { id: 'gini', name: t('statistics.gini'), text: formatValue(result.gini, 3) },
    ];
  };
  const whole = createMemo(() =>
    view().scope === 'all' ? figureFor(props.dataset, { ...asked(), place: WHOLE }) : undefined,
  );
  return (
    <Statistic
      title={t('statistics.concentration')}
      sentence={sentence()}
      numbers={numbers()}
      method={t('statistics.method.concentration')}
    >
      <Show when={found()}>
        {(result) => (
          <>
            <table class="analysis-table">
              <thead>
                <tr>
                  <th scope="col">{t('table.column.name')}</th>
                  <th scope="col" class="numeric">
                    {t('place.value')}
                  </th>
                  <th scope="col" class="numeric">
                    {t('statistics.share')}
                  </th>
                  <th scope="col" class="numeric">
                    {t('statistics.cumulativeShare')}
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={ranked().slice(0, SHOWN)}>
                  {({ row, shown }, index) => (
                    <tr
                      data-place={row.place}
                      classList={linked.classes(row.place)}
                      onPointerEnter={() => linked.light(row.place)}
                      onPointerLeave={() => linked.light(undefined)}
                    >
                      <th scope="row">{row.name}</th>
                      <td class="numeric">
                        <ShownFigure shown={{ ...shown, unit: '' }} />
                      </td>
                      <td class="numeric">{percent(shown.value / result().total)}</td>
                      <td class="numeric">{percent(result().cumulativeShares[index()] ?? 0)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <Show when={parts().leftOut.length > 0}>
              <p class="hint">
                {t('membership.notRanked', {
                  names: parts()
                    .leftOut.map(({ item }) => item.row.name)
                    .join(t('signs.listed')),
                })}
              </p>
            </Show>
            <p class="hint">
              {t('statistics.sharesOfSum', {
                n: result().count,
                sum: formatValue(result().total, decimals()),
                unit: scene()?.legend.unit ?? '',
              })}{' '}
              <Show when={whole()}>
                {(figure) => (
                  <>
                    {t('statistics.wholePublished')}{' '}
                    <StatedFigure dataset={props.dataset} figure={figure()} />
                  </>
                )}
              </Show>
            </p>
          </>
        )}
      </Show>
    </Statistic>
  );
}
