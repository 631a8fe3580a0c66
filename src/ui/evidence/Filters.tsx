import { Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { STATUSES } from '../../core/figure';
import { NO_FILTER } from '../../core/view';
import { Icon } from '../controls/Icon';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { useDataPage } from './useDataPage';

/** A filter on one place or one indicator, with the button that takes it away. */
function Chip(props: { readonly name: string; readonly onRemove: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="filter-chip"
      aria-label={t('evidence.removeFilter', { name: props.name })}
      onClick={() => props.onRemove()}
    >
      {props.name}
      <Icon name="close" size={12} />
    </button>
  );
}

/** The filters that figures, conflicts, findings and coverage share. */
export function Filters(props: { readonly dataset: Dataset }) {
  const { t, say } = useWords();
  const { filter, changeFilter, clearFilter } = useDataPage();
  const place = () => props.dataset.places.get(filter().place);
  const indicator = () => props.dataset.indicators.get(filter().indicator);
  const all = () => ({ value: '', label: t('evidence.all') });
  const filtered = () =>
    Object.entries(NO_FILTER).some(([key, value]) => filter()[key as keyof typeof NO_FILTER] !== value);
  return (
    <div class="filters">
      <div class="field filter-text">
        <label for="evidence-search">{t('evidence.search')}</label>
        <input
          id="evidence-search"
          type="search"
          class="text-input"
          autocomplete="off"
          value={filter().text}
          onInput={(event) => changeFilter({ text: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label={t('evidence.source')}
        value={filter().source}
        options={[
          all(),
          ...[...props.dataset.sources.values()].map(({ id, title }) => ({ value: id, label: say(title) })),
        ]}
        onChange={(source) => changeFilter({ source })}
      />
      <SelectField
        label={t('evidence.theme')}
        value={filter().theme}
        options={[
          all(),
          ...[...props.dataset.themes.values()].map(({ id, name }) => ({ value: id, label: say(name) })),
        ]}
        onChange={(theme) => changeFilter({ theme })}
      />
      <SelectField
        label={t('evidence.status')}
        value={filter().status}
        options={[
          { value: '' as const, label: t('evidence.all') },
          ...STATUSES.map((status) => ({ value: status, label: t(`common.status.${status}`) })),
        ]}
        onChange={(status) => changeFilter({ status })}
      />
      <div class="filter-chips">
        <Show when={place()}>
          {(found) => <Chip name={say(found().name)} onRemove={() => changeFilter({ place: '' })} />}
        </Show>
        <Show when={indicator()}>
          {(found) => <Chip name={say(found().name)} onRemove={() => changeFilter({ indicator: '' })} />}
        </Show>
        <Show when={filtered()}>
          <button type="button" class="text-button" onClick={clearFilter}>
            {t('evidence.clear')}
          </button>
        </Show>
      </div>
    </div>
  );
}
