import { createMemo, createResource } from 'solid-js';
import type { Sheet } from '../../core/sheet';
import { sheetView } from '../../core/sheet';
import { loadChina } from '../../load/loadBoundaries';
import { useAtlas } from '../../state/context';
import { createMediaQuery } from '../../state/mediaQuery';
import { useWords } from '../useWords';
import { neighbourSheets } from './neighbourSheets';
import { plateSvg, type SheetInputs, sceneOfSheet } from './sheetDrawing';

/** A sheet as a plate of a printed atlas, on paper's own proportions. */
export function PlateView(props: { readonly sheet: Sheet; readonly inputs: SheetInputs }) {
  const { view, updateView, theme, areaOutlines } = useAtlas();
  const { t, say } = useWords();
  const upright = createMediaQuery('(max-aspect-ratio: 1/1)');
  const [china] = createResource(loadChina);
  const neighbours = createMemo(() => neighbourSheets(props.inputs.dataset, props.sheet.id));
  const svg = createMemo(() => {
    const scene = sceneOfSheet(props.sheet, view(), theme(), props.inputs, areaOutlines());
    // Without the inset the plate is whole; a broken download must not keep it away.
    const inset = china.state === 'ready' ? china() : undefined;
    return plateSvg(props.sheet, scene, props.inputs, inset, upright() ? 'a4-portrait' : 'a4-landscape');
  });
  const open = (sheet: Sheet | undefined) =>
    sheet && updateView({ ...sheetView(view(), sheet), page: 'sheets' });
  return (
    <section class="plate-view" aria-label={say(props.sheet.name)} data-sheet={props.sheet.id}>
      <div class="plate-tools">
        <button type="button" class="button" onClick={() => updateView({ page: 'sheets', sheet: '' })}>
          {t('sheets.back')}
        </button>
        <button type="button" class="button" onClick={() => open(neighbours()[0])}>
          {t('sheets.previous')}
        </button>
        <button type="button" class="button" onClick={() => open(neighbours()[1])}>
          {t('sheets.next')}
        </button>
        <button type="button" class="button" onClick={() => updateView({ page: 'map' })}>
          {t('sheets.onMap')}
        </button>
      </div>
      {/* The plate is this application's own drawing, with every text of the data escaped. */}
      <div class="plate" innerHTML={svg()} />
    </section>
  );
}
