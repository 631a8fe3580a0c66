import { createMemo, Show } from 'solid-js';
import { bestPeriod } from '../../core/bestPeriod';
import { formatPeriod } from '../../core/period';
import { availability, indicatorsWithFigures } from '../../core/query';
import type { Second } from '../../core/view';
import { useAtlas } from '../../state/context';
import { Combobox } from '../controls/Combobox';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

interface QuestionFieldsProps {
  readonly label: string;
  readonly value: Second | undefined;
  readonly onChange: (question: Second | undefined) => void;
}

/** A further indicator with its period and status, out of those that have figures at the view's level. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { view, dataset } = useAtlas();
  const { t, say, language } = useWords();
  const level = createMemo(() => view().level);
  const available = createMemo(() => {
    const data = dataset();
    return data && props.value ? availability(data, props.value.indicator, level()) : [];
  });
  const options = () => {
    const data = dataset();
    if (!data) return [];
    const none = {
      id: '',
      label: t('second.noneChosen'),
      detail: '',
      group: t('second.noneChosen'),
      keywords: '',
    };
    const indicators = indicatorsWithFigures(data, level()).map((indicator) => ({
      id: indicator.id,
      label: say(indicator.name),
      detail: say(indicator.scope),
      group: say(data.themes.get(indicator.theme)?.name ?? { zh: indicator.theme, en: '' }),
      keywords: `${indicator.name.zh} ${indicator.name.en}`,
    }));
    return [none, ...indicators];
  };
  /** The view's own period where the indicator has it, else the best there is. */
  const choose = (indicator: string) => {
    const data = dataset();
    if (!data || indicator === '') return props.onChange(undefined);
    const entries = availability(data, indicator, level());
    const best =
      entries.find(({ period, status }) => period === view().period && status === view().status) ??
      bestPeriod(entries);
    props.onChange(best && { indicator, period: best.period, status: best.status });
  };
  const keyOf = ({ period, status }: Pick<Second, 'period' | 'status'>) => `${period} ${status}`;
  const chosen = () => dataset()?.indicators.get(props.value?.indicator ?? '');
  return (
    <div class="question-fields">
      <Combobox
        label={props.label}
        options={options}
        value={props.value?.indicator ?? ''}
        valueLabel={chosen() ? say(chosen()?.name ?? { zh: '', en: '' }) : t('second.noneChosen')}
        emptyText={t('common.nothingFound')}
        onChange={choose}
      />
      <Show when={props.value}>
        {(question) => (
          <SelectField
            label={t('second.periodOf', { what: props.label })}
            options={[...available()].reverse().map((entry) => ({
              value: keyOf(entry),
              label: `${formatPeriod(entry.period, language())}${
                entry.status === 'actual' ? '' : ` ${t(`scene.status.${entry.status}`)}`
              }${t('signs.aside', { text: `${entry.count}/${entry.total}` })}`,
            }))}
            value={keyOf(question())}
            onChange={(key) => {
              const entry = available().find((each) => keyOf(each) === key);
              if (entry) props.onChange({ ...question(), period: entry.period, status: entry.status });
            }}
          />
        )}
      </Show>
    </div>
  );
}
