import { Show } from 'solid-js';
import type { Encoding } from '../../core/view';
import { useAtlas } from '../../state/context';
import { Choice } from '../controls/Choice';
import { useWords } from '../useWords';

const OFFERED = ['choropleth', 'symbols'] as const satisfies readonly Encoding[];

/** Classed colours or proportional symbols; parks are points and always symbols. */
export function EncodingPicker() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  return (
    <Show when={view().level !== 'park'}>
      <Choice
        label={t('indicators.encoding')}
        options={OFFERED.map((encoding) => ({
          value: encoding,
          label: t(`indicators.encoding.${encoding}`),
        }))}
        value={view().encoding}
        onChange={(encoding) =>
          updateView({ encoding, ...(encoding === 'symbols' ? { second: undefined } : {}) })
        }
      />
    </Show>
  );
}
