import { type Accessor, createSignal } from 'solid-js';
import type { LocalText } from '../i18n/language';

export interface Notice {
  readonly id: string;
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: LocalText;
  /** One line each, such as file, row and value of a data problem. */
  readonly details: readonly LocalText[];
}

export interface Notices {
  readonly list: Accessor<readonly Notice[]>;
  /** Shows a notice; one with the same id is replaced. */
  readonly add: (notice: Omit<Notice, 'details'> & { readonly details?: readonly LocalText[] }) => void;
  readonly dismiss: (id: string) => void;
}

/** The messages that stay on screen until dismissed. */
export function createNotices(): Notices {
  const [list, setList] = createSignal<readonly Notice[]>([]);
  const dismiss = (id: string) => setList((notices) => notices.filter((notice) => notice.id !== id));
  return {
    list,
    dismiss,
    add: ({ details = [], ...notice }) =>
      setList((notices) => [...notices.filter((other) => other.id !== notice.id), { ...notice, details }]),
  };
}
