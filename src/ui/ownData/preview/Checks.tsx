import { createMemo, For, Show } from 'solid-js';
import { cellName } from '../../../core/ownData/sheetGrid';
import { useWords } from '../../useWords';
import type { Preview } from './preview';

const MOST = 12;
const DIGITS = 12;
const plain = (value: number) => String(Number(value.toPrecision(DIGITS)));

/** Units with examples before and after, and totals held against the sums of their members. */
export function Checks(props: { readonly preview: Preview }) {
  const { t } = useWords();
  const tables = () =>
    props.preview.understood().tables.filter(({ sheet }) => sheet === props.preview.sheet());
  /** Of the first meanings alone: a long table may have tens of thousands. */
  const units = createMemo(() =>
    tables()
      .flatMap(({ meanings, examples }) => {
        const shown = meanings.slice(0, MOST);
        const ofShown = examples.filter(({ meaning }) => meaning < MOST);
        return shown.map((meaning) => ({
          meaning,
          examples: ofShown.filter((example) => example.meaning === meaning.id),
        }));
      })
      .filter(({ examples }) => examples.length > 0)
      .slice(0, MOST),
  );
  const totals = createMemo(() => tables().flatMap((table) => table.totals));
  const broken = () => totals().filter(({ holds }) => !holds);
  return (
    <>
      <Show when={totals().length > 0}>
        <section aria-label={t('importing.totals')}>
          <h3>{t('importing.totals')}</h3>
          <Show when={totals().length > broken().length}>
            <p>{t('importing.totalsHold', { count: totals().length - broken().length })}</p>
          </Show>
          <Show when={broken().length > 0}>
            <p class="trust">{t('importing.totalsBroken', { count: broken().length })}</p>
            <ul class="broken-totals">
              <For each={broken().slice(0, MOST)}>
                {({ row, column, stated, sum, members }) => (
                  <li>
                    <button
                      type="button"
                      class="text-button"
                      onClick={() => props.preview.choose({ row, column })}
                    >
                      {t('importing.totalBroken', {
                        ...{ cell: cellName(row, column), stated: plain(stated), sum: plain(sum), members },
                        difference: plain(stated - sum),
                      })}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      </Show>
      <Show when={units().length > 0}>
        <section aria-label={t('importing.units')}>
          <h3>{t('importing.units')}</h3>
          <ul class="unit-examples">
            <For each={units()}>
              {({ meaning, examples }) => (
                <li>
                  <strong>{meaning.name}</strong>
                  <For each={examples}>
                    {({ row, column, before, after }) => (
                      <span>
                        {t('importing.example', {
                          cell: cellName(row, column),
                          before: `${before} ${meaning.stated?.text ?? ''}`.trim(),
                          after: `${plain(after)} ${meaning.unit}`.trim(),
                        })}
                      </span>
                    )}
                  </For>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
