import { createUniqueId, For, Show } from 'solid-js';
import { useWords } from '../useWords';

export interface ChoiceGroup {
  /** Empty for choices that need no heading. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface ChoicesFieldProps {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of many: the platform's own list adds one, a button takes it out again. */
export function ChoicesField(props: ChoicesFieldProps) {
  const { t } = useWords();
  const id = createUniqueId();
  let list: HTMLSelectElement | undefined;
  const labelOf = (value: string) =>
    props.groups.flatMap(({ options }) => options).find((option) => option.value === value)?.label ?? value;
  const left = (group: ChoiceGroup) => group.options.filter(({ value }) => !props.chosen.includes(value));
  const takeOut = (value: string) => {
    props.onChange(props.chosen.filter((other) => other !== value));
    list?.focus();
  };
  return (
    <div class="field choices-field">
      <label for={id}>{props.label}</label>
      <select
        ref={(element) => {
          list = element;
        }}
        id={id}
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') props.onChange([...props.chosen, value]);
        }}
      >
        <option value="">{t(props.chosen.length > 0 ? 'finder.addMore' : 'finder.any')}</option>
        <For each={props.groups}>
          {(group) => (
            <Show
              when={group.label !== ''}
              fallback={
                <For each={left(group)}>{(each) => <option value={each.value}>{each.label}</option>}</For>
              }
            >
              <Show when={left(group).length > 0}>
                <optgroup label={group.label}>
                  <For each={left(group)}>{(each) => <option value={each.value}>{each.label}</option>}</For>
                </optgroup>
              </Show>
            </Show>
          )}
        </For>
      </select>
      <Show when={props.chosen.length > 0}>
        <ul class="choices" aria-label={props.label}>
          <For each={props.chosen}>
            {(value) => (
              <li>
                <button
                  type="button"
                  class="chosen-answer"
                  aria-label={t('finder.takeOut', { value: labelOf(value) })}
                  onClick={() => takeOut(value)}
                >
                  {labelOf(value)} <span aria-hidden="true">×</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
