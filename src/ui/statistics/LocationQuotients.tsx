import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatValue } from '../../core/format';
import { locationQuotient } from '../../core/statistics/locationQuotient';
import { someOf } from '../../i18n/someOf';
import { useAtlas } from '../../state/context';
import { QuestionFields } from '../questions/QuestionFields';
import type { LevelRow } from '../rows/levelRows';
import { useLinked } from '../rows/useLinked';
import { useWords } from '../useWords';
import { Statistic } from './Statistic';

/** Places that the sentence names; the table has all. */
const MOST_NAMED = 5;

/** Where the shown indicator weighs more within a second one than over all places: secondary value added in GDP. */
export function LocationQuotients(props: { readonly rows: readonly LevelRow[]; readonly dataset: Dataset }) {
  const { view, updateView, sceneView: asked } = useAtlas();
  const { t, say, language } = useWords();
  const linked = useLinked();
  const refusal = createMemo((): string | undefined => {
    const { indicator, normalisation, period, second } = asked();
    const part = props.dataset.indicators.get(indicator);
    const whole = props.dataset.indicators.get(second?.indicator ?? '');
    if (!whole || !second) return t('statistics.quotientNeedsWhole');
    if (!part?.additive || !whole.additive || normalisation !== 'amount')
      return t('statistics.quotientSumsOnly');
    if (second.period !== period) return t('statistics.quotientPeriods');
    if (second.indicator === indicator) return t('second.sameQuestion');
    return part.unit === whole.unit ? undefined : t('statistics.quotientUnits');
  });
  const both = createMemo(() =>
    props.rows.flatMap((row) =>
      row.shown && row.second ? [{ row, part: row.shown.value, all: row.second.value }] : [],
    ),
  );
  const ranked = createMemo(() => {
    if (refusal() !== undefined) return [];
    const wholePart = both().reduce((sum, { part }) => sum + part, 0);
    const wholeAll = both().reduce((sum, { all }) => sum + all, 0);
    return both()
      .flatMap(({ row, part, all }) => {
        const quotient = locationQuotient(part, all, wholePart, wholeAll);
        return quotient === undefined ? [] : [{ row, quotient }];
      })
      .sort((a, b) => b.quotient - a.quotient);
  });
  const name = (id: string | undefined) =>
    say(props.dataset.indicators.get(id ?? '')?.name ?? { zh: '', en: '' });
  const sentence = () => {
    const why = refusal();
    if (why) return why;
    const above = ranked().filter(({ quotient }) => quotient > 1);
    return t('statistics.quotientSentence', {
      part: name(asked().indicator),
      whole: name(asked().second?.indicator),
      n: ranked().length,
      count: above.length,
      names: someOf(
        above.map(({ row }) => row.name),
        MOST_NAMED,
        language(),
      ),
    });
  };
  return (
    <Statistic
      title={t('statistics.quotient')}
      sentence={sentence()}
      numbers={[]}
      method={t('statistics.method.quotient')}
    >
      <QuestionFields
        label={t('statistics.quotientWhole')}
        value={view().second}
        onChange={(second) => updateView({ second })}
      />
      <Show when={ranked().length > 0}>
        <table class="analysis-table">
          <thead>
            <tr>
              <th scope="col">{t('table.column.name')}</th>
              <th scope="col" class="numeric">
                {t('statistics.quotient')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={ranked()}>
              {({ row, quotient }) => (
                <tr
                  data-place={row.place}
                  classList={linked.classes(row.place)}
                  onPointerEnter={() => linked.light(row.place)}
                  onPointerLeave={() => linked.light(undefined)}
                >
                  <th scope="row">{row.name}</th>
                  <td
                    class="numeric"
                    {...linked.figure(row.place, row.shown)}
                    data-statistic="location-quotient"
                  >
                    {formatValue(quotient, 2)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </Statistic>
  );
}
