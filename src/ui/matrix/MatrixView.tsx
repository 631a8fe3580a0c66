import { createMemo, For, Show } from 'solid-js';
import { ATLAS } from '../../core/atlasFile';
import type { Dataset } from '../../core/dataset';
import { buildMatrix } from '../../core/matrix/buildMatrix';
import { chosenClaims } from '../../core/matrix/chosenClaims';
import { EVIDENCE, industryClaims } from '../../core/matrix/claims';
import {
  type MatrixView as Asked,
  MATRIX_COLUMNS,
  MATRIX_ORDERS,
  MATRIX_ROWS,
} from '../../core/matrix/matrixView';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { sourceTable } from '../export/levelTable';
import { notesSheet, sourcesSheet } from '../export/sheetsOfTable';
import { type Saving, TableExport } from '../export/TableExport';
import { useWords } from '../useWords';
import { ClauseList } from './ClauseList';
import { MatrixTable } from './MatrixTable';
import { CLAUSE_WIDTHS, clauseTable, matrixTable } from './matrixTables';
import './matrix.css';

/** Who names which industry where: a matrix to read, to sort and to follow to its clauses. */
export default function MatrixView(props: { readonly dataset: Dataset }) {
  const { view, updateView, scene } = useAtlas();
  const { t, language } = useWords();
  const asked = () => view().matrix;
  const ask = (patch: Partial<Asked>) => updateView({ matrix: { ...asked(), ...patch } });
  // A chosen cell changes nothing of the order, which is worth reckoning once.
  const shape = createMemo(
    () => {
      const { rows, columns, order } = asked();
      return { rows, columns, order };
    },
    undefined,
    { equals: (a, b) => a.rows === b.rows && a.columns === b.columns && a.order === b.order },
  );
  const matrix = createMemo(() => buildMatrix(props.dataset, shape(), language()));
  const chosen = createMemo(() => chosenClaims(matrix(), asked()));
  const fileName = () => `${ATLAS.fileName}-${t('matrix.fileName')}`;
  const sources = () => industryClaims(props.dataset).map(({ source }) => source);
  const table = () => matrixTable(matrix(), asked(), language());
  const saveSlide = async ({ save }: Saving) => {
    const drawn = scene();
    if (!drawn) throw new Error('no data');
    const { matrixSlide } = await import('./matrixSlide');
    const content = await matrixSlide({
      dataset: props.dataset,
      table: table(),
      scene: drawn,
      sources: sources(),
      language: language(),
    });
    return save('pptx', content);
  };
  return (
    <div class="industry-matrix">
      <div class="matrix-tools">
        <SelectField
          label={t('matrix.rows')}
          options={MATRIX_ROWS.map((value) => ({ value, label: t(`matrix.rows.${value}`) }))}
          value={asked().rows}
          onChange={(rows) => ask({ rows, row: '' })}
        />
        <SelectField
          label={t('matrix.columns')}
          options={MATRIX_COLUMNS.map((value) => ({ value, label: t(`matrix.columns.${value}`) }))}
          value={asked().columns}
          onChange={(columns) => ask({ columns, column: '' })}
        />
        <SelectField
          label={t('matrix.order')}
          options={MATRIX_ORDERS.map((value) => ({ value, label: t(`matrix.order.${value}`) }))}
          value={asked().order}
          onChange={(order) => ask({ order })}
        />
        <ul class="matrix-key" aria-label={t('matrix.head.evidence')}>
          <For each={EVIDENCE}>
            {(evidence) => (
              <li>
                <span class="matrix-mark own" data-evidence={evidence} aria-hidden="true" />
                {t(`matrix.evidence.${evidence}`)}
              </li>
            )}
          </For>
          <li>
            <span class="matrix-mark" data-evidence="stated" aria-hidden="true" />
            {t('matrix.withinPlace')}
          </li>
        </ul>
        <TableExport
          fileName={fileName()}
          sheets={() => [
            {
              name: t('matrix.sheetMatrix'),
              table: table(),
              widths: table().header.map((_, index) => (index === 0 ? 24 : 8)),
            },
            {
              name: t('matrix.sheetClauses'),
              table: clauseTable(props.dataset, matrix(), language()),
              widths: CLAUSE_WIDTHS,
            },
            sourcesSheet(sourceTable(props.dataset, sources(), language()), language()),
            notesSheet(
              [
                t('matrix.caption'),
                t('matrix.noneMeans'),
                `${t('tableFiles.export.link')} ${window.location.href}`,
              ],
              language(),
            ),
          ]}
          more={[{ label: t('matrix.saveSlide'), run: saveSlide }]}
        />
      </div>
      <div class="matrix-frame">
        <div class="matrix-body">
          <MatrixTable matrix={matrix()} asked={asked()} onAsk={ask} />
          <Show
            when={chosen().length > 0}
            fallback={
              <p class="hint">
                {t('matrix.choose')} {t('matrix.noneMeans')}
              </p>
            }
          >
            <ClauseList
              dataset={props.dataset}
              matrix={matrix()}
              asked={asked()}
              claims={chosen()}
              onClear={() => ask({ row: '', column: '' })}
            />
          </Show>
        </div>
      </div>
    </div>
  );
}
