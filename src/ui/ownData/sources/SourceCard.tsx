import { createMemo, createSignal, Show } from 'solid-js';
import type { OwnSource } from '../../../core/ownData/source/ownSource';
import { comparePeriods, formatPeriod } from '../../../core/period';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { saveFile } from '../../../load/saveFile';
import { useAtlas } from '../../../state/context';
import { importsOf } from '../../../state/imports';
import { FileButton } from '../../controls/FileButton';
import { useDataPage } from '../../evidence/useDataPage';
import { fileName } from '../../export/exportChoices';
import { Later } from '../../Later';
import { lateComponent } from '../../lateComponent';
import { useWords } from '../../useWords';
import { OwnItem } from './OwnItem';

const ReplaceDialog = lateComponent(() => import('./ReplaceDialog'));

/** How many of each an own source has. */
function countsOf({ figures }: OwnSource) {
  const [places, indicators, periods] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { place, indicator, period } of figures) {
    places.add(place);
    indicators.add(indicator);
    periods.add(period);
  }
  const ordered = [...periods].sort(comparePeriods);
  return { places: places.size, indicators: indicators.size, first: ordered[0], last: ordered.at(-1) };
}

/** One own source: what it is and holds, and what can be done with it. */
export function SourceCard(props: { readonly source: OwnSource }) {
  const atlas = useAtlas();
  const { own, notices } = atlas;
  const { t, language } = useWords();
  const { showPart } = useDataPage();
  const [newer, setNewer] = createSignal<File>();
  const counts = createMemo(() => countsOf(props.source));
  const name = () => props.source.name;
  const periods = () =>
    [...new Set([counts().first, counts().last])]
      .flatMap((period) => (period === undefined ? [] : [formatPeriod(period, language())]))
      .join(' – ');
  /** Opens the file that was read in the preview, with the decisions that it was read by. */
  const lookAgain = async () => {
    const { source } = props;
    const workbook = await own.workbookOf(source.id);
    if (workbook) importsOf(atlas).offer([{ kind: 'kept', name: source.name, source, workbook }]);
    else
      notices.add({
        id: 'own-file',
        kind: 'warning',
        text: inBothLanguages('ownSources.fileGone', { name: source.name }),
      });
  };
  const saveRecipe = () =>
    saveFile(
      fileName(`${name()} ${t('ownSources.recipe')}`, 'json'),
      new Blob([JSON.stringify({ ...props.source.recipe, name: name() }, null, 2)], {
        type: 'application/json',
      }),
    );
  return (
    <OwnItem
      item={props.source}
      isOnLabel={t('ownSources.isOn')}
      onRename={(given) => own.rename(props.source.id, given)}
      onSwitch={(isOn) => own.setOn(props.source.id, isOn)}
      onRemove={() => own.remove(props.source.id)}
      counts={
        <>
          <button
            type="button"
            class="text-button"
            disabled={!props.source.isOn}
            onClick={() => showPart('figures', { source: props.source.id })}
          >
            {t('ownSources.figures', { count: props.source.figures.length })}
          </button>
          {t('ownSources.counts', {
            places: counts().places,
            indicators: counts().indicators,
            periods: periods(),
          })}
        </>
      }
      ways={
        <>
          <FileButton label={t('ownSources.replaceNamed', { name: name() })} accept="" onFile={setNewer} />
          <button
            type="button"
            class="text-button"
            aria-label={t('ownSources.lookAgainNamed', { name: name() })}
            onClick={() => void lookAgain()}
          >
            {t('ownSources.lookAgain')}
          </button>
          <button
            type="button"
            class="text-button"
            aria-label={t('ownSources.recipeNamed', { name: name() })}
            onClick={saveRecipe}
          >
            {t('ownSources.saveRecipe')}
          </button>
        </>
      }
    >
      <Show when={newer()}>
        {(file) => (
          <Later>
            <ReplaceDialog source={props.source} file={file()} onClose={() => setNewer(undefined)} />
          </Later>
        )}
      </Show>
    </OwnItem>
  );
}
