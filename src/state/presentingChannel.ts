import type { Story } from '../core/story';
import type { ThemeName } from '../core/view';
import type { Language } from '../i18n/language';

/** What the presented window tells the presenter's. */
export interface PresentedState {
  readonly story: Story;
  readonly step: number;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly blank: boolean;
  readonly playing: boolean;
  /** Milliseconds since 1970 when the presentation began. */
  readonly startedAt: number;
}

/** What the presenter's window asks of the presented one. */
export type PresenterOrder =
  | { readonly kind: 'hello' }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'blank' };

type Message =
  | { readonly kind: 'state'; readonly state: PresentedState }
  | { readonly kind: 'end' }
  | PresenterOrder;

/** Begins the link's fragment of the presenter's window; the number behind it names the presentation. */
export const PRESENTER_FRAGMENT = '#presenter-';

const channelOf = (id: string) => new BroadcastChannel(`guangxi-industry-atlas-presenting-${id}`);

export interface PresentedSide {
  readonly tell: (state: PresentedState) => void;
  readonly close: () => void;
}

/** The presented window's end: tells its state, and again to a window that says hello; hears orders. */
export function openPresentedSide(
  id: string,
  onOrder: (order: Exclude<PresenterOrder, { kind: 'hello' }>) => void,
): PresentedSide {
  const channel = channelOf(id);
  let latest: PresentedState | undefined;
  const send = (message: Message) => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'hello') latest && send({ kind: 'state', state: latest });
    else if (data.kind === 'go' || data.kind === 'blank') onOrder(data);
  };
  return {
    tell: (state) => {
      latest = state;
      send({ kind: 'state', state });
    },
    close: () => {
      send({ kind: 'end' });
      channel.close();
    },
  };
}

export interface PresenterSide {
  readonly order: (order: PresenterOrder) => void;
  readonly close: () => void;
}

/** The presenter's end: hears the state, undefined once the presentation has ended; gives orders. */
export function openPresenterSide(
  id: string,
  onState: (state: PresentedState | undefined) => void,
): PresenterSide {
  const channel = channelOf(id);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'state') onState(data.state);
    else if (data.kind === 'end') onState(undefined);
  };
  const order = (message: PresenterOrder) => channel.postMessage(message);
  order({ kind: 'hello' });
  return { order, close: () => channel.close() };
}
