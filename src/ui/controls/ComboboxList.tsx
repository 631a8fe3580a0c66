import { createEffect, For, on, onCleanup, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { ComboboxGroup, ComboboxOption } from './comboboxOptions';

interface ComboboxListProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement | undefined;
  readonly groups: readonly ComboboxGroup[];
  readonly active: string;
  readonly value: string;
  readonly emptyText: string;
  readonly onChoose: (option: ComboboxOption) => void;
}

const GAP = 4;
const MOST_HEIGHT = 480;

/** Puts the list under its field, or above where there is more room. */
function place(list: HTMLElement, anchor: HTMLElement) {
  const box = anchor.getBoundingClientRect();
  const below = window.innerHeight - box.bottom - 2 * GAP;
  const above = box.top - 2 * GAP;
  const up = below < 240 && above > below;
  const height = Math.min(MOST_HEIGHT, up ? above : below);
  list.style.left = `${box.left}px`;
  list.style.minWidth = `${box.width}px`;
  list.style.maxHeight = `${height}px`;
  list.style.top = up ? '' : `${box.bottom + GAP}px`;
  list.style.bottom = up ? `${window.innerHeight - box.top + GAP}px` : '';
}

/** The open list of a combobox. */
export function ComboboxList(props: ComboboxListProps) {
  let list: HTMLDivElement | undefined;
  const follow = () => list && props.anchor && place(list, props.anchor);
  onMount(() => {
    follow();
    window.addEventListener('resize', follow);
    window.addEventListener('scroll', follow, true);
    onCleanup(() => {
      window.removeEventListener('resize', follow);
      window.removeEventListener('scroll', follow, true);
    });
  });
  createEffect(
    on(
      () => props.active,
      (active) => list?.querySelector(`[id="${props.id}-${active}"]`)?.scrollIntoView({ block: 'nearest' }),
    ),
  );
  return (
    // Nothing outside of an open dialog can be reached.
    <Portal mount={props.anchor?.closest('dialog') ?? document.body}>
      <div
        ref={(element) => {
          list = element;
        }}
        id={`${props.id}-list`}
        class="combobox-list"
        role="listbox"
        tabIndex={-1}
        aria-label={props.label}
        onPointerDown={(event) => event.preventDefault()}
      >
        <Show when={props.groups.length === 0}>
          <p class="combobox-empty">{props.emptyText}</p>
        </Show>
        <For each={props.groups}>
          {(group, index) => (
            // biome-ignore lint/a11y/useSemanticElements: in a listbox options are grouped by role
            <div role="group" aria-labelledby={group.name ? `${props.id}-group-${index()}` : undefined}>
              <Show when={group.name}>
                <p id={`${props.id}-group-${index()}`} class="combobox-group">
                  {group.name}
                </p>
              </Show>
              <For each={group.options}>
                {(option) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and answers the keys
                  <div
                    id={`${props.id}-${option.id}`}
                    role="option"
                    tabIndex={-1}
                    class="combobox-option"
                    classList={{ active: option.id === props.active }}
                    aria-selected={option.id === props.value}
                    onClick={() => props.onChoose(option)}
                  >
                    <span>{option.label}</span>
                    <span class="combobox-detail">{option.detail}</span>
                  </div>
                )}
              </For>
            </div>
          )}
        </For>
      </div>
    </Portal>
  );
}
