import { createSignal, For, Show } from 'solid-js';
import type { JoinedTable, JoinKey } from '../../core/ownPlaces/joinTable';
import type { OwnPlaces } from '../../core/ownPlaces/ownPlaces';
import { rowRanges } from '../../core/ownPlaces/placesReport';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { failureReason } from '../../load/failureReason';
import { joinTableFile } from '../../load/places/openPlaces';
import { useAtlas } from '../../state/context';
import { FileButton } from '../controls/FileButton';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

const TABLES = '.xlsx,.xls,.ods,.csv,.txt,.tsv,.html,.htm,.mht,.parquet';
/** Rows that are listed of one rule; the rest is counted. */
const LISTED = 300;

/** Joins a table of figures to own places by a name or code that both have. */
export function JoinFields(props: { readonly own: OwnPlaces }) {
  const { places, notices } = useAtlas();
  const { t } = useWords();
  const [file, setFile] = createSignal<File>();
  const [joined, setJoined] = createSignal<JoinedTable>();
  const [isEmpty, setEmpty] = createSignal(false);
  const [heads, setHeads] = createSignal<readonly string[]>([]);
  const [key, setKey] = createSignal<Partial<JoinKey>>({});
  const [busy, setBusy] = createSignal(false);
  const join = async (from: File, chosen: Partial<JoinKey>) => {
    setFile(from);
    setKey(chosen);
    setBusy(true);
    try {
      const rowName = t('ownPlaces.joinRow', { file: from.name });
      const found = await joinTableFile(from, props.own.set, rowName, chosen);
      setJoined(found);
      setEmpty(!found);
      if (found) {
        setHeads(found.heads);
        setKey(found.key);
      }
    } catch (error) {
      const details = [failureReason(error)];
      const text = inBothLanguages('ownPlaces.notJoined');
      notices.add({ id: 'own-places', kind: 'error', text, details });
    } finally {
      setBusy(false);
    }
  };
  const choose = (changes: Partial<JoinKey>) => {
    const from = file();
    if (from) void join(from, { ...key(), ...changes });
  };
  const options = (names: readonly string[]) =>
    names.map((name, index) => ({ value: String(index), label: name || `#${index + 1}` }));
  const shortened = (rows: readonly number[]) =>
    `${rowRanges(rows.slice(0, LISTED))}${rows.length > LISTED ? ' …' : ''}`;
  const take = (table: JoinedTable) => {
    places.join(props.own.id, table);
    setJoined(undefined);
    setFile(undefined);
    setHeads([]);
  };
  return (
    <details class="own-places-join">
      <summary>{t('ownPlaces.joinTitle')}</summary>
      <p class="hint">{t('ownPlaces.joinHint')}</p>
      <FileButton
        label={t('ownPlaces.joinFile')}
        accept={TABLES}
        onFile={(chosen) => {
          setHeads([]);
          void join(chosen, {});
        }}
      />
      <Show when={isEmpty() && file()}>
        {(from) => (
          <p class="refused" role="status">
            {t('ownPlaces.joinNothing', { file: from().name, name: props.own.name })}
          </p>
        )}
      </Show>
      <Show when={file() && heads().length > 0}>
        <div class="own-places-look">
          <SelectField
            label={t('ownPlaces.joinAttribute')}
            options={options(props.own.set.attributes.map(({ name }) => name))}
            value={String(key().attribute ?? 0)}
            onChange={(attribute) => choose({ attribute: Number(attribute) })}
          />
          <SelectField
            label={t('ownPlaces.joinColumn')}
            options={options(heads())}
            value={String(key().column ?? 0)}
            onChange={(column) => choose({ column: Number(column) })}
          />
        </div>
      </Show>
      <Show when={joined()}>
        {(table) => (
          <>
            <p role="status">
              {t('ownPlaces.joinReport', {
                places: props.own.set.rows.length,
                joined: table().joined,
                rows: table().rows,
                used: table().used,
                unused: table().rows - table().used,
              })}
            </p>
            <ul class="place-rules">
              <For each={table().unjoined}>
                {({ rule, rows }) => (
                  <li>
                    <strong>{t('ownPlaces.unjoinedCount', { count: rows.length })}</strong>{' '}
                    {t(`ownPlaces.unjoined.${rule}`)}{' '}
                    <span class="muted">{t('ownPlaces.rows', { rows: shortened(rows) })}</span>
                  </li>
                )}
              </For>
              <Show when={table().without.length > 0}>
                <li>
                  {t('ownPlaces.without', {
                    count: table().without.length,
                    rows: shortened(table().without),
                  })}
                </li>
              </Show>
              <Show when={table().shared > 0}>
                <li>{t('ownPlaces.shared', { count: table().shared })}</li>
              </Show>
            </ul>
            <p class="own-ways">
              <button type="button" class="button" disabled={busy()} onClick={() => take(table())}>
                {t('ownPlaces.joinTake')}
              </button>
            </p>
          </>
        )}
      </Show>
    </details>
  );
}
