import { createMemo, For, Show } from 'solid-js';
import { aggregateMembers } from '../../core/aggregate/aggregateMembers';
import type { ElementSummary } from '../../core/aggregate/elementSummary';
import type { Dataset } from '../../core/dataset';
import { formatValue, unitText } from '../../core/format';
import type { Layout, LayoutElement } from '../../core/layout';
import { formatPeriod } from '../../core/period';
import { questionTitle } from '../../core/scene/titles';
import { useAtlas } from '../../state/context';
import { AggregateValue } from '../figures/AggregateValue';
import { countedName } from '../figures/countedName';
import { useWords } from '../useWords';
import { commonQuestions } from './commonQuestions';

interface ElementFiguresProps {
  readonly dataset: Dataset;
  readonly layout: Layout;
  readonly element: LayoutElement;
  readonly summary: ElementSummary;
}

/** Area, the shown indicator, and the other additive indicators over the members, each with its coverage. */
export function ElementFigures(props: ElementFiguresProps) {
  const { scene } = useAtlas();
  const { t, say, language } = useWords();
  const place = () => `${props.layout.id}/${props.element.id}`;
  const counted = () => t(countedName(props.dataset, props.summary.members));
  /** A sum is none of what the map sets it against, so it is not called so. */
  const asked = () => {
    const shown = scene();
    if (!shown) return '';
    const indicator = props.dataset.indicators.get(shown.view.indicator);
    const unit = unitText(indicator?.unit ?? '', language());
    return questionTitle(props.dataset, { ...shown.view, normalisation: 'amount' }, unit, language());
  };
  const others = createMemo(() =>
    commonQuestions(props.dataset, props.summary.members, scene()?.view.indicator ?? ''),
  );
  return (
    <>
      <h4>{t('layouts.aggregates')}</h4>
      <dl class="aggregates">
        <Show when={props.summary.area}>
          {(area) => (
            <>
              <dt>{t('layouts.area')}</dt>
              <dd>
                <span class="number">{formatValue(area(), 0)}</span>
                <span class="unit"> km²</span>
              </dd>
            </>
          )}
        </Show>
        <Show when={scene()?.view.indicator}>
          <dt>{asked()}</dt>
          <dd class="leading">
            <AggregateValue aggregate={props.summary.aggregate} counted={counted()} place={place()} />
          </dd>
        </Show>
        <Show when={props.summary.perArea}>
          {(perArea) => (
            <>
              <dt>{t('layouts.perArea')}</dt>
              <dd>
                <AggregateValue aggregate={perArea()} counted={counted()} place={place()} />
              </dd>
            </>
          )}
        </Show>
      </dl>
      <Show when={others().length > 0}>
        <details class="fold">
          <summary>
            {t('layouts.moreAggregates')} <span class="count">{others().length}</span>
          </summary>
          <dl class="aggregates">
            <For each={others()}>
              {({ indicator, period, status }) => (
                <>
                  <dt>
                    {say(indicator.name)}
                    <span class="muted">
                      {` ${formatPeriod(period, language())}`}
                      {status === 'actual' ? '' : ` ${t(`common.status.${status}`)}`}
                    </span>
                  </dt>
                  <dd>
                    <AggregateValue
                      aggregate={aggregateMembers(props.dataset, props.summary.members, {
                        indicator: indicator.id,
                        period,
                        status,
                      })}
                      counted={counted()}
                      place={place()}
                    />
                  </dd>
                </>
              )}
            </For>
          </dl>
        </details>
      </Show>
    </>
  );
}
