import { createMemo, Index, Show } from 'solid-js';
import { MAXIMUM_CLASSES } from '../../../core/classification/classify';
import { formatValue } from '../../../core/format';
import type { Legend } from '../../../core/scene/scene';
import { useAtlas } from '../../../state/context';
import { IconButton } from '../../controls/IconButton';
import { useWords } from '../../useWords';
import { manualBreaks, withBreakAdded, withBreakRemoved } from './editBreaks';

/** Limits typed and locked, and the brush in words. */
export function BreakTools(props: { readonly legend: Legend }) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const breaks = () => props.legend.breaks;
  const isLocked = () => view().classification.locked;
  const set = (next: readonly number[]) =>
    updateView({ classification: manualBreaks(view().classification, next) });
  const toggleLock = () =>
    updateView({
      classification: isLocked()
        ? {
            ...view().classification,
            locked: false,
            ...(view().classification.method === 'manual' ? {} : { breaks: [] }),
          }
        : { ...view().classification, locked: true, breaks: breaks() },
    });
  const type = (index: number, field: HTMLInputElement) => {
    const value = Number(field.value);
    if (field.value.trim() === '' || !Number.isFinite(value)) field.value = String(breaks()[index] ?? '');
    else set(breaks().map((limit, at) => (at === index ? value : limit)));
  };
  const inside = createMemo(() => {
    const brush = view().brush;
    return brush && props.legend.values.filter((value) => value >= brush[0] && value <= brush[1]).length;
  });
  return (
    <div class="break-tools">
      <Show when={view().brush}>
        {(range) => (
          <p class="brush-words">
            {t('histogram.brushed', {
              from: formatValue(range()[0], 1),
              to: formatValue(range()[1], 1),
              count: inside() ?? 0,
              total: props.legend.values.length,
            })}
            <button type="button" class="text-button" onClick={() => updateView({ brush: undefined })}>
              {t('histogram.clearBrush')}
            </button>
          </p>
        )}
      </Show>
      <Show when={breaks().length > 0}>
        <div class="break-row">
          <button
            type="button"
            class="text-button"
            aria-pressed={isLocked()}
            title={t('histogram.lockHelp')}
            onClick={toggleLock}
          >
            {t(isLocked() ? 'histogram.locked' : 'histogram.lock')}
          </button>
          <details class="break-fields">
            <summary>{t('histogram.typeBreaks')}</summary>
            <Index each={breaks()}>
              {(limit, index) => (
                <div class="break-field">
                  <input
                    type="number"
                    step="any"
                    aria-label={t('histogram.breakField', { number: index + 1 })}
                    value={limit()}
                    onChange={(event) => type(index, event.currentTarget)}
                  />
                  <Show when={breaks().length > 1}>
                    <IconButton
                      icon="close"
                      label={t('histogram.removeBreak', { number: index + 1 })}
                      onClick={() => set(withBreakRemoved(breaks(), index))}
                    />
                  </Show>
                </div>
              )}
            </Index>
            <Show when={breaks().length < MAXIMUM_CLASSES - 1}>
              <button
                type="button"
                class="text-button"
                onClick={() =>
                  set(withBreakAdded(breaks(), props.legend.values[0] ?? 0, props.legend.values.at(-1) ?? 0))
                }
              >
                {t('histogram.addBreak')}
              </button>
            </Show>
          </details>
        </div>
      </Show>
    </div>
  );
}
