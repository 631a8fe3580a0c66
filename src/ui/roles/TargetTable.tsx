import { createMemo, For, Show } from 'solid-js';
import { answer } from '../../core/answer';
import type { Dataset } from '../../core/dataset';
import type { Figure } from '../../core/figure';
import { formatPeriod } from '../../core/period';
import type { PlaceId } from '../../core/place';
import { targetsBeside } from '../../core/roles/targetsBeside';
import { useAtlas } from '../../state/context';
import { StatedFigure } from '../figures/StatedFigure';
import { useWords } from '../useWords';

interface TargetTableProps {
  readonly dataset: Dataset;
  readonly place: PlaceId;
}

/** A place's targets and forecasts, each beside the actual figure that it can be read with. */
export function TargetTable(props: TargetTableProps) {
  const { answerBoundaries } = useAtlas();
  const { t, say, language } = useWords();
  const rows = createMemo(() => targetsBeside(props.dataset, props.place));
  const nameOf = (indicator: string) => {
    const known = props.dataset.indicators.get(indicator);
    return known ? say(known.name) : indicator;
  };
  /** The actual in per cent of the target, by the rule that the map keeps; nothing where that rule refuses it. */
  const achieved = ({ period, value, indicator }: Figure, target: Figure) => {
    const shapes = answerBoundaries();
    if (!shapes || target.status !== 'target') return '';
    const found = answer(
      props.dataset,
      shapes,
      { place: props.place, indicator, period, status: 'actual', normalisation: 'achievement' },
      language(),
    );
    const isOfThis =
      found.ok && found.figures[0].value === value && found.against?.periods[0] === target.period;
    return isOfThis ? t('roles.achieved', { value: found.text }) : '';
  };
  const cell = (figure: Figure, marked: boolean) => (
    <>
      <StatedFigure dataset={props.dataset} figure={figure} />
      <span class="muted">
        {` ${formatPeriod(figure.period, language())}`}
        {marked && figure.status !== 'actual' ? ` ${t(`scene.status.${figure.status}`)}` : ''}
      </span>
    </>
  );
  return (
    <Show when={rows().length > 0}>
      <details class="fold" open={rows().length <= 8}>
        <summary>
          {t('roles.targets')} <span class="count">{rows().length}</span>
        </summary>
        <table class="role-targets">
          <caption class="visually-hidden">{t('roles.targets')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('roles.indicator')}</th>
              <th scope="col">{t('roles.target')}</th>
              <th scope="col">{t('roles.actual')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ target, result }) => (
                <tr>
                  <th scope="row">
                    {nameOf(target.indicator)}
                    <span class="locator" title={sourceOf(props.dataset, target, say)}>
                      {target.locator}
                    </span>
                  </th>
                  <td>{cell(target, true)}</td>
                  <td>
                    <Show when={result} fallback={<span class="muted">{t('roles.noActual')}</span>}>
                      {(figure) => (
                        <>
                          {cell(figure(), false)} <span>{achieved(figure(), target)}</span>
                        </>
                      )}
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </Show>
  );
}

function sourceOf(dataset: Dataset, { source }: Figure, say: ReturnType<typeof useWords>['say']): string {
  const known = dataset.sources.get(source);
  return known ? say(known.title) : source;
}
