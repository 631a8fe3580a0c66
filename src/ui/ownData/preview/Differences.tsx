import { For, Show } from 'solid-js';
import type { DifferenceReport } from '../../../core/ownData/differenceReport';
import type { OwnFigure } from '../../../core/ownData/source/ownSource';
import { formatPeriod } from '../../../core/period';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';

const MOST = 12;
const LISTS = [
  'newPlaces',
  'gonePlaces',
  'newIndicators',
  'goneIndicators',
  'newPeriods',
  'gonePeriods',
] as const;

/** What a newer file has that the source before it had not, and the other way about. */
export function Differences(props: { readonly name: string; readonly report: DifferenceReport<OwnFigure> }) {
  const { dataset } = useAtlas();
  const { t, say, language } = useWords();
  const placeName = (id: string) => {
    const found = dataset()?.places.get(id);
    return found ? say(found.name) : id;
  };
  const indicatorName = (id: string): string => {
    const found = dataset()?.indicators.get(id);
    const all = [...props.report.added, ...props.report.gone];
    return found ? say(found.name) : (all.find(({ indicator }) => indicator === id)?.name ?? id);
  };
  const wordsOf = (list: (typeof LISTS)[number], id: string): string => {
    if (list.endsWith('Places')) return placeName(id);
    return list.endsWith('Periods') ? formatPeriod(id, language()) : indicatorName(id);
  };
  return (
    <section class="differences" aria-label={t('importing.differences', { name: props.name })}>
      <h3>{t('importing.differences', { name: props.name })}</h3>
      <p>
        {t('importing.differenceCounts', {
          added: props.report.added.length,
          gone: props.report.gone.length,
          changed: props.report.changed.length,
          same: props.report.same,
        })}
      </p>
      <dl>
        <For each={LISTS.filter((list) => props.report[list].length > 0)}>
          {(list) => (
            <>
              <dt>{t(`importing.difference.${list}`)}</dt>
              <dd>
                {props.report[list]
                  .slice(0, MOST)
                  .map((id) => wordsOf(list, id))
                  .join(t('signs.listed'))}
                <Show when={props.report[list].length > MOST}>
                  {t('importing.more', { count: props.report[list].length - MOST })}
                </Show>
              </dd>
            </>
          )}
        </For>
        <Show when={props.report.changed.length > 0}>
          <dt>{t('importing.difference.changed')}</dt>
          <For each={props.report.changed.slice(0, MOST)}>
            {({ before, after }) => (
              <dd>
                {t('importing.changedFigure', {
                  place: placeName(after.place),
                  indicator: after.name,
                  period: formatPeriod(after.period, language()),
                  before: before.value,
                  after: `${after.value} ${after.unit}`,
                })}
              </dd>
            )}
          </For>
          <Show when={props.report.changed.length > MOST}>
            <dd>{t('importing.more', { count: props.report.changed.length - MOST })}</dd>
          </Show>
        </Show>
      </dl>
    </section>
  );
}
