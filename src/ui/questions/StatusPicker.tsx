import { createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { STATUSES } from '../../core/figure';
import { availability } from '../../core/query';
import { useAtlas } from '../../state/context';
import { statusChoice } from '../../state/indicatorChoice';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

/** Actual, target or forecast, as far as the indicator has them at this level. */
export function StatusPicker(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  const existing = createMemo(
    () => new Set(availability(props.dataset, view().indicator, view().level).map((entry) => entry.status)),
  );
  return (
    <SelectField
      label={t('indicators.status')}
      options={STATUSES.filter((status) => existing().has(status)).map((status) => ({
        value: status,
        label: t(`common.status.${status}`),
      }))}
      value={view().status}
      onChange={(status) => updateView(statusChoice(props.dataset, view(), status))}
    />
  );
}
