import { For, Show } from 'solid-js';
import { differenceUnit } from '../../core/differenceUnit';
import type { Finding } from '../../core/evidence/finding';
import { formatValue, printedDecimals, unitText } from '../../core/format';
import { formatPeriod } from '../../core/period';
import { StatedFigure } from '../figures/StatedFigure';
import { Locator } from '../ownData/sources/Locator';
import { useWords } from '../useWords';
import { MapButton } from './MapButton';
import { NameFilter } from './NameFilter';
import { useDataPage } from './useDataPage';
import type { Evidence } from './useEvidence';

/** One finding: what is stated beside what follows from other figures, and these figures with their locators. */
export function FindingItem(props: { readonly evidence: Evidence; readonly finding: Finding }) {
  const { t, say, language } = useWords();
  const { changeFilter } = useDataPage();
  const { dataset } = props.evidence;
  const difference = () => {
    const { difference: value, unit, stated } = props.finding;
    const decimals = Math.max(2, ...stated.figures.map(printedDecimals));
    return value === undefined
      ? ''
      : `${formatValue(value, Number.isInteger(value) ? 0 : decimals)} ${unitText(differenceUnit(unit), language())}`;
  };
  return (
    <li class="evidence-item" data-place={props.finding.place}>
      <div class="evidence-head">
        <NameFilter
          name={say(dataset.places.get(props.finding.place)?.name ?? { zh: '', en: '' })}
          onChoose={() => changeFilter({ place: props.finding.place })}
        />
        <Show when={dataset.indicators.get(props.finding.indicator)}>
          {(indicator) => (
            <NameFilter
              name={say(indicator().name)}
              onChoose={() => changeFilter({ indicator: props.finding.indicator })}
            />
          )}
        </Show>
        <Show when={props.finding.status || undefined}>
          {(status) => (
            <span class="muted">
              {formatPeriod(props.finding.period, language())} · {t(`common.status.${status()}`)}
            </span>
          )}
        </Show>
        <MapButton dataset={dataset} {...props.finding} />
      </div>
      <dl class="finding-sides">
        <div>
          <dt>{t('evidence.stated')}</dt>
          <dd>
            <Show when={props.finding.stated.figures[0]} fallback={say(props.finding.stated.text)}>
              {(figure) => <StatedFigure dataset={dataset} figure={figure()} />}
            </Show>
            <For each={props.finding.stated.figures}>{(figure) => <Locator figure={figure} />}</For>
          </dd>
        </div>
        <div>
          <dt>{t('evidence.computed')}</dt>
          <dd>
            <strong>{say(props.finding.computed.text)}</strong>{' '}
            <span class="muted">{say(props.finding.computed.rule)}</span>
          </dd>
        </div>
        <Show when={difference()}>
          {(text) => (
            <div>
              <dt>{t('evidence.difference')}</dt>
              <dd>{text()}</dd>
            </div>
          )}
        </Show>
      </dl>
      <Show when={props.finding.computed.figures.length > 0}>
        <details>
          <summary>
            {t('evidence.from')} <span class="count">{props.finding.computed.figures.length}</span>
          </summary>
          <ul class="finding-figures">
            <For each={props.finding.computed.figures}>
              {(figure) => (
                <li>
                  <span>
                    {say(dataset.places.get(figure.place)?.name ?? { zh: figure.place, en: '' })} ·{' '}
                    {say(dataset.indicators.get(figure.indicator)?.name ?? { zh: figure.indicator, en: '' })}{' '}
                    · {formatPeriod(figure.period, language())}
                  </span>
                  <StatedFigure dataset={dataset} figure={figure} />
                  <Locator figure={figure} />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </li>
  );
}
