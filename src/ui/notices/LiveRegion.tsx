import { createEffect, createMemo, on } from 'solid-js';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** Tells assistive technology what the map shows now and what was just done. */
export function LiveRegion() {
  const { t } = useWords();
  const { scene, announcement, announce } = useAtlas();
  const sentence = createMemo(() => {
    const shown = scene();
    return shown ? [shown.title, shown.coverage?.text].filter(Boolean).join(t('signs.joined')) : '';
  });
  createEffect(on(sentence, (text) => announce(text), { defer: true }));
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {announcement()}
    </p>
  );
}
