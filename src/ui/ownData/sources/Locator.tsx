import { createSignal, Show } from 'solid-js';
import type { Figure } from '../../../core/figure';
import { isOwnData } from '../../../core/ownData/source/ownId';
import { Later } from '../../Later';
import { lateComponent } from '../../lateComponent';
import { useWords } from '../../useWords';

const OwnRowDialog = lateComponent(() => import('./OwnRowDialog'));

/** Where in its source a figure stands; that of own data leads back to the row of its file. */
export function Locator(props: { readonly figure: Pick<Figure, 'source' | 'locator'> }) {
  const { t } = useWords();
  const [open, setOpen] = createSignal(false);
  return (
    <Show
      when={isOwnData(props.figure.source)}
      fallback={<span class="locator">{props.figure.locator}</span>}
    >
      <button
        type="button"
        class="locator text-button"
        aria-label={t('ownSources.showRow', { locator: props.figure.locator })}
        onClick={() => setOpen(true)}
      >
        {props.figure.locator}
      </button>
      <Show when={open()}>
        <Later>
          <OwnRowDialog {...props.figure} onClose={() => setOpen(false)} />
        </Later>
      </Show>
    </Show>
  );
}
