import type { Dataset } from '../../core/dataset';
import type { PlainTable } from '../../core/export/table';
import type { Scene } from '../../core/scene/scene';
import { buildSlides } from '../../figure';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { today } from '../../load/today';

interface MatrixSlideInput {
  readonly dataset: Dataset;
  readonly table: PlainTable;
  /** For the ground's colours. */
  readonly scene: Scene;
  /** Ids, any number of times. */
  readonly sources: readonly string[];
  readonly language: Language;
}

/** As many as a slide holds legibly, the head and the totals apart. */
const MOST_ROWS = 30;
const MOST_COLUMNS = 16;

/** What a slide has room for, with how much is left out. */
function fitting({ header, rows }: PlainTable) {
  const [totals = []] = rows.slice(-1);
  const body = rows.slice(0, -1);
  const columns = header.length - 2;
  const kept = (row: readonly (string | number | undefined)[]) =>
    [...row.slice(0, 1 + Math.min(columns, MOST_COLUMNS)), row[row.length - 1]].map((cell) =>
      cell === undefined ? '' : String(cell),
    );
  return {
    table: [kept(header), ...body.slice(0, MOST_ROWS).map(kept), kept(totals)],
    left: { rows: Math.max(0, body.length - MOST_ROWS), columns: Math.max(0, columns - MOST_COLUMNS) },
  };
}

/** One slide with the matrix as a native table, its sources under it. */
export async function matrixSlide(input: MatrixSlideInput): Promise<Blob> {
  const { dataset, scene, language } = input;
  const { table, left } = fitting(input.table);
  const title = translate(language, 'matrix.caption');
  const more = left.rows + left.columns > 0 ? [translate(language, 'matrix.slideMore', left)] : [];
  const subtitle = [translate(language, 'matrix.slideNote'), ...more].join(' ');
  const titles = [...new Set(input.sources)].flatMap((id) => {
    const source = dataset.sources.get(id);
    return source ? [localText(source.title, language)] : [];
  });
  const sourceLine = translate(language, 'scene.source', {
    sources: titles.join(translate(language, 'signs.listed')),
  });
  return buildSlides({
    title,
    language,
    date: today(),
    slides: [
      {
        kind: 'table',
        scene: { ...scene, sourceLine, notes: [] },
        title,
        subtitle,
        notes: [sourceLine, subtitle].join('\n'),
        rows: table,
      },
    ],
  });
}
