import { createMemo, createSignal, createUniqueId, Show } from 'solid-js';
import { ComboboxList } from './ComboboxList';
import { type ComboboxGroup, type ComboboxOption, groupOptions } from './comboboxOptions';
import { Icon } from './Icon';

interface ComboboxProps {
  readonly label: string;
  /** Called when the list opens: what is costly to list is listed only then. */
  readonly options: () => readonly ComboboxOption[];
  readonly value: string;
  readonly valueLabel: string;
  readonly emptyText: string;
  /** What the row says that lists so many folded options, where there are any. */
  readonly foldedText?: (count: number) => string;
  readonly onChange: (id: string) => void;
}

/** The id of the row that lists what is folded: no option can have it. */
const UNFOLD = '*unfold';

/** A searchable list under headings, after the ARIA combobox pattern: the focus stays in the field. */
export function Combobox(props: ComboboxProps) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [query, setQuery] = createSignal<string>();
  const [active, setActive] = createSignal('');
  const options = createMemo(() => (open() ? props.options() : []));
  const [unfolded, setUnfolded] = createSignal(false);
  const groups = createMemo((): readonly ComboboxGroup[] => {
    const asked = query()?.trim() ?? '';
    const found = groupOptions(options(), asked, unfolded());
    const folded = unfolded() || asked !== '' ? 0 : options().filter((option) => option.folded).length;
    if (folded === 0 || !props.foldedText) return found;
    const label = props.foldedText(folded);
    return [...found, { name: '', options: [{ id: UNFOLD, label, detail: '', group: '', keywords: '' }] }];
  });
  const flat = createMemo(() => groups().flatMap((group) => group.options));
  let field: HTMLInputElement | undefined;

  const show = () => {
    if (open()) return;
    setActive(props.value);
    setUnfolded(false);
    setOpen(true);
    setUnfolded(options().some((option) => option.folded && option.id === props.value));
  };
  const close = () => {
    setOpen(false);
    setQuery(undefined);
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (option?.id === UNFOLD) {
      const first = options().find(({ folded }) => folded);
      setUnfolded(true);
      setActive(first?.id ?? '');
      return;
    }
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
