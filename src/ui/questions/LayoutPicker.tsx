import { createMemo } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import { useAtlas } from '../../state/context';
import { Combobox } from '../controls/Combobox';
import { useWords } from '../useWords';

/** Which layout: every pattern that a document names, under its document. */
export function LayoutPicker(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t, say, language } = useWords();
  const name = createMemo(() => {
    const layout = props.dataset.layouts.get(view().layout);
    return layout ? say(layout.name) : t('layouts.none');
  });
  const options = () => [
    { id: '', label: t('layouts.none'), detail: '', group: t('layouts.withoutLayout'), keywords: '' },
    ...[...props.dataset.layouts.values()].map((layout) => {
      const source = props.dataset.sources.get(layout.source);
      return {
        id: layout.id,
        label: say(layout.name),
        detail: layout.period && formatPeriod(layout.period, language()),
        group: source ? say(source.title) : layout.source,
        keywords: `${layout.name.zh} ${layout.name.en} ${layout.elements.map(({ name }) => `${name.zh} ${name.en}`).join(' ')}`,
      };
    }),
  ];
  return (
    <Combobox
      label={t('layouts.question')}
      options={options}
      value={view().layout}
      valueLabel={name()}
      emptyText={t('common.nothingFound')}
      onChange={(layout) => updateView({ layout, element: '', sheet: '' })}
    />
  );
}
