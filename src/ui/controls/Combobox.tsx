import { createMemo, createSignal, createUniqueId, Show } from 'solid-js';
import { ComboboxList } from './ComboboxList';
import { type ComboboxOption, groupOptions } from './comboboxOptions';
import { Icon } from './Icon';

interface ComboboxProps {
  readonly label: string;
  /** Called when the list opens: what is costly to list is listed only then. */
  readonly options: () => readonly ComboboxOption[];
  readonly value: string;
  readonly valueLabel: string;
  readonly emptyText: string;
  readonly onChange: (id: string) => void;
}

/** A searchable list under headings, after the ARIA combobox pattern: the focus stays in the field. */
export function Combobox(props: ComboboxProps) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [query, setQuery] = createSignal<string>();
  const [active, setActive] = createSignal('');
  const options = createMemo(() => (open() ? props.options() : []));
  const groups = createMemo(() => groupOptions(options(), query() ?? ''));
  const flat = createMemo(() => groups().flatMap((group) => group.options));
  let field: HTMLInputElement | undefined;

  const show = () => {
    if (open()) return;
    setActive(props.value);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setQuery(undefined);
  };
  const choose = (option: ComboboxOption | undefined) => {
    close();
    if (option && option.id !== props.value) props.onChange(option.id);
  };
  const move = (steps: number) => {
    const list = flat();
    const from = list.findIndex((option) => option.id === active());
    const to =
      from < 0 ? (steps > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, from + steps));
    setActive(list[to]?.id ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (steps !== undefined) {
      event.preventDefault();
      if (open()) move(steps);
      else show();
    } else if (event.key === 'Enter' && open()) {
      event.preventDefault();
      choose(flat().find((option) => option.id === active()) ?? flat()[0]);
    } else if (event.key === 'Escape' && open()) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <div class="field combobox">
      <label for={id}>{props.label}</label>
      <div class="combobox-field">
        <input
          ref={(element) => {
            field = element;
          }}
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded={open()}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open() && active() ? `${id}-${active()}` : undefined}
          value={query() ?? props.valueLabel}
          title={props.valueLabel}
          onFocus={(event) => event.currentTarget.select()}
          onClick={show}
          onBlur={close}
          onInput={(event) => {
            show();
            setQuery(event.currentTarget.value);
            const named = event.currentTarget.value.trim().toLowerCase();
            setActive((flat().find(({ label }) => label.toLowerCase() === named) ?? flat()[0])?.id ?? '');
          }}
          onKeyDown={onKeyDown}
        />
        <Icon name="down" size={16} />
      </div>
      <Show when={open()}>
        <ComboboxList
          id={id}
          label={props.label}
          anchor={field}
          groups={groups()}
          active={active()}
          value={props.value}
          emptyText={props.emptyText}
          onChoose={choose}
        />
      </Show>
    </div>
  );
}
