import { createEffect, createMemo, createRoot, createSignal, on, onCleanup, Show } from 'solid-js';
import { tableAsCsv } from '../../../core/export/delimited';
import { type DifferenceReport, differenceSteps } from '../../../core/ownData/differenceReport';
import { recipeFits } from '../../../core/ownData/recipe';
import { rowSum } from '../../../core/ownData/rowSums';
import { ownQuestion } from '../../../core/ownData/source/ownQuestion';
import type { OwnFigure, ReadSource } from '../../../core/ownData/source/ownSource';
import { factCount } from '../../../core/ownData/understoodView';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { saveFile } from '../../../load/saveFile';
import { workbook } from '../../../load/writeWorkbook';
import { useAtlas } from '../../../state/context';
import { indicatorChoice } from '../../../state/indicatorChoice';
import { inSlices } from '../../../state/inSlices';
import { SelectField } from '../../controls/SelectField';
import { fileName } from '../../export/exportChoices';
import { TextField } from '../../present/editor/TextField';
import { useWords } from '../../useWords';
import { asideTable } from './asideTable';
import { Differences } from './Differences';
import type { Preview } from './preview';

const stem = (name: string) => name.replace(/\.[A-Za-z0-9]{1,8}$/, '');
const ADD = '*add';
const WIDTHS = [16, 12, 12, 40, 40];

/** What was decided about name and place of the table to be. */
export function createFinish(
  preview: Preview,
  offered: string,
  replaces: string | undefined,
  onDone: () => void,
) {
  const atlas = useAtlas();
  const { own, dataset, updateView, view, notices, owner } = atlas;
  const [name, setName] = createSignal(stem(offered));
  const [isBusy, setBusy] = createSignal(false);
  const known = createMemo(() =>
    own
      .sources()
      .filter((source) => source.id === replaces || recipeFits(source.recipe, preview.understood())),
  );
  const [mode, setMode] = createSignal(replaces ?? ADD);
  const compared = () => known().find(({ id }) => id === mode()) ?? known().at(-1);
  const [candidate, setCandidate] = createSignal<ReadSource>();
  createEffect(
    on([preview.understood, () => known().length > 0], async ([understood, isWanted]) => {
      const source = isWanted ? await preview.table.source(name()) : undefined;
      if (preview.understood() === understood) setCandidate(source);
    }),
  );
  const [report, setReport] = createSignal<DifferenceReport<OwnFigure>>();
  createEffect(() => {
    const [before, after] = [compared(), candidate()];
    setReport(undefined);
    if (before && after) onCleanup(inSlices(differenceSteps(before.figures, after.figures), setReport));
  });
  /** Shows the new figures once the dataset has them. */
  const show = (id: string, source: ReadSource) =>
    createRoot(
      (stop) =>
        createEffect(
          on(dataset, (data) => {
            if (!data?.figures.some((figure) => figure.source === id)) return;
            stop();
            const question = ownQuestion(source, data);
            if (!question) return;
            const { indicator, ...rest } = question;
            updateView({
              ...{ page: 'map', sheet: '', camera: undefined, frame: undefined, brush: undefined },
              ...indicatorChoice(data, { ...view(), level: question.level }, indicator),
              ...rest,
            });
          }),
        ),
      owner,
    );
  const finish = async () => {
    setBusy(true);
    try {
      const source = await preview.table.source(name().trim() || stem(offered));
      if (!source) return;
      const isNew = mode() === ADD;
      const id = isNew ? own.add(source) : mode();
      if (!isNew) own.replace(id, source);
      show(id, source);
      const named = isNew ? source.name : (own.sources().find((each) => each.id === id)?.name ?? source.name);
      const parameters = { name: named, count: source.figures.length };
      notices.add({
        id: 'own-import',
        kind: 'info',
        text: inBothLanguages(isNew ? 'importing.finished' : 'importing.replaced', parameters),
        actions: [
          { text: inBothLanguages('importing.showOnMap'), run: () => show(id, source) },
          { text: inBothLanguages('importing.undoImport'), run: own.undo },
        ],
      });
      onDone();
    } finally {
      setBusy(false);
    }
  };
  return { name, setName, mode, setMode, known, compared, report, isBusy, finish };
}

export type Finishing = ReturnType<typeof createFinish>;

/** The difference to the source of the same form that is there. */
export function FinishDifferences(props: { readonly finishing: Finishing }) {
  return (
    <Show when={props.finishing.report()}>
      {(report) => <Differences name={props.finishing.compared()?.name ?? ''} report={report()} />}
    </Show>
  );
}

/** The sum of the rows, what can be saved, and the way into the atlas. */
export function FinishLine(props: { readonly preview: Preview; readonly finishing: Finishing }) {
  const words = useWords();
  const { t } = words;
  const sum = createMemo(() => rowSum(props.preview.understood().sheets));
  const facts = () => factCount(props.preview.understood());
  const open = () => props.preview.questions().length;
  const save = async (ending: 'xlsx' | 'csv') => {
    const table = asideTable(props.preview.workbook(), props.preview.understood(), words);
    const title = t('importing.asideFile', { name: props.finishing.name() });
    const content =
      ending === 'csv'
        ? new Blob([tableAsCsv(table)], { type: 'text/csv' })
        : await workbook([{ name: t('importing.fate.set-aside'), table, widths: WIDTHS }]);
    saveFile(fileName(title, ending), content);
  };
  const saveRecipe = async () => {
    const name = props.finishing.name();
    const source = await props.preview.table.source(name);
    if (!source) return;
    const content = JSON.stringify({ ...source.recipe, name }, null, 2);
    saveFile(
      fileName(`${name} ${t('ownSources.recipe')}`, 'json'),
      new Blob([content], { type: 'application/json' }),
    );
  };
  return (
    <footer>
      <p class="row-sum" role="status" data-rows={sum().rows}>
        {t(sum().waiting > 0 ? 'importing.sumWaiting' : 'importing.sum', { ...sum() })}
      </p>
      <p class="save-aside">
        {t('importing.saveAside')}
        <button type="button" class="text-button" onClick={() => void save('xlsx')}>
          XLSX
        </button>
        <button type="button" class="text-button" onClick={() => void save('csv')}>
          CSV
        </button>
        <button type="button" class="text-button" disabled={facts() === 0} onClick={() => void saveRecipe()}>
          {t('ownSources.saveRecipe')}
        </button>
      </p>
      <div class="finish-fields">
        <TextField
          label={t('importing.name')}
          value={props.finishing.name()}
          onChange={props.finishing.setName}
        />
        <Show when={props.finishing.known().length > 0}>
          <SelectField
            label={t('importing.mode')}
            options={[
              { value: ADD, label: t('importing.mode.add') },
              ...props.finishing
                .known()
                .map(({ id, name }) => ({ value: id, label: t('importing.mode.replace', { name }) })),
            ]}
            value={props.finishing.mode()}
            onChange={props.finishing.setMode}
          />
        </Show>
        <button
          type="button"
          class="button finish"
          disabled={facts() === 0 || open() > 0 || props.finishing.isBusy() || props.preview.table.busy()}
          onClick={() => void props.finishing.finish()}
        >
          {facts() > 0 && open() > 0
            ? t('importing.finishFirst', { count: open() })
            : t('importing.finish', { count: facts() })}
        </button>
      </div>
    </footer>
  );
}
