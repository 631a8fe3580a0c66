import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Dataset } from '../core/dataset';
import { sheetView } from '../core/sheet';
import { validateView } from '../core/validateView';
import { DEFAULT_VIEW, type View } from '../core/view';
import { decodeView, encodeView } from '../core/viewCodec';
import type { LocalText } from '../i18n/language';

export interface UpdateOptions {
  /** `push` (the default) makes a step for Back; `replace` does not. */
  readonly history?: 'push' | 'replace';
}

export interface Link {
  /** What is shown; once there are data, it holds only what they have. */
  readonly view: Accessor<View>;
  readonly updateView: (patch: Partial<View>, options?: UpdateOptions) => void;
}

/** What asked for what is not there: a link, or a change of the view or of the data since. */
export type Asker = 'link' | 'change';

interface Asked {
  readonly view: View;
  /** The parts that somebody asked for; the others are mended without a word. */
  readonly named: ReadonlySet<keyof View>;
  readonly by: Asker;
  /** What of a link could not be read. */
  readonly unread: readonly LocalText[];
}

interface Checked {
  readonly asked: Asked;
  readonly dataset: Dataset | undefined;
  readonly before: View;
  readonly view: View;
  readonly by: Asker;
  readonly problems: readonly LocalText[];
}

/**
 * The view and its link: the only writer of the URL, and the one place where a view is checked against the data. It is
 * checked anew when the data change, in the same step, so that nobody sees a view beside data that do not have it.
 * @param dataset undefined until it is loaded: what the link says stands until then as it was read
 * @param onProblems called with what was asked for and is not there
 */
export function createLink(
  dataset: Accessor<Dataset | undefined>,
  onProblems: (problems: readonly LocalText[], by: Asker) => void,
): Link {
  const [asked, setAsked] = createSignal(readLink());
  const checked = createMemo((previous: Checked | undefined): Checked => {
    const [data, wanted] = [dataset(), asked()];
    const checkOf = (before: View, isNamed: (part: keyof View) => boolean, by: Asker) => ({
      asked: wanted,
      dataset: data,
      before,
      by,
      ...(data ? validateView(before, data, isNamed) : { view: before, problems: [] }),
    });
    // Other data under a view that is shown: all that they take away from it is told, but for who switched own data off.
    if (previous?.dataset && previous.asked === wanted)
      return checkOf(previous.view, (part) => part !== 'ownData', 'change');
    const { view, problems, ...rest } = checkOf(
      ownViewOfSheet(wanted, data),
      (part) => wanted.named.has(part),
      wanted.by,
    );
    return { ...rest, view, problems: [...wanted.unread, ...problems] };
  });
  const view = createMemo(() => checked().view, undefined, { equals: sameView });

  createEffect(
    on(checked, ({ before, view: mended, problems, by }) => {
      if (problems.length > 0) onProblems(problems, by);
      if (mended !== before) write(mended, 'replace');
    }),
  );

  const read = () => {
    if (hashOf(untrack(view)) !== window.location.hash) setAsked(readLink());
  };
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  onCleanup(() => {
    window.removeEventListener('hashchange', read);
    window.removeEventListener('popstate', read);
  });

  const updateView = (patch: Partial<View>, { history = 'push' }: UpdateOptions = {}) => {
    untrack(() => {
      const parts = Object.keys(patch) as (keyof View)[];
      const named = parts.filter((part) => patch[part] !== DEFAULT_VIEW[part]);
      // What a link asked for before the data were there is still to be answered.
      const open = dataset() ? [] : asked().named;
      setAsked({
        view: { ...view(), ...patch },
        named: new Set([...open, ...named]),
        by: 'change',
        unread: [],
      });
      write(view(), history);
    });
  };
  return { view, updateView };
}

/** Parts that say how a view is looked at and not what it shows. */
const NOT_SHOWN: ReadonlySet<keyof View> = new Set([
  'sheet',
  'page',
  'language',
  'theme',
  'camera',
  'drawing',
  'embed',
]);

/** A link that names a sheet and nothing else of what is shown brings the sheet's own view, as a story does. */
function ownViewOfSheet({ view, named, by }: Asked, dataset: Dataset | undefined): View {
  const sheet = dataset?.sheets.get(view.sheet);
  if (!sheet || by !== 'link' || [...named].some((part) => !NOT_SHOWN.has(part))) return view;
  const looked = Object.fromEntries([...named].map((part) => [part, view[part]]));
  return { ...sheetView(view, sheet), ...looked };
}

function readLink(): Asked {
  const { view, named, problems } = decodeView(window.location.hash);
  return { view, named, by: 'link', unread: problems };
}

function write(view: View, history: 'push' | 'replace'): void {
  const hash = hashOf(view);
  if (hash === window.location.hash) return;
  const address = window.location.href.replace(/#.*$/, '') + hash;
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}

function hashOf(view: View): string {
  const text = encodeView(view);
  return text && `#${text}`;
}

function sameView(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => a[key] === b[key]);
}
