import { createEffect, createSignal, For, Match, on, onCleanup, onMount, Show, Switch } from 'solid-js';
import type { PackedUnderstanding } from '../../../core/ownData/packed';
import { recipeFits } from '../../../core/ownData/recipe';
import { outcomeText } from '../../../core/ownData/words';
import type { Workbook } from '../../../core/ownData/workbook';
import { hasPoints } from '../../../core/ownPlaces/tableCoordinates';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { useAtlas } from '../../../state/context';
import { importsOf, type TableOffer } from '../../../state/imports';
import { createMediaQuery } from '../../../state/mediaQuery';
import { createTableImport, type TableImport } from '../../../state/tableImport';
import { IconButton } from '../../controls/IconButton';
import { useWords } from '../../useWords';
import { Checks } from './Checks';
import { Chosen } from './Chosen';
import { FateMark } from './FateMark';
import { createFinish, FinishDifferences, FinishLine } from './Finish';
import { ImportButton } from './ImportButton';
import { PreviewGrid } from './PreviewGrid';
import { createPreview } from './preview';
import './preview.css';
import { Questions } from './Questions';
import type { RecipeDrop } from './recipeDrop';
import { SheetTabs } from './SheetTabs';
import { TextReading } from './TextReading';

/** Where what is chosen stands below the table, as in `preview.css`: next to it, so that both are in sight. */
const STACKED = '(max-width: 900px), (max-height: 520px)';
const FATES = ['used', 'set-aside', 'needs-decision'] as const;

interface ImportDialogProps {
  readonly offer: TableOffer;
  readonly recipeDrop: RecipeDrop;
}

/** The table and all that is decided about it. */
function OpenTable(props: {
  readonly offer: TableOffer;
  readonly table: TableImport;
  readonly workbook: Workbook;
  readonly understood: PackedUnderstanding;
  readonly onDone: () => void;
}) {
  const { t, say } = useWords();
  const preview = createPreview(
    props.table,
    () => props.workbook,
    () => props.understood,
  );
  const isStacked = createMediaQuery(STACKED);
  const replaces = props.offer.kind === 'kept' ? props.offer.source.id : props.offer.replaces;
  const finishing = createFinish(preview, props.offer.name, replaces, () => props.onDone());
  return (
    <>
      <div class="preview-body">
        <section class="preview-table" aria-label={t('importing.grid', { sheet: '' })}>
          <p class="outcome" classList={{ refused: props.understood.outcome === 'refused' }} role="status">
            {props.table.busy() ? t('importing.busy') : say(outcomeText(props.understood))}
          </p>
          <Show when={props.table.recipes().length > 0}>
            <p class="hint">
              {t('importing.recipeApplied', {
                names: props.table
                  .recipes()
                  .map(({ name }) => name)
                  .join(t('signs.listed')),
                count: props.table.recipes().reduce((sum, { decisions }) => sum + decisions.length, 0),
              })}
            </p>
          </Show>
          <SheetTabs preview={preview} />
          <PreviewGrid preview={preview} />
          <p class="fate-key">
            <For each={FATES}>
              {(fate) => (
                <span>
                  <FateMark fate={fate} /> {t(`importing.fate.${fate}`)}
                </span>
              )}
            </For>
          </p>
        </section>
        <section class="preview-side" aria-label={t('importing.side')} tabindex="0">
          <Show when={isStacked()}>
            <Chosen preview={preview} />
          </Show>
          <Questions preview={preview} />
          <Show when={!isStacked()}>
            <Chosen preview={preview} />
          </Show>
          <FinishDifferences finishing={finishing} />
          <Checks preview={preview} />
          <TextReading offer={props.offer} table={props.table} />
        </section>
      </div>
      <FinishLine preview={preview} finishing={finishing} />
    </>
  );
}

