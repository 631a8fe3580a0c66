import { Show } from 'solid-js';
import { PARK_SYMBOLS } from '../../core/view';
import { useAtlas } from '../../state/context';
import { CheckField } from '../controls/CheckField';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';

/** How parks show on the map, and what is written on it. */
export function ParksFold() {
  const { view, updateView } = useAtlas();
  const { t } = useWords();
  return (
    <details class="fold">
      <summary>{t('indicators.parksAndLabels')}</summary>
      <div class="fold-body">
        <SelectField
          label={t('indicators.parks')}
          options={PARK_SYMBOLS.filter((symbols) => symbols !== 'figure' || view().indicator !== '').map(
            (symbols) => ({
              value: symbols,
              label: t(`indicators.parks.${symbols}`),
            }),
          )}
          value={view().parks}
          onChange={(parks) => updateView({ parks })}
        />
        <div class="check-row">
          <CheckField
            label={t('indicators.labels')}
            checked={view().labels}
            onChange={(labels) => updateView({ labels })}
          />
          <Show when={view().parks !== 'hidden'}>
            <CheckField
              label={t('indicators.accuracy')}
              checked={view().accuracy}
              onChange={(accuracy) => updateView({ accuracy })}
            />
          </Show>
        </div>
      </div>
    </details>
  );
}
