import { createMemo, For, Show } from 'solid-js';
import { type Remainder, remainderAt } from '../../core/aggregate/remainder';
import type { Dataset } from '../../core/dataset';
import { formatFigure, formatValue, unitText } from '../../core/format';
import type { PlaceQuestion } from '../../core/question';
import { useWords } from '../useWords';
import { StatedFigure } from './StatedFigure';

interface RemainderTextProps {
  readonly dataset: Dataset;
  /** Of a county that has no figure; only amounts leave a remainder. */
  readonly question: PlaceQuestion;
  /** `short`: the number alone; `sentence`: with the sum written out; `full`: with each figure and its source as well. */
  readonly detail: 'short' | 'sentence' | 'full';
}

/** What a city leaves for its counties without a figure: derived, of all of them together, with the sum written out. */
export function RemainderText(props: RemainderTextProps) {
  const { t, say, language } = useWords();
  const found = createMemo(() =>
    props.question.normalisation === 'amount' ? remainderAt(props.dataset, props.question) : undefined,
  );
  const nameOf = (place: string) => {
    const known = props.dataset.places.get(place);
    return known ? say(known.shortName) : place;
  };
  const wordsOf = ({ value, decimals, whole, parts, missing, city }: Remainder) => ({
    value: formatValue(value, decimals),
    unit: unitText(props.dataset.indicators.get(props.question.indicator)?.unit ?? '', language()),
    names: missing.map(nameOf).join(t('place.remainder.and')),
    city: nameOf(city),
    whole: formatFigure(whole, language()),
    count: parts.length,
    sum: formatValue(
      parts.reduce((sum, part) => sum + part.value, 0),
      decimals,
    ),
  });
  const sentence = (left: Remainder) =>
    t(left.missing.length === 1 ? 'place.remainder.one' : 'place.remainder.together', wordsOf(left));
  return (
    <Show when={found()}>
      {(left) => (
        <span class="remainder" data-remainder={left().city}>
          <Show when={props.detail !== 'short'} fallback={t('place.remainder.short', wordsOf(left()))}>
            {sentence(left())}
          </Show>
          <Show when={props.detail === 'full'}>
            <details class="fold">
              <summary>{t('place.remainder.figures')}</summary>
              <p>{say(left().reason)}</p>
              <ul class="sources">
                <For each={[left().whole, ...left().parts]}>
                  {(figure) => (
                    <li>
                      {nameOf(figure.place)} <StatedFigure dataset={props.dataset} figure={figure} />{' '}
                      <span class="locator">
                        {say(
                          props.dataset.sources.get(figure.source)?.title ?? { zh: figure.source, en: '' },
                        )}{' '}
                        {figure.locator}
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            </details>
          </Show>
        </span>
      )}
    </Show>
  );
}
