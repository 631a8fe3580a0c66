import { createMemo, For, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { NO_SURROUNDINGS } from '../../state/noSurroundings';
import { useWords } from '../useWords';
import { orderedSheets } from './neighbourSheets';
import { PlateView } from './PlateView';
import { SheetCard } from './SheetCard';
import type { SheetInputs } from './sheetDrawing';
import './sheets.css';

/** The gallery of plan sheets; with a sheet in the view, its whole plate. */
export default function SheetsPage() {
  const { dataset, boundaries, surroundings, view, failed } = useAtlas();
  const { t } = useWords();
  const inputs = createMemo((): SheetInputs | undefined => {
    const [data, shapes] = [dataset(), boundaries()];
    return (
      data && shapes && { dataset: data, boundaries: shapes, surroundings: surroundings() ?? NO_SURROUNDINGS }
    );
  });
  return (
    <article class="sheets-page">
      <Show
        when={inputs()}
        fallback={<p class="muted">{t(failed() ? 'faults.noSheets' : 'common.loading')}</p>}
      >
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
                    {(sheet) => <SheetCard sheet={sheet} inputs={found()} />}
                  </For>
                </ul>
              </>
            }
          >
            {(sheet) => <PlateView sheet={sheet()} inputs={found()} />}
          </Show>
        )}
      </Show>
    </article>
  );
}