/** A table on its way into the atlas, over the whole window. */
export default function ImportDialog(props: ImportDialogProps) {
  const atlas = useAtlas();
  const { t, say } = useWords();
  const imports = importsOf(atlas);
  const table = createTableImport(atlas, props.offer);
  // A table of points is looked at as places.
  createEffect(() => {
    const workbook = table.workbook();
    if (workbook && props.offer.kind !== 'kept' && hasPoints(workbook)) imports.takeAsPlaces();
  });
  const [isDone, setDone] = createSignal(false);
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  // The button that cancels the reading goes with the focus.
  createEffect(
    on(table.understood, () => {
      if (document.activeElement === document.body) dialog?.focus();
    }),
  );
  props.recipeDrop.whileHere((recipe) => {
    const understood = table.understood();
    const fits = understood !== undefined && recipeFits(recipe, understood);
    const { name, decisions } = recipe;
    if (fits) table.decide(decisions);
    const words = { name, count: decisions.length };
    atlas.announce(t(fits ? 'importing.recipeTaken' : 'importing.recipeUnfit', words));
    atlas.own.keepRecipe(recipe);
  });
  const onClose = () => {
    const { offer } = props;
    const decisions = table.decisions();
    if (!isDone() && table.understood() && table.canUndo())
      atlas.notices.add({
        id: 'own-import',
        kind: 'info',
        text: inBothLanguages('importing.closed', { name: offer.name }),
        actions: [
          { text: inBothLanguages('importing.reopen'), run: () => imports.offer([{ ...offer, decisions }]) },
        ],
      });
    imports.done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && !isRedo)) return;
    if (isWriting) return;
    event.preventDefault();
    if (isRedo) table.redo();
    else table.undo();
  };
  // On the window, since the focus is nobody's once the button that was pressed has gone with its questions.
  onMount(() => window.addEventListener('keydown', onKeyDown, { capture: true }));
  onCleanup(() => window.removeEventListener('keydown', onKeyDown, { capture: true }));
  return (
    <dialog
      class="work-dialog import-dialog"
      aria-label={t('importing.title', { name: props.offer.name })}
      ref={(element) => {
        element.tabIndex = -1;
        dialog = element;
      }}
      onClose={onClose}
    >
      <header>
        <h2>{t('importing.title', { name: props.offer.name })}</h2>
        <Show when={imports.waiting() > 0}>
          <span class="muted">{t('importing.queue', { count: imports.waiting() })}</span>
        </Show>
        <span class="import-tools">
          <IconButton
            icon="undo"
            label={t('importing.undo')}
            disabled={!table.canUndo()}
            onClick={table.undo}
          />
          <IconButton
            icon="redo"
            label={t('importing.redo')}
            disabled={!table.canRedo()}
            onClick={table.redo}
          />
          <IconButton icon="close" label={t('importing.close')} onClick={() => dialog?.close()} />
        </span>
      </header>
      <Switch
        fallback={
          <div class="import-waiting">
            <p role="status">
              {table.workbook()
                ? t('importing.understanding')
                : t('importing.reading', { percent: Math.round(table.share() * 100) })}
            </p>
            <progress
              value={table.workbook() ? 1 : table.share()}
              aria-label={t('importing.understanding')}
            />
            <button type="button" class="button" onClick={() => dialog?.close()}>
              {t('importing.cancel')}
            </button>
          </div>
        }
      >
        <Match when={table.refusal()}>
          {(refusal) => (
            <div class="import-waiting refused" role="alert">
              <h3>{t('importing.refused')}</h3>
              <p>{say(refusal())}</p>
              <p class="answer-choices">
                <ImportButton />
                <button type="button" class="button" onClick={() => dialog?.close()}>
                  {t('exports.close')}
                </button>
              </p>
            </div>
          )}
        </Match>
        <Match when={table.understood() && table.workbook()}>
          {(workbook) => (
            <Show when={table.understood()}>
              {(understood) => (
                <OpenTable
                  offer={props.offer}
                  table={table}
                  workbook={workbook()}
                  understood={understood()}
                  onDone={() => {
                    setDone(true);
                    dialog?.close();
                  }}
                />
              )}
            </Show>
          )}
        </Match>
      </Switch>
    </dialog>
  );
}
