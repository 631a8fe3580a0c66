import { For, type JSX, Show } from 'solid-js';
import { useWords } from '../useWords';

interface StatisticProps {
  readonly title: string;
  /** What it says, in plain words. */
  readonly sentence: string;
  readonly method: string;
  readonly numbers: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly children?: JSX.Element;
}

/** One statistic: the sentence first, then its numbers, then where the method is described. */
export function Statistic(props: StatisticProps) {
  const { t } = useWords();
  return (
    <section class="statistic" aria-label={props.title}>
      <h3>{props.title}</h3>
      <p class="statistic-sentence">{props.sentence}</p>
      <Show when={props.numbers.length > 0}>
        <dl class="statistic-numbers">
          <For each={props.numbers}>
            {({ id, name, text }) => (
              <div>
                <dt>{name}</dt>
                <dd class="number" data-statistic={id}>
                  {text}
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      {props.children}
      <p class="statistic-method">{t('statistics.method', { method: props.method })}</p>
    </section>
  );
}
