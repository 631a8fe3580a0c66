import { createMemo, For, Show } from 'solid-js';
import { datumsOf, type OwnPlaces } from '../../core/ownPlaces/ownPlaces';
import { type PlacesLook, POINT_MODES } from '../../core/ownPlaces/placesLook';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { OwnItem } from '../ownData/sources/OwnItem';
import { useWords } from '../useWords';
import { CountFields } from './CountFields';
import { JoinFields } from './JoinFields';

/** Words of an attribute that can be filtered by; above, one would rather search. */
const MOST_WORDS = 300;

/** One set of own places: what it is, how it is shown, what it adds up to. */
export function PlacesCard(props: { readonly own: OwnPlaces }) {
  const { places } = useAtlas();
  const { t } = useWords();
  const look = () => props.own.look;
  const change = (changes: Partial<PlacesLook>) => places.setLook(props.own.id, { ...look(), ...changes });
  const attributes = () => props.own.set.attributes.map((each) => ({ value: each.name, label: each.name }));
  const filtered = createMemo(() =>
    props.own.set.attributes.find((each) => each.name === look().filter.attribute),
  );
  const words = createMemo(() => {
    const attribute = filtered();
    if (attribute?.kind !== 'text') return [];
    const counts = new Uint32Array(attribute.words.length);
    for (const code of attribute.codes) counts[code] = (counts[code] ?? 0) + 1;
    return attribute.words
      .map((word, code) => ({ word, count: counts[code] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  });
  const toggle = (word: string, isOn: boolean) => {
    const { filter } = look();
    const chosen = filter.words.filter((each) => each !== word);
    change({ filter: { ...filter, words: isOn ? [...chosen, word] : chosen } });
  };
  const limit = (side: 'from' | 'to', text: string) => {
    const { [side]: _, ...filter } = look().filter;
    const value = Number(text);
    change({ filter: text.trim() === '' || Number.isNaN(value) ? filter : { ...filter, [side]: value } });
  };
  return (
    <OwnItem
      item={props.own}
      isOnLabel={t('ownPlaces.isOn')}
      onRename={(given) => places.rename(props.own.id, given)}
      onSwitch={(isOn) => places.setOn(props.own.id, isOn)}
      onRemove={() => places.remove(props.own.id)}
      counts={t(props.own.kind === 'points' ? 'ownPlaces.pointCount' : 'ownPlaces.shapeCount', {
        count: props.own.set.rows.length,
        used: props.own.used,
        records: props.own.records,
        aside: props.own.records - props.own.used,
        datum: datumsOf(props.own)
          .map((each) => t(`ownPlaces.datum.${each}`))
          .join(t('signs.listed')),
      })}
    >
      <div class="own-places-look">
        <Show when={props.own.kind === 'points'}>
          <SelectField
            label={t('ownPlaces.mode')}
            options={POINT_MODES.map((mode) => ({ value: mode, label: t(`ownPlaces.modeOf.${mode}`) }))}
            value={look().mode}
            onChange={(mode) => change({ mode })}
          />
        </Show>
        <SelectField
          label={t('ownPlaces.colourBy')}
          options={[{ value: '', label: t('ownPlaces.oneColour') }, ...attributes()]}
          value={look().colourBy}
          onChange={(colourBy) => change({ colourBy })}
        />
        <SelectField
          label={t('ownPlaces.filterBy')}
          options={[{ value: '', label: t('ownPlaces.noFilter') }, ...attributes()]}
          value={look().filter.attribute}
          onChange={(attribute) => change({ filter: { attribute, words: [] } })}
        />
      </div>
      <Show when={filtered()?.kind === 'number'}>
        <p class="own-places-look">
          <For each={['from', 'to'] as const}>
            {(side) => (
              <label>
                {t(`ownPlaces.limit.${side}`)}{' '}
                <input
                  size={10}
                  value={look().filter[side] ?? ''}
                  onChange={(event) => limit(side, event.currentTarget.value)}
                />
              </label>
            )}
          </For>
        </p>
      </Show>
      <Show when={words().length > 0}>
        <fieldset class="own-places-words">
          <legend>{t('ownPlaces.shownWords')}</legend>
          <For each={words().slice(0, MOST_WORDS)}>
            {({ word, count }) => (
              <label>
                <input
                  type="checkbox"
                  checked={look().filter.words.includes(word)}
                  onChange={(event) => toggle(word, event.currentTarget.checked)}
                />
                {t('ownPlaces.legend', { name: word || t('ownPlaces.none'), count })}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <JoinFields own={props.own} />
      <Show when={props.own.kind === 'points' ? props.own : undefined}>
        {(points) => <CountFields own={points()} />}
      </Show>
    </OwnItem>
  );
}
