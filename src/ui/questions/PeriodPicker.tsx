import { createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import { availability } from '../../core/query';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

/** The periods that exist for the indicator, level and status, newest first. */
export function PeriodPicker(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t, language } = useWords();
  const options = createMemo(() =>
    availability(props.dataset, view().indicator, view().level)
      .filter((entry) => entry.status === view().status)
      .reverse()
      .map(({ period, count, total }) => ({
        value: period,
        label: t('indicators.periodCoverage', { period: formatPeriod(period, language()), count, total }),
      })),
  );
  return (
    <SelectField
      label={t('indicators.period')}
      options={options()}
      value={view().period}
      onChange={(period) => updateView({ period, brush: undefined })}
    />
  );
}
