import { Show } from 'solid-js';
import type { Sheet } from '../../core/sheet';
import { sheetView } from '../../core/sheet';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import type { SheetInputs } from './sheetDrawing';
import { Thumbnail } from './Thumbnail';

/** A sheet of the gallery: its map opens it on the map, the button beside opens the whole plate. */
export function SheetCard(props: { readonly sheet: Sheet; readonly inputs: SheetInputs }) {
  const { view, updateView } = useAtlas();
  const { t, say } = useWords();
  const name = () => say(props.sheet.name);
  const source = () => props.inputs.dataset.sources.get(props.sheet.source);
  return (
    <li class="sheet-card" data-sheet={props.sheet.id}>
      <button
        type="button"
        class="sheet-open"
        aria-label={t('sheets.openOf', { name: name() })}
        onClick={() => updateView(sheetView(view(), props.sheet))}
      >
        <Thumbnail sheet={props.sheet} inputs={props.inputs} />
      </button>
      <div class="sheet-words">
        <h3>
          <Show when={say(props.sheet.plate)}>{(plate) => <span class="tag">{plate()}</span>}</Show> {name()}
        </h3>
        <p class="hint">
          {t('sheets.sheetOf', {
            source: say(source()?.title ?? { zh: '', en: '' }),
            locator: props.sheet.locator,
          })}
        </p>
        <button
          type="button"
          class="text-button"
          aria-label={t('sheets.plateOf', { name: name() })}
          onClick={() => updateView({ ...sheetView(view(), props.sheet), page: 'sheets' })}
        >
          {t('sheets.plate')}
        </button>
      </div>
    </li>
  );
}
