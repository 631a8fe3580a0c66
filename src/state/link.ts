import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { View } from '../core/view';
import { decodeView, encodeView } from '../core/viewCodec';
import type { LocalText } from '../i18n/language';

export interface UpdateOptions {
  /** `push` (the default) makes a step for Back; `replace` does not. */
  readonly history?: 'push' | 'replace';
}

export interface Link {
  readonly view: Accessor<View>;
  readonly updateView: (patch: Partial<View>, options?: UpdateOptions) => void;
}

/**
 * The view and its link: the only writer of the URL.
 * @param onRead called after a link was read, at the start and on Back and Forward, with what was wrong with it
 */
export function createLink(onRead: (problems: readonly LocalText[]) => void): Link {
  const first = decodeView(window.location.hash);
  const [view, setView] = createSignal(first.view, { equals: sameView });
  onRead(first.problems);

  const read = () => {
    if (hashOf(view()) === window.location.hash) return;
    const decoded = decodeView(window.location.hash);
    setView(decoded.view);
    onRead(decoded.problems);
  };
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  onCleanup(() => {
    window.removeEventListener('hashchange', read);
    window.removeEventListener('popstate', read);
  });

  const updateView = (patch: Partial<View>, { history = 'push' }: UpdateOptions = {}) => {
    const next = setView((previous) => ({ ...previous, ...patch }));
    const hash = hashOf(next);
    if (hash === window.location.hash) return;
    const address = window.location.href.replace(/#.*$/, '') + hash;
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };
  return { view, updateView };
}

function hashOf(view: View): string {
  const text = encodeView(view).replace(/^#/, '');
  return text && `#${text}`;
}

function sameView(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => a[key] === b[key]);
}
