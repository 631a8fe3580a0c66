import { createUniqueId } from 'solid-js';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly disabled?: boolean;
  /** Undefined for an empty field; a number outside the limits is not told. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number that may be left out. */
export function NumberField(props: NumberFieldProps) {
  const id = createUniqueId();
  return (
    <div class="field number-field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="number"
        class="text-input"
        inputmode="decimal"
        step="any"
        min={props.least}
        max={props.most}
        disabled={props.disabled ?? false}
        value={props.value ?? ''}
        onChange={(event) => {
          const { value, valueAsNumber, validity } = event.currentTarget;
          if (value === '' && !validity.badInput) props.onChange(undefined);
          else if (validity.valid) props.onChange(valueAsNumber);
        }}
      />
    </div>
  );
}
