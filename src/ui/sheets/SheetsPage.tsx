import { createMemo, For, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { EMPTY_CONTEXT } from '../../state/emptyContext';
import { useWords } from '../useWords';
import { orderedSheets } from './neighbourSheets';
import { PlateView } from './PlateView';
import { SheetCard } from './SheetCard';
import type { DrawingGround } from './sheetDrawing';
import './sheets.css';

/** The gallery of plan sheets; with a sheet in the view, its whole plate. */
export default function SheetsPage() {
  const { dataset, boundaries, context, view } = useAtlas();
  const { t } = useWords();
  const ground = createMemo((): DrawingGround | undefined => {
    const [data, shapes] = [dataset(), boundaries()];
    return data && shapes && { dataset: data, boundaries: shapes, context: context() ?? EMPTY_CONTEXT };
  });
  return (
    <article class="sheets-page">
      <Show when={ground()} fallback={<p class="muted">{t('common.loading')}</p>}>
        {(found) => (
          <Show
            when={found().dataset.sheets.get(view().sheet)}
            fallback={
              <>
                <header>
                  <h1>{t('sheets.title')}</h1>
                  <p class="muted">{t('sheets.intro')}</p>
                </header>
                <ul class="sheet-gallery">
                  <For each={orderedSheets(found().dataset)}>
                    {(sheet) => <SheetCard sheet={sheet} ground={found()} />}
                  </For>
                </ul>
              </>
            }
          >
            {(sheet) => <PlateView sheet={sheet()} ground={found()} />}
          </Show>
        )}
      </Show>
    </article>
  );
}
