import { createMemo } from 'solid-js';
import { METHODS, methodAvailable } from '../../core/classification/methods';
import { CLASSIFICATION_METHODS, type ClassificationMethod } from '../../core/view';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { PaletteChoice } from './PaletteChoice';
import { ReferenceChoice } from './ReferenceChoice';

const COUNTS = ['2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** How values become classes and colours, behind one disclosure. */
export function ClassesFold() {
  const { view, updateView, scene } = useAtlas();
  const { t, say } = useWords();
  const values = createMemo(() => scene()?.legend.values ?? []);
  const methods = createMemo(() =>
    CLASSIFICATION_METHODS.filter(
      (method) => method !== 'manual' || view().classification.method === 'manual',
    ).map((method) => {
      const problem = methodAvailable(method, values());
      const name = say(METHODS[method].name);
      return {
        value: method,
        label: problem
          ? t('indicators.refusedMethod', { name, reason: t(`indicators.method.${problem}`) })
          : name,
        disabled: problem !== undefined && method !== view().classification.method,
      };
    }),
  );
  const classify = (patch: Partial<ReturnType<typeof view>['classification']>) =>
    updateView({
      classification: { ...view().classification, breaks: [], locked: false, ...patch },
      brush: undefined,
    });
  return (
    <details class="fold">
      <summary>{t('indicators.classes')}</summary>
      <div class="fold-body">
        <div class="field-row">
          <SelectField<ClassificationMethod>
            label={t('indicators.method')}
            options={methods()}
            value={view().classification.method}
            onChange={(method) => classify({ method })}
          />
          <SelectField
            label={t('indicators.count')}
            options={COUNTS.map((count) => ({ value: count, label: count }))}
            value={String(view().classification.count) as (typeof COUNTS)[number]}
            onChange={(count) =>
              classify({
                count: Number(count),
                method: view().classification.method === 'manual' ? 'quantile' : view().classification.method,
              })
            }
          />
        </div>
        <ReferenceChoice />
        <PaletteChoice />
      </div>
    </details>
  );
}
