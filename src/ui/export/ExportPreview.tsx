import { Show } from 'solid-js';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../useWords';

interface ExportPreviewProps {
  /** Markup of the page that is looked at; the application's own drawing, with every text of the data escaped. */
  readonly svg: string;
  /** 0-based. */
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

/** What comes out, page by page. */
export function ExportPreview(props: ExportPreviewProps) {
  const { t } = useWords();
  return (
    <figure class="export-preview" aria-label={t('exports.preview')}>
      <div class="export-sheet" innerHTML={props.svg} />
      <Show when={props.count > 1}>
        <figcaption>
          <IconButton
            icon="fold"
            label={t('exports.pageBefore')}
            disabled={props.page === 0}
            onClick={() => props.onPage(props.page - 1)}
          />
          <span aria-live="polite">{t('exports.page', { number: props.page + 1, count: props.count })}</span>
          <IconButton
            icon="unfold"
            label={t('exports.pageAfter')}
            disabled={props.page === props.count - 1}
            onClick={() => props.onPage(props.page + 1)}
          />
        </figcaption>
      </Show>
    </figure>
  );
}
