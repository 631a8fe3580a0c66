import { createUniqueId, Show } from 'solid-js';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the field is left or Enter pressed, with what changed. */
  readonly onChange: (value: string) => void;
  /** A field of several lines where above 1. */
  readonly rows?: number | undefined;
}

/** A text that is taken over when the field is left, so that typing never rebuilds what is around it. */
export function TextField(props: TextFieldProps) {
  const id = createUniqueId();
  return (
    <div class="field text-field">
      <label for={id}>{props.label}</label>
      <Show
        when={props.rows}
        fallback={
          <input
            id={id}
            type="text"
            value={props.value}
            onChange={(event) => props.onChange(event.currentTarget.value)}
          />
        }
      >
        {(rows) => (
          <textarea
            id={id}
            rows={rows()}
            value={props.value}
            onChange={(event) => props.onChange(event.currentTarget.value)}
          />
        )}
      </Show>
    </div>
  );
}
