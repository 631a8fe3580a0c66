import { Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Guarded } from './Guarded';
import { type Slots, slots } from './slots';

/** What fills a place of the shell, or nothing. */
export function Slot(props: { readonly name: keyof Slots }) {
  return (
    <Show when={slots[props.name]}>
      {(component) => (
        <Guarded>
          <Suspense>
            <Dynamic component={component()} />
          </Suspense>
        </Guarded>
      )}
    </Show>
  );
}
