import { For, Show } from 'solid-js';

interface TabListProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly current: Name;
  readonly textOf: (name: Name) => string;
  readonly countOf: (name: Name) => number | undefined;
  readonly onChange: (name: Name) => void;
}

/** Tabs after the ARIA pattern: one tab stop, arrows move and open. */
export function TabList<Name extends string>(props: TabListProps<Name>) {
  let bar: HTMLDivElement | undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    const { names } = props;
    const next = names[(names.indexOf(props.current) + steps + names.length) % names.length];
    if (next === undefined) return;
    props.onChange(next);
    bar?.querySelector<HTMLElement>(`#data-tab-${next}`)?.focus();
  };
  return (
    <div
      ref={(element) => {
        bar = element;
      }}
      class="data-tabs"
      role="tablist"
      tabindex="-1"
      aria-label={props.label}
      onKeyDown={onKeyDown}
    >
      <For each={props.names}>
        {(name) => (
          <button
            type="button"
            role="tab"
            id={`data-tab-${name}`}
            aria-selected={props.current === name}
            aria-controls="data-panel"
            tabindex={props.current === name ? 0 : -1}
            onClick={() => props.onChange(name)}
          >
            {props.textOf(name)}{' '}
            <Show when={props.countOf(name) !== undefined}>
              <span class="count">{props.countOf(name)}</span>
            </Show>
          </button>
        )}
      </For>
    </div>
  );
}
