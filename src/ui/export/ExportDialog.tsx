import { createSignal, onMount, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { storiesOf } from '../../state/stories';
import { Choice } from '../controls/Choice';
import { IconButton } from '../controls/IconButton';
import { EmbedPanel } from '../embed/EmbedPanel';
import { useWords } from '../useWords';
import { ExportFiles } from './ExportFiles';
import './export.css';

const PURPOSES = ['file', 'embed'] as const;

/** One dialog for everything that leaves the atlas: files, prints, and the code of an iframe. */
export default function ExportDialog(props: { readonly onClose: () => void }) {
  const stories = storiesOf(useAtlas());
  const { t } = useWords();
  const [purpose, setPurpose] = createSignal<(typeof PURPOSES)[number]>('file');
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  return (
    <dialog
      class="work-dialog export-dialog"
      aria-label={t('exports.title')}
      ref={(element) => {
        dialog = element;
      }}
      onClose={() => props.onClose()}
    >
      <header>
        <h2>{t('exports.title')}</h2>
        <Choice
          label={t('exports.purpose')}
          value={purpose()}
          options={PURPOSES.map((value) => ({ value, label: t(`exports.purpose.${value}`) }))}
          onChange={setPurpose}
        />
        <IconButton icon="close" label={t('exports.close')} onClick={() => dialog?.close()} />
      </header>
      <Show
        when={purpose() === 'file'}
        fallback={
          <div class="export-body">
            <EmbedPanel stories={stories} />
          </div>
        }
      >
        <ExportFiles stories={stories} />
      </Show>
    </dialog>
  );
}
