import { createUniqueId, For } from 'solid-js';
import { useWords } from '../useWords';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be chosen now; the option stays in sight with its reason. */
  readonly refused?: string | undefined;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons side by side, reasons of refused ones underneath. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { t } = useWords();
  const name = createUniqueId();
  return (
    <fieldset class="choice">
      <legend>{props.label}</legend>
      <div class="choice-options">
        <For each={props.options}>
          {(option) => (
            <label class="choice-option" title={option.refused}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === props.value}
                disabled={option.refused !== undefined}
                aria-describedby={option.refused ? `${name}-${option.value}` : undefined}
                onChange={() => props.onChange(option.value)}
              />
              <span>{option.label}</span>
            </label>
          )}
        </For>
      </div>
      <For each={props.options.filter((option) => option.refused)}>
        {(option) => (
          <p class="hint" id={`${name}-${option.value}`}>
            {t('indicators.refused', { name: option.label, reason: option.refused ?? '' })}
          </p>
        )}
      </For>
    </fieldset>
  );
}
