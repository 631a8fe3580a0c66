import * as v from 'valibot';
import { ATLAS } from '../core/atlasFile';
import { toldStory } from '../core/schema/story';
import { viewEntries } from '../core/schema/view';
import type { Story } from '../core/story';
import { THEMES } from '../core/view';
import { openTabChannel } from '../load/tabChannel';
import { LEADING_KEYS } from './presentingActions';

const step = v.pipe(v.number(), v.integer(), v.minValue(0));

const presentedState = v.object({
  story: toldStory,
  step,
  language: viewEntries.language,
  theme: v.picklist(THEMES),
  blank: v.boolean(),
  playing: v.boolean(),
  laser: v.boolean(),
  /** What was typed so far of a step's number. */
  digits: v.string(),
  /** Milliseconds since 1970 when the presentation began. */
  startedAt: v.pipe(v.number(), v.finite()),
});

const orderSchema = v.variant('kind', [
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('go'), step }),
  v.object({ kind: v.literal('press'), key: v.picklist(LEADING_KEYS) }),
]);

const newsSchema = v.variant('kind', [
  v.object({ kind: v.literal('state'), state: presentedState }),
  v.object({ kind: v.literal('end') }),
]);

/** What the presented window tells the presenter's. */
export type PresentedState = Readonly<Omit<v.InferOutput<typeof presentedState>, 'story'>> & {
  readonly story: Story;
};

/** What the presenter's window asks of the presented one. */
export type PresenterOrder = Readonly<v.InferOutput<typeof orderSchema>>;

type News = { readonly kind: 'state'; readonly state: PresentedState } | { readonly kind: 'end' };

/** Begins the link's fragment of the presenter's window; the number behind it names the presentation. */
export const PRESENTER_FRAGMENT = '#presenter-';

const nameOf = (id: string) => `${ATLAS.fileName}-presenting-${id}`;

export interface PresentedSide {
  readonly tell: (state: PresentedState) => void;
  readonly close: () => void;
}

/**
 * The presented window's end: tells its state, and again to a window that says hello; hears orders. Any page of the same
 * address can send, so what is no order is not heard.
 */
export function openPresentedSide(
  id: string,
  onOrder: (order: Exclude<PresenterOrder, { kind: 'hello' }>) => void,
): PresentedSide {
  let latest: PresentedState | undefined;
  const channel = openTabChannel(nameOf(id), (message) => {
    const { success, output } = v.safeParse(orderSchema, message);
    if (!success) return;
    if (output.kind !== 'hello') onOrder(output);
    else if (latest) send({ kind: 'state', state: latest });
  });
  const send = (news: News) => channel.tell(news);
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
  const channel = openTabChannel(nameOf(id), (message) => {
    const { success, output } = v.safeParse(newsSchema, message);
    if (success) onState(output.kind === 'state' ? output.state : undefined);
  });
  const order = (message: PresenterOrder) => channel.tell(message);
  order({ kind: 'hello' });
  return { order, close: channel.close };
}
