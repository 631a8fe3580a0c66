import { ATLAS } from '../../core/atlasFile';
import { copyText } from '../../load/clipboard';
import { useAtlas } from '../../state/context';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';
import { levelTable, sourceTable } from './levelTable';
import { notesSheet, sourcesSheet } from './sheetsOfTable';
import { type Saving, TableExport } from './TableExport';

/** Takes what is shown along: to the clipboard, as a file, or as a link. */
export function ExportTools(props: { readonly rows: readonly LevelRow[] }) {
  const atlas = useAtlas();
  const { dataset, boundaries, scene } = atlas;
  const { t, language } = useWords();
  const link = () => window.location.href;
  const fileName = () => {
    const asked = scene()?.view;
    const name = [asked?.indicator, asked?.level, asked?.period.replaceAll('/', '_')]
      .filter(Boolean)
      .join('-');
    return name || ATLAS.fileName;
  };
  const notes = () => [
    scene()?.title ?? '',
    scene()?.sourceLine ?? '',
    ...(scene()?.notes.map(({ text }) => text) ?? []),
  ];
  const known = () => {
    const data = dataset();
    if (!data) throw new Error('no data');
    return data;
  };
  const saveGeoJson = async ({ save }: Saving) => {
    const shapes = boundaries();
    if (!shapes) throw new Error('no data');
    const { levelGeoJson } = await import('./levelGeoJson');
    const collection = levelGeoJson(known(), shapes, props.rows, notes().filter(Boolean));
    return save('geojson', new Blob([JSON.stringify(collection)], { type: 'application/geo+json' }));
  };
  return (
    <TableExport
      fileName={fileName()}
      sheets={() => [
        {
          name: t('tableFiles.sheetData'),
          table: levelTable(known(), props.rows, language(), scene()?.view.normalisation),
          widths: [10, 16, 14, 24, 12, 8, 12, 10, 12, 8, 40, 40],
        },
        sourcesSheet(sourceTable(known(), sourcesOfRows(props.rows), language()), language()),
        notesSheet([...notes(), `${t('tableFiles.export.link')} ${link()}`], language()),
      ]}
      more={[
        { label: t('tableFiles.saveGeoJson'), run: saveGeoJson },
        {
          label: t('workspace.copyPicture'),
          run: async ({ copied }) => {
            const { copyPicture } = await import('./copyPicture');
            return copied(copyPicture(atlas), t('workspace.pictureCopied'));
          },
        },
        {
          label: t('tableFiles.copyLink'),
          run: ({ copied }) => copied(copyText(link()), t('tableFiles.linkCopied')),
        },
      ]}
    />
  );
}

/** The documents that rows rest on. */
function sourcesOfRows(rows: readonly LevelRow[]): readonly string[] {
  return rows.flatMap((row) =>
    [row.shown, row.second, row.third].flatMap(
      (shown) => shown?.figures.map((figure) => figure.source) ?? [],
    ),
  );
}
