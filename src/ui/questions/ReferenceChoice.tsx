import { createMemo, Show } from 'solid-js';
import { isDiverging } from '../../core/scene/choropleth';
import { REFERENCES, type Reference } from '../../core/view';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

/** Where the colours of a diverging scale turn; only growth and achievement have one. */
export function ReferenceChoice() {
  const { view, updateView, dataset } = useAtlas();
  const { t } = useWords();
  const diverging = createMemo(() => isDiverging(dataset()?.indicators.get(view().indicator), view()));
  return (
    <Show when={diverging()}>
      <SelectField<Reference>
        label={t('indicators.reference')}
        options={REFERENCES.map((value) => ({ value, label: t(`indicators.reference.${value}`) }))}
        value={view().reference}
        onChange={(reference) => updateView({ reference })}
      />
    </Show>
  );
}
