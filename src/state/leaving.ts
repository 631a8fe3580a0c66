import { type Accessor, createEffect, onCleanup } from 'solid-js';

/**
 * Lets the browser ask before the page is closed or left, while something would be lost by that and only then: browsers
 * keep no page at hand for Back that listens for this all the time.
 */
export function askBeforeLeaving(isUnsaved: Accessor<boolean>): void {
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Browsers before 2023 ask only for this.
    event.returnValue = true;
  };
  createEffect(() => {
    if (!isUnsaved()) return;
    window.addEventListener('beforeunload', ask);
    onCleanup(() => window.removeEventListener('beforeunload', ask));
  });
}

/** Takes what stands in a field that is still typed in as entered when the page goes away. */
export function enterWhenLeaving(): void {
  const enter = () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  };
  window.addEventListener('pagehide', enter);
  onCleanup(() => window.removeEventListener('pagehide', enter));
}
