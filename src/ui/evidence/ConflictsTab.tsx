import { createMemo, For } from 'solid-js';
import type { Conflict } from '../../core/evidence/conflicts';
import { formatPeriod } from '../../core/period';
import { StatedFigure } from '../figures/StatedFigure';
import { useWords } from '../useWords';
import { ConflictDetail } from './ConflictDetail';
import { Count } from './Count';
import { MapButton } from './MapButton';
import { NameFilter } from './NameFilter';
import { useDataPage } from './useDataPage';
import type { Evidence } from './useEvidence';

function ConflictItem(props: { readonly evidence: Evidence; readonly conflict: Conflict }) {
  const { t, say, language } = useWords();
  const { changeFilter } = useDataPage();
  const { dataset } = props.evidence;
  const place = () => dataset.places.get(props.conflict.place);
  const indicator = () => dataset.indicators.get(props.conflict.indicator);
  return (
    <li class="evidence-item" data-place={props.conflict.place}>
      <div class="evidence-head">
        <NameFilter
          name={say(place()?.name ?? { zh: '', en: '' })}
          onChoose={() => changeFilter({ place: props.conflict.place })}
        />
        <NameFilter
          name={say(indicator()?.name ?? { zh: '', en: '' })}
          onChoose={() => changeFilter({ indicator: props.conflict.indicator })}
        />
        <span class="muted">
          {formatPeriod(props.conflict.period, language())} · {t(`common.status.${props.conflict.status}`)}
        </span>
        <MapButton dataset={dataset} {...props.conflict} />
      </div>
      <details>
        <summary>
          <For each={props.conflict.figures}>
            {(figure, index) => (
              <>
                {index() > 0 && <span class="muted"> ≠ </span>}
                <StatedFigure dataset={dataset} figure={figure} />
              </>
            )}
          </For>
          <span class="summary-hint">{t('evidence.compare')}</span>
        </summary>
        <ConflictDetail dataset={dataset} figures={props.conflict.figures} />
      </details>
    </li>
  );
}

/** Every question that figures answer differently; each opens side by side. */
export function ConflictsTab(props: { readonly evidence: Evidence }) {
  const left = createMemo(() => props.evidence.conflicts().filter(props.evidence.passes()));
  return (
    <>
      <Count count={left().length} total={props.evidence.conflicts().length} />
      <ul class="evidence-list">
        <For each={left()}>
          {(conflict) => <ConflictItem evidence={props.evidence} conflict={conflict} />}
        </For>
      </ul>
    </>
  );
}
