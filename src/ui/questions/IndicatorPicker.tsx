import { createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { useAtlas } from '../../state/context';
import { indicatorChoice } from '../../state/indicatorChoice';
import { Combobox } from '../controls/Combobox';
import { useWords } from '../useWords';
import { useIndicatorOptions } from './useIndicatorOptions';

/** Which figures: every indicator that can be mapped, or none. */
export function IndicatorPicker(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t, say } = useWords();
  const indicators = useIndicatorOptions();
  const name = createMemo(() => {
    const indicator = props.dataset.indicators.get(view().indicator);
    return indicator ? say(indicator.name) : t('indicators.none');
  });
  const options = () => [
    ...indicators(props.dataset),
    {
      id: '',
      label: t('indicators.none'),
      detail: t('indicators.noneDetail'),
      group: t('indicators.without'),
      keywords: '',
    },
  ];
  return (
    <Combobox
      label={t('indicators.question')}
      options={options}
      value={view().indicator}
      valueLabel={name()}
      emptyText={t('common.nothingFound')}
      foldedText={(count) => t('indicators.listed.unfold', { count })}
      onChange={(id) =>
        updateView(id ? indicatorChoice(props.dataset, view(), id) : { indicator: '', brush: undefined })
      }
    />
  );
}
