import { vi } from 'vitest';

/** What the state reads of a browser's window: an address with its history, a size, and what the system prefers. */
export interface PageWindow {
  readonly hash: () => string;
  /** The address was changed by hand, as a pasted link does. */
  readonly follow: (hash: string) => void;
  readonly back: () => void;
  readonly steps: () => number;
  /** Whether the browser would ask before the page is closed. */
  readonly asksBeforeLeaving: () => boolean;
}

const ADDRESS = 'https://atlas.example/';

/** Puts a window of 1366 × 768 in place, at a link. */
export function stubWindow(hash = ''): PageWindow {
  let steps = [hash];
  const listeners = new Map<string, Set<() => void>>();
  const hashOf = (address: string) => (address.includes('#') ? address.slice(address.indexOf('#')) : '');
  const now = () => steps.at(-1) ?? '';
  const tell = (event: string) => {
    for (const listener of listeners.get(event) ?? []) listener();
  };
  vi.stubGlobal('window', {
    innerWidth: 1366,
    innerHeight: 768,
    location: {
      get hash() {
        return now();
      },
      get href() {
        return ADDRESS + now();
      },
    },
    history: {
      pushState: (_state: unknown, _title: string, address: string) => steps.push(hashOf(address)),
      replaceState: (_state: unknown, _title: string, address: string) => {
        steps = [...steps.slice(0, -1), hashOf(address)];
      },
    },
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
    addEventListener: (event: string, listener: () => void) => {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    removeEventListener: (event: string, listener: () => void) => listeners.get(event)?.delete(listener),
  });
  return {
    hash: now,
    follow: (next) => {
      steps.push(next);
      tell('hashchange');
    },
    back: () => {
      steps.pop();
      tell('popstate');
    },
    steps: () => steps.length,
    asksBeforeLeaving: () => (listeners.get('beforeunload')?.size ?? 0) > 0,
  };
}
