import { createResource, For, onMount, Show } from 'solid-js';
import type { Figure } from '../../../core/figure';
import { locatorOf } from '../../../core/ownData/source/ownRecords';
import { rowsAround } from '../../../core/ownData/source/rowsAround';
import { useAtlas } from '../../../state/context';
import { IconButton } from '../../controls/IconButton';
import { useWords } from '../../useWords';
import './ownSources.css';

interface OwnRowDialogProps extends Pick<Figure, 'source' | 'locator'> {
  readonly onClose: () => void;
}

/** The row of a file that an own figure was read from, under its heads, with its cell marked. */
export default function OwnRowDialog(props: OwnRowDialogProps) {
  const { own } = useAtlas();
  const { t } = useWords();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const source = () => own.sources().find(({ id }) => id === props.source);
  const [found] = createResource(async () => {
    const workbook = await own.workbookOf(props.source);
    const figure = source()?.figures.find((each) => locatorOf(each) === props.locator);
    return { rows: workbook && figure && rowsAround(workbook, figure.sheet, figure.cell) };
  });
  return (
    <dialog
      class="own-row"
      aria-label={t('ownSources.rowOf', { file: source()?.file ?? '', locator: props.locator })}
      ref={(element) => {
        dialog = element;
      }}
      onClose={() => props.onClose()}
    >
      <header>
        <h2>{t('ownSources.rowOf', { file: source()?.file ?? '', locator: props.locator })}</h2>
        <IconButton icon="close" label={t('exports.close')} onClick={() => dialog?.close()} />
      </header>
      <Show when={found()} fallback={<p class="muted">{t('common.loading')}</p>}>
        {(read) => (
          <Show when={read().rows} fallback={<p>{t('ownSources.rowGone')}</p>}>
            {(shown) => (
              <div class="own-row-table">
                <table>
                  <thead>
                    <tr>
                      <td />
                      <For each={shown().columns}>{(column) => <th scope="col">{column}</th>}</For>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={shown().rows}>
                      {(row) => (
                        <tr classList={{ asked: row.number === shown().row }}>
                          <th scope="row">{row.number}</th>
                          <For each={shown().columns}>
                            {(_, at) => {
                              const isAsked = () => row.number === shown().row && at() === shown().column;
                              const text = () => String(row.cells[at()]?.value ?? '');
                              return (
                                <td classList={{ asked: isAsked() }}>
                                  <Show when={isAsked()} fallback={text()}>
                                    <mark>{text()}</mark>
                                  </Show>
                                </td>
                              );
                            }}
                          </For>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
              </div>
            )}
          </Show>
        )}
      </Show>
    </dialog>
  );
}
