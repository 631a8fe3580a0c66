import { type Accessor, createSignal } from 'solid-js';
import type { LocalText } from '../i18n/language';

export interface Notice {
  readonly id: string;
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: LocalText;
  /** One line each, such as file, row and value of a data problem. */
  readonly details: readonly LocalText[];
  /** What can be done about it at once; each also dismisses the notice. */
  readonly actions: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly text: LocalText;
  readonly run: () => void;
}

export interface Notices {
  readonly list: Accessor<readonly Notice[]>;
  /** Shows a notice; one with the same id is replaced. */
  readonly add: (
    notice: Omit<Notice, 'details' | 'actions'> & Partial<Pick<Notice, 'details' | 'actions'>>,
  ) => void;
  readonly dismiss: (id: string) => void;
}

/** The messages that stay on screen until dismissed. */
export function createNotices(): Notices {
  const [list, setList] = createSignal<readonly Notice[]>([]);
  const dismiss = (id: string) => setList((notices) => notices.filter((notice) => notice.id !== id));
  return {
    list,
    dismiss,
    add: ({ details = [], actions = [], ...notice }) =>
      setList((notices) => [
        ...notices.filter((other) => other.id !== notice.id),
        { ...notice, details, actions },
      ]),
  };
}
