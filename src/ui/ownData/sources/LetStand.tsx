import { Show } from 'solid-js';
import type { Figure } from '../../../core/figure';
import { isOwnData } from '../../../core/ownData/source/ownId';
import { disagree } from '../../../core/standing';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';

interface LetStandProps {
  readonly figure: Figure;
  /** All that answer the same question. */
  readonly figures: readonly Figure[];
}

/** Lets a figure stand where own data and others disagree: which does is the person's to decide. */
export function LetStand(props: LetStandProps) {
  const { own } = useAtlas();
  const { t } = useWords();
  const isOpen = () =>
    disagree(props.figures) &&
    props.figures.some(({ source }) => isOwnData(source)) &&
    !props.figure.preferred &&
    // Among documents their own order decides; they are let stand together, against own data.
    (isOwnData(props.figure.source) ||
      props.figures.some(({ source, preferred }) => preferred && isOwnData(source)));
  return (
    <Show when={isOpen()}>
      <button
        type="button"
        class="text-button"
        aria-label={t('ownSources.letStandOf', { locator: props.figure.locator })}
        onClick={() => own.letStand(props.figure)}
      >
        {t('ownSources.letStand')}
      </button>
    </Show>
  );
}
