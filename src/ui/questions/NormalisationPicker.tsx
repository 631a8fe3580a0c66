import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { Normalisation } from '../../core/view';
import { useAtlas } from '../../state/context';
import { normalisationChoices } from '../../state/normalisationChoices';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

/** The amount itself or set against something; what is refused says why. */
export function NormalisationPicker(props: { readonly dataset: Dataset }) {
  const { view, updateView, answerBoundaries } = useAtlas();
  const { t } = useWords();
  const asked = createMemo(() => view(), undefined, {
    equals: (a, b) =>
      a.indicator === b.indicator && a.period === b.period && a.status === b.status && a.level === b.level,
  });
  const choices = createMemo(() => {
    const shapes = answerBoundaries();
    return shapes ? normalisationChoices(props.dataset, shapes, asked()) : [];
  });
  const refused = createMemo(() => choices().filter((choice) => choice.refused));
  return (
    <div class="normalisation">
      <SelectField<Normalisation>
        label={t('indicators.normalisation')}
        options={choices().map(({ normalisation, refused: reason }) => ({
          value: normalisation,
          label: t(`scene.normalisation.${normalisation}`),
          disabled: reason !== undefined,
        }))}
        value={view().normalisation}
        onChange={(normalisation) => updateView({ normalisation, brush: undefined })}
      />
      <Show when={refused().length > 0}>
        <details class="reasons">
          <summary>{t('indicators.refusedCount', { count: refused().length })}</summary>
          <ul>
            <For each={refused()}>
              {({ normalisation, refused: reason }) => (
                <li>
                  {t('indicators.refused', {
                    name: t(`scene.normalisation.${normalisation}`),
                    reason: t(`answers.refusal.${reason ?? 'no-figure'}`),
                  })}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </div>
  );
}
