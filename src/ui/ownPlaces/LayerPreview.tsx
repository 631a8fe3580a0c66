import { For, Show } from 'solid-js';
import type { PlacesDecisions } from '../../core/ownPlaces/placesDecisions';
import { placesSentence, rowRanges } from '../../core/ownPlaces/placesReport';
import type { UnderstoodPlaces } from '../../core/ownPlaces/understoodPlaces';
import { localText } from '../../i18n/language';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { DatumChoice } from './DatumChoice';

/** Rows that are listed of one rule; the rest is counted. */
const LISTED = 300;
/** Counties that are listed with their counts. */
const MOST_COUNTIES = 12;
const MERIDIANS = [102, 105, 108, 111, 114] as const;

/** What is understood of one layer or sheet: what becomes of every record, where they lie and on which datum. */
export function LayerPreview(props: {
  readonly layer: UnderstoodPlaces;
  readonly onDecide: (decided: PlacesDecisions) => void;
}) {
  const { dataset } = useAtlas();
  const { t, say, language } = useWords();
  const nameOf = (place: string) => {
    const name = dataset()?.places.get(place)?.name;
    return name ? localText(name, language()) : place;
  };
  const columns = () =>
    props.layer.heads.map((head, index) => ({ value: String(index), label: head || `#${index + 1}` }));
  const shortened = (rows: readonly number[]) => {
    const text = rowRanges(rows.slice(0, LISTED));
    return rows.length > LISTED ? `${text} …` : text;
  };
  return (
    <section class="places-layer">
      <Show when={props.layer.sheet}>{(sheet) => <h3>{sheet()}</h3>}</Show>
      <p class="outcome" role="status">
        {say(placesSentence([props.layer]))}
      </p>
      <Show when={props.layer.columns}>
        {(found) => (
          <div class="places-columns">
            <SelectField
              label={t('ownPlaces.longitudeColumn')}
              options={columns()}
              value={String(found().longitude)}
              onChange={(column) => props.onDecide({ longitude: Number(column) })}
            />
            <SelectField
              label={t('ownPlaces.latitudeColumn')}
              options={columns()}
              value={String(found().latitude)}
              onChange={(column) => props.onDecide({ latitude: Number(column) })}
            />
          </div>
        )}
      </Show>
      <SelectField
        label={t('ownPlaces.countyColumn')}
        options={[{ value: '-1', label: t('ownPlaces.noColumn') }, ...columns()]}
        value={String(props.layer.county?.column ?? -1)}
        onChange={(column) => props.onDecide({ county: Number(column) })}
      />
      <Show when={props.layer.meridian}>
        {(meridian) => (
          <SelectField
            label={t('ownPlaces.meridian', { proposal: meridian().proposal })}
            options={MERIDIANS.map((each) => ({ value: String(each), label: `${each}°` }))}
            value={String(meridian().chosen)}
            onChange={(each) => props.onDecide({ meridian: Number(each) })}
          />
        )}
      </Show>
      <DatumChoice datum={props.layer.datum} onChoose={(datum) => props.onDecide({ datum })} />
      <section>
        <h3>
          {t('ownPlaces.fates', {
            used: props.layer.used,
            aside: props.layer.records - props.layer.used,
            records: props.layer.records,
          })}
        </h3>
        <ul class="place-rules">
          <For each={props.layer.asides}>
            {({ rule, rows }) => (
              <li>
                <strong>{t('ownPlaces.asideCount', { count: rows.length })}</strong>{' '}
                {t(`ownPlaces.aside.${rule}`)}{' '}
                <span class="muted">{t('ownPlaces.rows', { rows: shortened(rows) })}</span>
              </li>
            )}
          </For>
          <For each={props.layer.mended}>
            {({ rule, rows }) => (
              <li>
                <strong>{t('ownPlaces.mendedCount', { count: rows.length })}</strong>{' '}
                {t(`ownPlaces.mended.${rule}`)}{' '}
                <span class="muted">{t('ownPlaces.rows', { rows: shortened(rows) })}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <section>
        <h3>{t('ownPlaces.counties', { count: props.layer.counts.length })}</h3>
        <p>
          {props.layer.counts
            .slice(0, MOST_COUNTIES)
            .map(({ place, count }) => `${nameOf(place)} ${count}`)
            .join(t('signs.listed'))}
          {props.layer.counts.length > MOST_COUNTIES ? ' …' : ''}
        </p>
        <Show when={props.layer.outside > 0}>
          <p class="hint">{t('ownPlaces.outside', { count: props.layer.outside })}</p>
        </Show>
      </section>
    </section>
  );
}
