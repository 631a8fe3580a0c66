import type { Dataset } from '../../core/dataset';
import type { PlainTable } from '../../core/export/table';
import { industryText } from '../../core/finder/conditionsText';
import type { Matrix } from '../../core/matrix/buildMatrix';
import type { MatrixView } from '../../core/matrix/matrixView';
import { ancestorsOf } from '../../core/query';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';

/** Of the columns of clauses, in characters. */
export const CLAUSE_WIDTHS: readonly number[] = [20, 26, 20, 20, 26, 44, 30, 26, 40];

/** The matrix as it is shown: how many clauses a cell has, and how many each edge meets. An empty cell is named by none. */
export function matrixTable(matrix: Matrix, asked: Pick<MatrixView, 'rows'>, language: Language): PlainTable {
  const total = translate(language, 'matrix.total');
  return {
    header: [
      translate(language, `matrix.rows.${asked.rows}`),
      ...matrix.columns.map(({ name }) => name),
      total,
    ],
    rows: [
      ...matrix.rows.map((row) => [
        row.name,
        ...matrix.columns.map((column) => matrix.cell(row.id, column.id)?.claims.length),
        row.count,
      ]),
      [total, ...matrix.columns.map(({ count }) => count), undefined],
    ],
  };
}

/** Every clause of the matrix with its source and where it stands in it. */
export function clauseTable(dataset: Dataset, matrix: Matrix, language: Language): PlainTable {
  const t = (key: Parameters<typeof translate>[1]) => translate(language, key);
  const nameOf = (id: string) => {
    const place = dataset.places.get(id);
    return place ? localText(place.name, language) : id;
  };
  const withinOf = (id: string) => {
    const place = dataset.places.get(id);
    const [above] = place ? ancestorsOf(dataset, place) : [];
    return above ? nameOf(above) : '';
  };
  const claims = matrix.rows.flatMap((row) =>
    matrix.columns.flatMap((column) => matrix.cell(row.id, column.id)?.claims ?? []),
  );
  return {
    header: [
      t('matrix.head.industry'),
      t('matrix.head.place'),
      t('matrix.head.within'),
      t('matrix.head.evidence'),
      t('matrix.head.printed'),
      t('tableFiles.export.source'),
      t('tableFiles.export.locator'),
      t('matrix.head.layout'),
      t('matrix.head.reason'),
    ],
    rows: claims.map((claim) => {
      const source = dataset.sources.get(claim.source);
      const layout = dataset.layouts.get(claim.layout);
      return [
        industryText(dataset, claim.industry, language),
        nameOf(claim.place),
        withinOf(claim.place),
        t(`matrix.evidence.${claim.evidence}`),
        localText(claim.printed, language),
        source ? localText(source.title, language) : claim.source,
        claim.locator,
        layout ? localText(layout.name, language) : undefined,
        localText(claim.reason, language) || undefined,
      ];
    }),
  };
}
