import { createMemo, For, Show } from 'solid-js';
import { sheetView } from '../../core/sheet';
import { sheetList } from '../../core/sheetList';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { PlaceLink } from '../details/PlaceLink';
import { StatedFigure } from '../figures/StatedFigure';
import { useWords } from '../useWords';
import { neighbourSheets } from './neighbourSheets';
import './sheetBar.css';

/** Under the title while a sheet is on the map: to its neighbours, to the plate, out of it, and its list. */
export default function SheetBar() {
  const { dataset, scene, view, updateView } = useAtlas();
  const { t, say } = useWords();
  const sheet = createMemo(() => dataset()?.sheets.get(view().sheet));
  const list = createMemo(() => {
    const [data, shown] = [dataset(), scene()];
    return data && shown && sheet() ? sheetList(shown, data) : undefined;
  });
  const open = (step: 0 | 1) => {
    const data = dataset();
    const next = data && neighbourSheets(data, view().sheet)[step];
    if (next) updateView(sheetView(view(), next));
  };
  return (
    <Show when={sheet()}>
      {(shown) => (
        <div class="sheet-bar" data-sheet={shown().id}>
          <div class="sheet-steps">
            <IconButton icon="fold" label={t('sheets.previous')} onClick={() => open(0)} />
            <Show when={say(shown().plate)}>{(plate) => <span class="tag">{plate()}</span>}</Show>
            <IconButton icon="unfold" label={t('sheets.next')} onClick={() => open(1)} />
            <button type="button" class="text-button" onClick={() => updateView({ page: 'sheets' })}>
              {t('sheets.plate')}
            </button>
            <button type="button" class="text-button" onClick={() => updateView({ sheet: '' })}>
              {t('sheets.close')}
            </button>
          </div>
          <Show when={list()?.entries.length ? list() : undefined}>
            {(found) => (
              <details class="sheet-list">
                <summary>{found().title || t('figure.list')}</summary>
                <ol>
                  <For each={found().entries}>
                    {(entry) => (
                      <li value={entry.number}>
                        <Show when={entry.place === '' ? undefined : dataset()} fallback={entry.text}>
                          {(data) => (
                            <>
                              <PlaceLink dataset={data()} place={entry.place} />
                              <For each={entry.figures}>
                                {(figure) => <StatedFigure dataset={data()} figure={figure} />}
                              </For>
                            </>
                          )}
                        </Show>
                      </li>
                    )}
                  </For>
                </ol>
              </details>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}
