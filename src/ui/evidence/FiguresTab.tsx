import { createMemo, For, Show } from 'solid-js';
import type { Figure } from '../../core/figure';
import { formatPeriod } from '../../core/period';
import { questionId } from '../../core/standing';
import { StatedFigure } from '../figures/StatedFigure';
import { Locator } from '../ownData/sources/Locator';
import { useWords } from '../useWords';
import { Count } from './Count';
import { MapButton } from './MapButton';
import { NameFilter } from './NameFilter';
import { Pager } from './Pager';
import { createPaging } from './paging';
import './conflictDetail.css';
import { useDataPage } from './useDataPage';
import type { Evidence } from './useEvidence';

interface RowProps {
  readonly evidence: Evidence;
  readonly figure: Figure;
  readonly conflict: boolean;
}

function Row(props: RowProps) {
  const { t, say, language } = useWords();
  const { changeFilter, showPart } = useDataPage();
  const { dataset } = props.evidence;
  const { place, indicator, source } = props.figure;
  return (
    <tr data-place={place}>
      <td>
        <NameFilter
          name={say(dataset.places.get(place)?.name ?? { zh: place, en: '' })}
          onChoose={() => changeFilter({ place })}
        />
      </td>
      <td>
        <NameFilter
          name={say(dataset.indicators.get(indicator)?.name ?? { zh: indicator, en: '' })}
          onChoose={() => changeFilter({ indicator })}
        />
      </td>
      <td class="nowrap">
        {formatPeriod(props.figure.period, language())}
        <Show when={props.figure.status !== 'actual'}>
          <span class={`status-tag ${props.figure.status}`}>{t(`common.status.${props.figure.status}`)}</span>
        </Show>
      </td>
      <td class="numeric nowrap">
        <StatedFigure dataset={dataset} figure={props.figure} />
        <Show when={props.conflict}>
          <button
            type="button"
            class="conflict-mark"
            onClick={() => showPart('conflicts', { place, indicator })}
          >
            {t('evidence.conflict')}
          </button>
        </Show>
      </td>
      <td title={say(props.figure.note)}>
        <NameFilter
          name={say(dataset.sources.get(source)?.title ?? { zh: source, en: '' })}
          onChoose={() => changeFilter({ source })}
        />
        <Locator figure={props.figure} />
        <Show when={say(props.figure.note)}>{(note) => <span class="figure-note muted">{note()}</span>}</Show>
      </td>
      <td>
        <MapButton dataset={dataset} {...props.figure} />
      </td>
    </tr>
  );
}

/** Every figure there is, with its source and locator. */
export function FiguresTab(props: { readonly evidence: Evidence }) {
  const { t } = useWords();
  const left = createMemo(() => {
    const passes = props.evidence.passes();
    return props.evidence.dataset.figures.filter((figure) => passes({ ...figure, figures: [figure] }));
  });
  const conflicting = createMemo(() => new Set(props.evidence.conflicts().map((conflict) => conflict.id)));
  const paging = createPaging(left);
  return (
    <>
      <Count count={left().length} total={props.evidence.dataset.figures.length} />
      <div class="table-scroll">
        <table class="data-table figures-table">
          <thead>
            <tr>
              <th scope="col">{t('evidence.place')}</th>
              <th scope="col">{t('evidence.indicator')}</th>
              <th scope="col">{t('evidence.period')}</th>
              <th scope="col" class="numeric">
                {t('evidence.value')}
              </th>
              <th scope="col">
                {t('evidence.source')} · {t('evidence.locator')}
              </th>
              <th scope="col">
                <span class="visually-hidden">{t('evidence.onMap')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={paging.items()}>
              {(figure) => (
                <Row
                  evidence={props.evidence}
                  figure={figure}
                  conflict={conflicting().has(questionId(figure))}
                />
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Pager paging={paging} />
    </>
  );
}
